import type { Browser, BrowserContext, Page } from '@playwright/test';
import { routes, to } from '../../src/routes.ts';
import {
  axeFindings,
  expect,
  goTo,
  noteBox,
  openApp,
  settled,
  setUpSchool,
  test,
  tooWide,
  writeNote,
} from './kit.ts';
import type { Site } from './site.ts';

const passphrase = 'plum ladder river nine';

/** Every file the app makes, so that it can be carried to another device; Firefox tells nobody of its downloads. */
const keepMadeFiles = (page: Page) =>
  page.context().addInitScript(() => {
    const made: Blob[] = [];
    Object.assign(globalThis, { madeFiles: made });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (one: Blob | MediaSource) => {
      if (one instanceof Blob) made.push(one);
      return create(one);
    };
  });

interface Carried {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const lastMadeFile = async (page: Page): Promise<Carried> => {
  const { name, bytes } = await page.evaluate(async () => {
    const { madeFiles } = globalThis as unknown as { madeFiles: File[] };
    const file = madeFiles.at(-1);
    if (!file) throw new Error('No file was made');
    return { name: file.name, bytes: [...new Uint8Array(await file.arrayBuffer())] };
  });
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
};

/** Another device: a browser of the same kind that has never been here. */
const anotherDevice = async (
  browser: Browser,
  site: Site,
  watching: { watch(context: BrowserContext): Promise<void> },
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await watching.watch(context);
  const page = await context.newPage();
  await keepMadeFiles(page);
  await openApp(page, site);
  return page;
};

const makeFile = async (page: Page, button: string, made: RegExp): Promise<Carried> => {
  await goTo(page, to.settingsPart('backup'));
  await page.getByRole('button', { name: button }).click();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(made)).toBeVisible({ timeout: 30_000 });
  return lastMadeFile(page);
};

const makeBackup = (page: Page) => makeFile(page, 'Make a backup', /^Backup made \d\d:\d\d, \d+ entries$/);

const choose = async (page: Page, file: Carried) => {
  await goTo(page, to.settingsPart('take-in'));
  await page.getByLabel('Choose the file').setInputFiles(file);
};

const unlock = async (page: Page, words = passphrase) => {
  await page.getByLabel('Passphrase').fill(words);
  await page.getByRole('button', { name: 'Open the file' }).click();
};

const openNote = async (page: Page, words: RegExp) => {
  await goTo(page, routes.notes);
  await page.getByRole('link', { name: words }).click();
  await expect(noteBox(page)).toHaveValue(words);
};

const addTo = async (page: Page, words: string) => {
  await noteBox(page).press('Control+End');
  await noteBox(page).pressSequentially(words);
  await expect(page.getByText(/Saved on this device/)).toBeVisible();
  await goTo(page, routes.today);
};

