import type { Page } from '@playwright/test';
import { routes, to } from '../../src/routes.ts';
import {
  axeFindings,
  expect,
  goTo,
  noteBox,
  nothingKept,
  openApp,
  settled,
  setUpSchool,
  test,
  tooWide,
  writeNote,
} from './kit.ts';
import { whereFound } from './where-found.ts';

/** Stands nowhere but in what the test types. */
const name = 'Zebrafinch';

/** Asked until it is so: the second copy is written anew after the tables, and a page may be loading again. */
const nowhere = (page: Page, ...words: readonly string[]) =>
  expect(async () => {
    for (const word of words) {
      const { found, read } = await whereFound(page, word);
      expect(found, word).toEqual([]);
      expect(read).toBeGreaterThan(50);
    }
  }).toPass({ timeout: 30_000 });

/** A note in two versions: the first without the name, the second with it. */
const aNoteWithTheName = async (page: Page) => {
  await goTo(page, routes.note);
  await writeNote(page, 'Five plans were read.');
  await goTo(page, routes.notes);
  await page.getByRole('link', { name: /Five plans/ }).click();
  await expect(noteBox(page)).toHaveValue('Five plans were read.');
  await noteBox(page).press('Control+End');
  await noteBox(page).pressSequentially(` ${name} said so.`);
  await noteBox(page).blur();
  await expect(page.getByText(/Saved on this device/)).toBeVisible();
};

const takeOut = async (page: Page) => {
  const fold = page.getByText('Take a word out everywhere');
  if (!(await page.getByLabel('Word or name').isVisible())) await fold.click();
  await page.getByLabel('Word or name').fill(name);
  await page.getByLabel('Word or name').blur();
  await expect(page.getByText(/It stands 1 time in the note/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  await page.getByRole('button', { name: 'Take it out everywhere' }).click();
  await expect(noteBox(page)).toHaveValue('Five plans were read. a pupil said so.');
};

test.use(nothingKept);

test.describe('Erasing', () => {
  test('a name taken out of a note: back with Undo, and otherwise nowhere on the device', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await aNoteWithTheName(page);
    const places = (await whereFound(page, name)).found;
    expect(places).toEqual(expect.arrayContaining(['table current', 'table revisions']));
    expect(places.some((place) => place.startsWith('file journal/'))).toBe(true);

    await takeOut(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(noteBox(page)).toHaveValue(`Five plans were read. ${name} said so.`);

    await takeOut(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('It stands in no version of this note any more.')).toBeVisible();
    await nowhere(page, name);

    await page.getByText('History', { exact: true }).click();
    await expect(page.getByText(/· Erased/).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Go back to/ })
      .last()
      .click();
    await expect(noteBox(page)).toHaveValue('Five plans were read.');

    await page.reload();
    await expect(noteBox(page)).toHaveValue('Five plans were read.');
    await nowhere(page, name);
  });

  test('a page that is closed while the undo line stands: the name goes at the next start @chromium', async ({
    device,
    site,
  }) => {
    test.slow();
    let page = await device.open();
    await openApp(page, site);
    await setUpSchool(page);
    await aNoteWithTheName(page);
    await takeOut(page);
    await device.close();

    page = await device.open();
    await page.goto(`${site.url}#${routes.notes}`);
    await expect(page.getByText('a pupil said so.')).toBeVisible();
    // The undo line would have stood for ten seconds; the start waits for that, too.
    await page.waitForTimeout(11_000);
    await page.reload();
    await expect(page.getByText('a pupil said so.')).toBeVisible();
    await nowhere(page, name);
  });

  test('a deleted note can be put back, or erased now: then nothing of it is left @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await aNoteWithTheName(page);
    await page.getByRole('button', { name: 'Delete this note' }).click();
    await goTo(page, to.settingsPart('deleted'));
    await expect(page.getByText(/30 days left/)).toBeVisible();
    await page.getByRole('button', { name: /^Erase now/ }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: /^Put back/ }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await expect(noteBox(page)).toHaveValue(/Zebrafinch/);

    await page.getByRole('button', { name: 'Delete this note' }).click();
    await goTo(page, to.settingsPart('deleted'));
    await page.getByRole('button', { name: /^Erase now/ }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await expect(page.getByText('It stands nowhere in this notebook any more.')).toBeVisible();
    await nowhere(page, name, 'Five plans');
  });

  test('everything erased: the two doors, and not a word of before @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await setUpSchool(page, 'Kestrel Primary');
    await aNoteWithTheName(page);
    await goTo(page, to.settingsPart('removing'));
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByLabel('No', { exact: true }).check();
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await expect(page.getByRole('button', { name: 'Erase everything now' })).toBeDisabled();
    await page.getByLabel(/Type “ERASE”/).fill('erase');
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
    await nowhere(page, name, 'Kestrel', 'Okafor');
  });

  test('a finished visit past its time is listed, and taken off this device: nothing of it is left @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.startLooking);
    await page.getByRole('button', { name: 'Start now' }).click();
    await noteBox(page).pressSequentially(`${name} reads well.`);
    await noteBox(page).blur();
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await page.getByRole('link', { name: 'Write up' }).first().click();
    await page.getByRole('button', { name: 'Finish and see the report' }).click();
    await expect(page.getByText('Remove from this device')).toBeVisible();

    // Years later, for the page.
    await page.addInitScript(() => {
      const then = Date.now() + 10 * 365 * 86_400_000;
      Date.now = () => then + performance.now();
    });
    await page.reload();
    await goTo(page, to.settingsPart('removing'));
    await expect(page.getByText(/due since .*, counted from the day it was finished/)).toBeVisible();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('link', { name: /Visit with the SENCO/ }).click();
    await page.getByText('Remove from this device').click();
    await page.getByLabel('Yes, or I am not sure').check();
    await expect(page.getByText('must not be destroyed')).toBeVisible();
    await page.getByLabel('No', { exact: true }).check();
    await expect(page.getByText('Not all of it is held elsewhere')).toBeVisible();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Remove it all the same' }).click();
    await expect(page.getByText('Visit with the SENCO')).toHaveCount(0);
    await nowhere(page, name);
    await goTo(page, to.settingsPart('removing'));
    await expect(page.getByText(/^None yet\. Your board keeps notes/)).toBeVisible();
  });
});
