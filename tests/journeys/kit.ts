import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
} from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { openSite, type Site } from './site.ts';

/** What must never happen on any screen: an error in the console, a broken policy, a request that leaves the device. */
export interface Trouble {
  /** Addresses asked for since the server was shut that the device could not answer itself. */
  readonly leftTheDevice: readonly string[];
  /** Trouble that a test brings about on purpose. */
  allow(...meant: RegExp[]): void;
}

/** A browser with a profile on disk, as on a tablet: opened again, all that was in memory is gone. */
export interface Device {
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** The browser's own words for a request that found no network. Said while the server stands, they are a fault. */
const isNoNetwork = (text: string) =>
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|NetworkError/.test(text);

/**
 * Playwright's `fill` in stock Firefox sets the value in the page's own world, where React takes it for its own doing
 * and hears nothing. Typed in as an edit, it is heard.
 */
const typeAsPersonDoes = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(globalThis, '__pw_bidiInsertText', {
      get: () => (text: string) => void document.execCommand('insertText', false, text),
      set: () => undefined,
    });
  });

/** For a machine whose pictures nobody can fetch: where a page stands, and what can be read on it. */
const whatStands = (page: Page): Promise<string> =>
  page
    .evaluate(() => `${location.href} ${document.body.innerText.replaceAll(/\s+/g, ' ').slice(0, 1_500)}`)
    .catch((error: unknown) => String(error));

const createWatch = (site: Site, browserName: string) => {
  const all: string[] = [];
  const leftTheDevice: string[] = [];
  const meant: RegExp[] = [];
  /** Asked for by a page that was then left; Firefox now and then calls that an error of the service worker. */
  const cutShort: string[] = [];
  const saysCutShort = (text: string) =>
    /A ServiceWorker intercepted the request/.test(text) && cutShort.some((url) => text.includes(url));
  const watch = async (context: BrowserContext) => {
    if (browserName === 'firefox') await typeAsPersonDoes(context);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    // Page, workers and service worker alike.
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !/^(data|blob|about):/.test(url)) all.push(`asked elsewhere: ${url}`);
    });
    context.on('requestfailed', (request) => {
      const url = request.url();
      if (request.failure()?.errorText === 'NS_BINDING_ABORTED') cutShort.push(url);
      // With the server shut, whatever else did not fail was answered from the device.
      else if (!site.isOpen() && /^https?:/.test(url)) leftTheDevice.push(url);
    });
    const listen = (page: Page) => {
      page.on('pageerror', (error) => all.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() !== 'error' || (!site.isOpen() && isNoNetwork(message.text()))) return;
        all.push(`console: ${message.text()} ${message.location().url}`);
      });
    };
    context.pages().forEach(listen);
    context.on('page', listen);
  };
  const trouble: Trouble = { leftTheDevice, allow: (...more) => void meant.push(...more) };
  const notMeant = (texts: readonly string[]) =>
    texts.filter((text) => !saysCutShort(text) && !meant.some((pattern) => pattern.test(text)));
  return {
    watch,
    trouble,
    expectNone: () => {
      expect(notMeant(all), 'trouble on the way').toEqual([]);
      expect(notMeant(leftTheDevice), 'asked for with no network').toEqual([]);
    },
  };
};

type Watch = ReturnType<typeof createWatch>;

export const test = base.extend<{ site: Site; watching: Watch; trouble: Trouble; device: Device }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture needs
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.shut();
  },
  watching: async ({ browserName, site }, use) => {
    const watching = createWatch(site, browserName);
    await use(watching);
    watching.expectNone();
  },
  trouble: [
    async ({ context, watching, serviceWorkers }, use, info) => {
      if (serviceWorkers === 'block') keptNowhere.add(context);
      await watching.watch(context);
      await use(watching.trouble);
      if (info.status !== info.expectedStatus)
        for (const page of context.pages()) console.log(`when it failed: ${await whatStands(page)}`);
    },
    { auto: true },
  ],
  device: async ({ playwright, browserName, site, watching }, use, { project }) => {
    const { launchOptions, channel, viewport, locale, timezoneId } = project.use;
    const profile = await mkdtemp(join(tmpdir(), 'notebook-'));
    let context: BrowserContext | null = null;
    const close = async () => {
      await context?.close();
      context = null;
    };
    await use({
      close,
      open: async () => {
        await close();
        context = await playwright[browserName].launchPersistentContext(profile, {
          ...launchOptions,
          ...(channel ? { channel } : {}),
          ...(locale ? { locale } : {}),
          ...(timezoneId ? { timezoneId } : {}),
          viewport: viewport ?? null,
          serviceWorkers: 'allow',
        });
        await watching.watch(context);
        context.setDefaultTimeout(project.use.actionTimeout ?? 15_000);
        if (!site.isOpen()) await context.setOffline(true);
        return context.pages()[0] ?? context.newPage();
      },
    });
    await close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };

/**
 * What a test says that asks nothing of the network: in Chromium, keeping every file on the device would cost it more than
 * all else it does. Firefox keeps them all the same: without, a part it was fetching when a page was reloaded may come late.
 */
export const nothingKept = {
  serviceWorkers: async (
    { browserName }: PlaywrightWorkerOptions,
    use: (value: PlaywrightTestOptions['serviceWorkers']) => Promise<void>,
  ) => use(browserName === 'chromium' ? 'block' : 'allow'),
} as const;
const keptNowhere = new WeakSet<BrowserContext>();

/** The first visit, up to the moment when the app works with no network, or stands there where nothing is kept. */
export const openApp = async (page: Page, site: Site, route = '/') => {
  await page.goto(`${site.url}#${route}`);
  if (keptNowhere.has(page.context())) await expect(page.locator('h1').first()).toBeVisible();
  else await isKept(page);
};

/** Every file is on the device, and this very page is served from there. */
export const isKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      message: 'kept on the device',
    })
    .toBe('activated');

/** Leaves no way to the server: it is shut, and the browser is told that there is no network. */
export const goOffline = async (context: BrowserContext, site: Site) => {
  await site.shut();
  await context.setOffline(true);
};

/** Five answers, two of them typed. */
export const setUpSchool = async (page: Page, school = 'Hillside Primary', name = 'Sam Okafor') => {
  await page.getByRole('link', { name: 'Set up my school' }).click();
  await page.getByLabel('School', { exact: true }).fill(school);
  await page.getByLabel('My name').fill(name);
  await page.getByRole('button', { name: 'Start my notebook' }).click();
  // The form sends the person to Today when all is on the disk; nothing may be done before that.
  await expect(page.getByRole('link', { name: 'New note' }).first()).toBeVisible();
  await expect(page.getByText(school).first()).toBeVisible();
};

export const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Look round with a sample school' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' })).toBeVisible();
};

/** To another screen, as a link or a bookmark would. */
export const goTo = async (page: Page, route: string) => {
  await page.evaluate((hash) => {
    // The title of the screen before must not be taken for the one to come.
    if (location.hash !== `#${hash}`) document.querySelector('h1')?.setAttribute('data-before', '');
    location.hash = hash;
  }, route);
  await expect(page.locator('h1:not([data-before]):visible').first()).toBeVisible();
};

/** Until a screen stands still: what it shows comes from the disk, piece by piece. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      const done = () => {
        watcher.disconnect();
        resolve();
      };
      let timer = setTimeout(done, 150);
      const watcher = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, 150);
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });

/** When the document was loaded: it grows when the page is reloaded. */
export const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin).catch(() => 0);

export const noteBox = (page: Page) => page.getByLabel('Note', { exact: true });

/** Types into the note box that is ready, and waits until the words are on the disk. */
export const writeNote = async (page: Page, text: string) => {
  await noteBox(page).pressSequentially(text);
  await expect(page.getByText(/Saved on this device/)).toBeVisible();
};

/** Addresses with nothing named in them; the gallery is for development only and not in the built app. */
export const plainRoutes: readonly string[] = Object.values(routes).filter(
  (route) => !route.includes(':') && route !== routes.gallery,
);

/** How many pixels of the page hang over the right edge. */
export const tooWide = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** What stands in the page once axe has been put there. */
type PageWithAxe = typeof globalThis & { axe?: { run(of: Document, options: object): Promise<AxeResults> } };
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Everything axe finds on the screen as it stands, as lines a person can read. Put into a page once, it is asked there. */
export const axeFindings = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const options = {
    resultTypes: ['violations' as const],
    ...(rules ? { runOnly: { type: 'rule' as const, values: [...rules] } } : {}),
  };
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const { violations } = isThere
    ? await page.evaluate((asked) => {
        const { axe } = globalThis as PageWithAxe;
        if (!axe) throw new Error('axe is gone');
        return axe.run(document, asked);
      }, options)
    : await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
};

/** The same in light and in dark; a theme changes colours and nothing else, so in dark only those are looked at. */
export const axeInBothThemes = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Half way from light to dark no colour is one that anybody reads.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const dark = await axeFindings(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
};
