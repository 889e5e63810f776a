import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { openSite, type Site } from './site.ts';

/** What must never happen on any screen: an error in the console, a broken policy, a request to somebody else. */
export interface Trouble {
  readonly all: readonly string[];
}

/** The browser says so itself when it is asked for something while there is no network; that is not our error. */
const isNoNetwork = (text: string) =>
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|NetworkError/.test(text);

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

const watchTrouble = async (context: BrowserContext, site: Site): Promise<Trouble> => {
  const all: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob|about):/.test(url)) all.push(`asked elsewhere: ${url}`);
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => all.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isNoNetwork(message.text()))
        all.push(`console: ${message.text()} ${message.location().url}`);
    });
  });
  return { all };
};

export const test = base.extend<{ site: Site; trouble: Trouble }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture needs
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.shut();
  },
  trouble: [
    async ({ browserName, context, site }, use) => {
      if (browserName === 'firefox') await typeAsPersonDoes(context);
      const trouble = await watchTrouble(context, site);
      await use(trouble);
      expect(trouble.all, 'trouble on the way').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The first visit, up to the moment when the app works with no network. */
export const openApp = async (page: Page, site: Site, route = '/') => {
  await page.goto(`${site.url}#${route}`);
  await isKept(page);
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

/** Everything axe finds on the screen as it stands, as lines a person can read. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
};