/** Ids of all revisions, and how many heads each note has, read past the app. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('send-notebook');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <Row>(table: string) =>
      new Promise<readonly Row[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const revisions = await all<{ id: string }>('revisions');
    const current = await all<{ type: string; heads: readonly string[] }>('current');
    const staged = await all('staged');
    database.close();
    return {
      revisions: revisions.map(({ id }) => id).sort(),
      heads: current.filter(({ type }) => type === 'note').map(({ heads }) => heads.length),
      staged: staged.length,
    };
  });

test.describe('Backup, restore, and my other device', () => {
  test('a backup is restored on an empty device, edited there, and taken back: both edits, one head', async ({
    page,
    browser,
    site,
    watching,
  }) => {
    test.slow();
    await keepMadeFiles(page);
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Seen in autumn.');
    await openNote(page, /Seen in autumn/);
    await addTo(page, ' Written on the tablet.');
    const backup = await makeBackup(page);
    expect(backup.buffer.toString('latin1')).not.toContain('tablet');
    await goTo(page, to.settingsPart('storage'));
    await expect(page.getByText('Nothing is only on this device')).toBeVisible();

    const laptop = await anotherDevice(browser, site, watching);
    await test.step('restored on an empty device, which goes on at the school the file names', async () => {
      await laptop.getByRole('link', { name: /I have a backup/ }).click();
      await laptop.getByLabel('Choose the file').setInputFiles(backup);
      await unlock(laptop);
      await expect(laptop.getByRole('link', { name: 'New note' }).first()).toBeVisible({ timeout: 30_000 });
      await expect(laptop.getByText('Hillside Primary').first()).toBeVisible();
    });

    await openNote(laptop, /Written on the tablet/);
    await addTo(laptop, ' Read again on the laptop.');
    const back = await makeFile(laptop, 'Make the file for my other device', /^File made \d\d:\d\d/);

    await test.step('taken back on the first device: a look first, then a yes', async () => {
      const before = await kept(page);
      await choose(page, back);
      await expect(page.getByText('Is this you, Sam Okafor?')).toBeVisible({ timeout: 30_000 });
      expect((await kept(page)).revisions).toEqual(before.revisions);
      await page.getByRole('button', { name: 'Take it in' }).click();
      await expect(page.getByText('Choose one first.')).toBeVisible();
      await page.getByRole('radio', { name: 'Yes, I made it' }).check({ force: true });
      await page.getByRole('button', { name: 'Take it in' }).click();
      await expect(page.getByText(/^Taken in: \d+ entr/)).toBeVisible({ timeout: 30_000 });
    });
    await openNote(page, /Written on the tablet\. Read again on the laptop\./);
    expect((await kept(page)).heads).toEqual([1]);

    await test.step('each then says what the other lacks', async () => {
      await goTo(page, to.settingsPart('storage'));
      await expect(page.getByText(/Has everything that is here, by its file/)).toBeVisible();
      await goTo(page, routes.note);
      await writeNote(page, 'One more, since then.');
      await goTo(page, to.settingsPart('storage'));
      await expect(page.getByText(/Lacks 1 note written here since its file/)).toBeVisible();
    });
    await laptop.context().close();
  });

  test('a wrong passphrase and a file cut in half are refused in plain words, and nothing is changed @chromium', async ({
    page,
    browser,
    site,
    watching,
  }) => {
    test.slow();
    await keepMadeFiles(page);
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Seen in autumn.');
    await goTo(page, routes.today);
    const backup = await makeBackup(page);

    const other = await anotherDevice(browser, site, watching);
    await setUpSchool(other, 'Valley Infants', 'Ann Lee');
    const before = await kept(other);
    await choose(other, backup);
    await unlock(other, 'plum ladder river ten');
    await expect(other.getByText(/That passphrase does not open this file/)).toBeVisible({ timeout: 30_000 });
    expect(await kept(other)).toEqual(before);

    const half = { ...backup, buffer: backup.buffer.subarray(0, backup.buffer.length / 2) };
    await other.getByRole('button', { name: 'Another file' }).click();
    await other.getByLabel('Choose the file').setInputFiles(half);
    await unlock(other);
    await expect(other.getByText('The file was not opened')).toBeVisible({ timeout: 30_000 });
    await expect(other.getByText(/Nothing was changed/)).toBeVisible();
    expect(await kept(other)).toEqual(before);

    await test.step('left after the look: nothing of it stays', async () => {
      await other.getByLabel('Choose the file').setInputFiles(backup);
      await unlock(other);
      await expect(other.getByText('Hillside Primary', { exact: false }).first()).toBeVisible({
        timeout: 30_000,
      });
      await other.getByRole('button', { name: 'Leave it' }).click();
      await expect(other.getByLabel('Choose the file')).toBeVisible();
      expect(await kept(other)).toEqual(before);
    });
    await other.context().close();
  });

  test('a file taken in long ago is taken back from the list in Settings; what was written since stays @chromium', async ({
    page,
    browser,
    site,
    watching,
  }) => {
    test.slow();
    await keepMadeFiles(page);
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Seen in autumn.');
    await goTo(page, routes.today);
    const backup = await makeBackup(page);

    const laptop = await anotherDevice(browser, site, watching);
    await laptop.getByRole('link', { name: /I have a backup/ }).click();
    await laptop.getByLabel('Choose the file').setInputFiles(backup);
    await unlock(laptop);
    await expect(laptop.getByRole('link', { name: 'New note' }).first()).toBeVisible({ timeout: 30_000 });
    await goTo(laptop, routes.note);
    await writeNote(laptop, 'Written on the laptop.');
    await goTo(laptop, to.settingsPart('backup'));
    await expect(laptop.getByText(/it says it is from Sam Okafor · \d+ entries, in 1 note/)).toBeVisible();
    await settled(laptop);
    await laptop.getByRole('button', { name: /^Take it back/ }).click();
    await settled(laptop);
    expect(await axeFindings(laptop)).toEqual([]);
    expect(await tooWide(laptop)).toBe(0);
    await laptop.getByRole('button', { name: 'Take it back', exact: true }).click();
    await expect(laptop.getByText(/^Taken out again: 1 entry\. \d+ entries stay/)).toBeVisible();
    await settled(laptop);
    expect(await axeFindings(laptop)).toEqual([]);
    await goTo(laptop, routes.notes);
    await expect(laptop.getByText('Written on the laptop.')).toBeVisible();
    await expect(laptop.getByText('Seen in autumn.')).toHaveCount(0);
    await laptop.reload();
    await expect(laptop.getByText('Written on the laptop.')).toBeVisible();
    await expect(laptop.getByText('Seen in autumn.')).toHaveCount(0);
    await laptop.context().close();
  });
});
