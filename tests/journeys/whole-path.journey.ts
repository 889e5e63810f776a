import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import {
  axeFindings,
  expect,
  goOffline,
  goTo,
  noteBox,
  openApp,
  openSample,
  setUpSchool,
  test,
} from './kit.ts';

const because = 'Pupils are heard often; I have not yet seen what changed.';

/** Keeps every file the app makes, so that the test can look into it; Firefox ESR tells nobody of its downloads. */
const keepMadeFiles = (page: Page) =>
  page.context().addInitScript(() => {
    const made: Blob[] = [];
    Object.assign(globalThis, { madeFiles: made });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made_: Blob | MediaSource) => {
      if (made_ instanceof Blob) made.push(made_);
      return create(made_);
    };
  });

const lastMadeFile = (page: Page) =>
  page.evaluate(async () => {
    const { madeFiles } = globalThis as unknown as { madeFiles: Blob[] };
    const file = madeFiles.at(-1);
    if (!file) return null;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { type: file.type, size: bytes.length, start: String.fromCharCode(...bytes.slice(0, 8)) };
  });

const makePdf = async (page: Page) => {
  await page.getByRole('button', { name: 'Make the PDF' }).first().click();
  await expect(page.getByText(/The PDF is ready: \d+ pages?/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Save to this device' }).click();
  return lastMadeFile(page);
};

test.describe('The whole path, with no signal', () => {
  test('a link governor sets up, visits, notes, closes the browser, answers, finishes, and has a report and a crib sheet', async ({
    device,
    site,
    trouble,
  }) => {
    test.slow();
    let page = await device.open();
    await keepMadeFiles(page);
    await openApp(page, site);
    await goOffline(page.context(), site);
    await setUpSchool(page, 'Ysgol Gŵyr & St Mary’s', 'Sam Okafor');

    await test.step('looks at the duties', async () => {
      await page.getByRole('link', { name: 'Duties', exact: true }).click();
      await page
        .getByRole('link', { name: /Pupil voice/ })
        .first()
        .click();
      await expect(page.getByText('What pupils with SEND say shapes decisions').first()).toBeVisible();
    });

    await test.step('starts a visit with two duties in focus', async () => {
      await goTo(page, routes.startLooking);
      await page.getByText('All duties', { exact: true }).click();
      await page.getByRole('checkbox', { name: /Pupil voice/ }).check();
      await page.getByRole('checkbox', { name: /Graduated approach/ }).check();
      await page.getByRole('button', { name: 'Start now' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Visit with the SENCO' })).toBeVisible();
    });

    await test.step('writes notes, with and without a duty', async () => {
      // One line high until somebody writes in it.
      await noteBox(page).click();
      await page.getByRole('radio', { name: 'Pupil voice' }).check({ force: true });
      await noteBox(page).fill('Two members of the school council have SEN support.');
      await page.getByRole('radio', { name: 'Read', exact: true }).check({ force: true });
      await page.getByRole('button', { name: 'Next note' }).click();
      await expect(noteBox(page)).toHaveValue('');
      await page.getByRole('radio', { name: 'Decide later' }).check({ force: true });
      await noteBox(page).fill('The quiet room is well used after lunch.');
      await noteBox(page).blur();
      await expect(page.getByText(/Saved on this device/)).toBeVisible();
      await expect(page.getByText('Two members of the school council')).toBeVisible();
    });

    await test.step('closes the browser, and opens it again with the server still shut', async () => {
      const visit = page.url();
      page = await device.open();
      await keepMadeFiles(page);
      await page.goto(visit);
      await expect(page.getByText('The quiet room is well used after lunch.')).toBeVisible();
      await expect(page.getByText('Two members of the school council')).toBeVisible();
    });

    await test.step('says how assured they are, and why', async () => {
      await page.getByRole('link', { name: 'Write up' }).first().click();
      const sorting = page.getByRole('group', { name: 'About which duties?' }).first();
      await sorting.getByRole('checkbox', { name: 'Graduated approach' }).click({ force: true });
      await page.getByRole('radio', { name: 'Partly assured' }).first().check({ force: true });
      const reason = page.getByLabel('Because…').first();
      await reason.fill(because);
      await reason.blur();
      await expect(page.getByText('History', { exact: true })).toBeVisible();
      await reason.fill('Pupils are heard.');
      await reason.blur();
    });

    await test.step('takes back what the reason said before', async () => {
      const reason = page.getByLabel('Because…').first();
      await page.getByText('History', { exact: true }).click();
      await expect(page.getByText(/Changed: the reason/).first()).toBeVisible();
      await page
        .getByRole('button', { name: /^Go back to/ })
        .first()
        .click();
      await expect(reason).toHaveValue(because);
      await expect(page.getByText(/It says again what it said at/)).toBeFocused();
      expect(await axeFindings(page)).toEqual([]);
    });

    await test.step('says what was agreed', async () => {
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByLabel('What was agreed').fill('Survey results to the link governor');
      await page.getByLabel('By when').fill('2026-12-11');
      await page.getByRole('button', { name: 'Finish and see the report' }).click();
    });

    await test.step('reads the report and makes the PDF', async () => {
      await expect(page.getByText('Survey results to the link governor').first()).toBeVisible();
      await expect(page.getByText('Partly assured').first()).toBeVisible();
      await page.getByRole('button', { name: 'Make the report' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Visit');
      const file = await makePdf(page);
      expect(file).toMatchObject({ type: 'application/pdf', start: '%PDF-1.7' });
      expect(file?.size).toBeGreaterThan(20_000);
    });

    await test.step('finds the report under Board', async () => {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Board' }).click();
      await expect(page.getByText('DRAFT').first()).toBeVisible();
    });

    await test.step('has the crib sheet as a PDF, too', async () => {
      await goTo(page, routes.cribSheet);
      const file = await makePdf(page);
      expect(file?.start).toBe('%PDF-1.7');
    });

    expect(trouble.leftTheDevice).toEqual([]);
  });

  test('the count of requests sees what a page and its workers ask for @chromium', async ({
    browser,
    site,
    watching,
    trouble,
  }) => {
    trouble.allow(/nowhere-from-/);
    const context = await browser.newContext({ bypassCSP: true });
    await watching.watch(context);
    const page = await context.newPage();
    await openApp(page, site);
    await goOffline(context, site);
    await page.evaluate(async (url) => {
      await fetch(`${url}nowhere-from-page`).catch(() => undefined);
      const code = `fetch('${url}nowhere-from-worker').catch(() => {}).then(() => postMessage(0))`;
      const script = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const trusted = (globalThis as unknown as TrustedTypesHolder).trustedTypes?.createPolicy('counting', {
        createScriptURL: (address) => address,
      });
      const worker = new Worker((trusted?.createScriptURL(script) ?? script) as string);
      await new Promise((resolve) => {
        worker.onmessage = resolve;
      });
    }, site.url);
    await expect
      .poll(() => trouble.leftTheDevice)
      .toEqual([`${site.url}nowhere-from-page`, `${site.url}nowhere-from-worker`]);
    await context.close();
  });
});

interface TrustedTypesHolder {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): unknown };
  };
}

test.describe('Finding again @chromium', () => {
  test('two words of an acronym are enough, and so is its meaning; a note is found with a typing error', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await openSample(page);
    await goTo(page, routes.acronyms);
    const find = page.getByRole('searchbox').first();
    await find.fill('apd');
    await expect(page.getByText('Assess, Plan, Do, Review').first()).toBeVisible();
    await find.fill('isdr');
    await expect(page.getByText('Inspection Data Summary Report').first()).toBeVisible();
    await find.fill('speech therapy');
    await expect(page.getByText('Speech and Language Therapy').first()).toBeVisible();
    await goTo(page, routes.notes);
    await page.getByRole('searchbox').fill('handral steps');
    await expect(page.getByText(/handrail by the hall steps/)).toBeVisible();
    await expect(page.getByText('1 note found')).toBeVisible();
  });
});
