import type { Page } from '@playwright/test';
import { routes, to } from '../../src/routes.ts';
import {
  axeFindings,
  axeInBothThemes,
  expect,
  goTo,
  openApp,
  settled,
  setUpSchool,
  test,
  tooWide,
  writeNote,
} from './kit.ts';

const passphrase = 'plum ladder river nine';
/** Stands nowhere but in what the test writes. */
const word = 'Zebrafinch';

/** Where a word stands, read past the app: every row of IndexedDB, every file of OPFS, all of local storage. */
const whereFound = (page: Page, wanted: string) =>
  page.evaluate(async (text) => {
    const found: string[] = [];
    let read = 0;
    // As base64, it stands at one of three places in a group of letters.
    const parts = [0, 1, 2].map((skip) => btoa('x'.repeat(skip) + text).slice(4, 12));
    const look = (place: string, letters: string) => {
      read += letters.length;
      if ([text, ...parts].some((part) => letters.includes(part))) found.push(place);
    };
    const lettersOf = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;

    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('send-notebook');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const name of database.objectStoreNames) {
      if (name === 'content') continue;
      const rows = await new Promise<readonly unknown[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      look(`table ${name}`, JSON.stringify(rows, lettersOf));
    }
    database.close();

    for (const [key, value] of Object.entries(localStorage)) look(`local storage ${key}`, String(value));

    const folder = async (one: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of one.values()) {
        if (handle.kind === 'directory')
          await folder(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`);
        else {
          const letters = await (await (handle as FileSystemFileHandle).getFile()).text();
          look(`file ${path}${handle.name}`, letters);
        }
      }
    };
    await folder(await navigator.storage.getDirectory(), '');
    return { found: [...new Set(found)], read };
  }, wanted);

/** Two of the three steps; answers the recovery code that is shown then. */
const toTheCode = async (page: Page): Promise<string> => {
  await goTo(page, to.settingsPart('lock'));
  await page.getByLabel('I know that nobody can open it for me').check();
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Show me the recovery code' }).click();
  const groups = page.locator('.recovery-code span');
  await expect(groups).toHaveCount(8);
  expect(await axeFindings(page)).toEqual([]);
  return (await groups.allTextContents()).join(' ');
};

/** The three steps; answers the recovery code. */
const switchOn = async (page: Page): Promise<string> => {
  const code = await toTheCode(page);
  await page.getByRole('button', { name: 'I have it: type it back' }).click();
  await page.getByLabel('The recovery code, from your paper').fill(code.toLowerCase());
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Switch the lock on' }).click();
  await expect(page.getByText(/^On since/)).toBeVisible();
  await expect(page.getByText('Encrypting what you wrote')).toBeHidden();
  return code;
};

const secret = (page: Page) => page.getByLabel('Passphrase or recovery code');
const unlock = async (page: Page, words: string) => {
  await secret(page).fill(words);
  await page.getByRole('button', { name: 'Unlock' }).click();
};
const isLocked = (page: Page) => expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();

test.describe('The optional lock', () => {
  test('switched on, nothing written is found on the disk; the passphrase or the recovery code opens it', async ({
    page,
    site,
    context,
  }) => {
    await openApp(page, site);
    await setUpSchool(page, `${word} Primary`, 'Sam Okafor');
    await goTo(page, routes.note);
    await writeNote(page, `${word} seen in the reading corner.`);
    await goTo(page, routes.today);
    await expect
      .poll(async () => (await whereFound(page, word)).found.join())
      .toMatch(/table revisions.*file journal/);

    const code = await switchOn(page);
    await page.reload();
    await isLocked(page);
    await expect(page.getByText(word)).toHaveCount(0);
    await expect(page.getByText('Sam Okafor')).toHaveCount(0);
    const raw = await whereFound(page, word);
    expect(raw.found).toEqual([]);
    expect(raw.read).toBeGreaterThan(3_000);
    expect((await whereFound(page, 'Sam Okafor')).found).toEqual([]);

    // The server is gone: unlocking needs nobody.
    await context.setOffline(true);
    await unlock(page, 'plum ladder river ten');
    await expect(
      page.getByText(/That is not the passphrase, and not the recovery code/).first(),
    ).toBeVisible();
    await expect(page.getByText(/Next try in/)).toBeHidden();
    await unlock(page, passphrase);
    await goTo(page, routes.notes);
    await expect(page.getByText(`${word} seen in the reading corner.`)).toBeVisible();

    await page.reload();
    await isLocked(page);
    await unlock(page, code.toLowerCase());
    await expect(page.getByText(`${word} seen in the reading corner.`)).toBeVisible();
    await context.setOffline(false);
  });

  test('locked in the middle of a word: the word is there when it is opened again @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await switchOn(page);
    await goTo(page, routes.note);
    await page.getByLabel('Note', { exact: true }).pressSequentially(`${word} in the midd`);
    // Another tab of the same notebook was told to lock.
    await page.evaluate(() => new BroadcastChannel('lock:send-notebook').postMessage('lock'));
    await isLocked(page);
    await expect(secret(page)).toBeVisible();
    expect((await whereFound(page, word)).found).toEqual([]);
    await unlock(page, passphrase);
    await goTo(page, routes.notes);
    await expect(page.getByText(`${word} in the midd`)).toBeVisible();
  });

  test('switched off, it opens without a passphrase and everything is there @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, `${word} by the door.`);
    await switchOn(page);
    await page.getByText('Switch the lock off', { exact: true }).first().click();
    const off = page.locator('details[open]');
    await off.getByLabel('Passphrase or recovery code').fill(passphrase);
    await off.getByRole('button', { name: 'Switch the lock off' }).click();
    await expect(page.getByText('Step 1 of 3: what it means')).toBeVisible();
    await page.reload();
    await goTo(page, routes.notes);
    await expect(page.getByText(`${word} by the door.`)).toBeVisible();
  });

  test('the code is shown again after three wrong ones, and goes on paper by itself @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    const code = await toTheCode(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('SEND Assurance Notebook: recovery code.')).toBeVisible();
    await expect(page.getByRole('heading')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'I have it: type it back' }).click();
    const typed = page.getByLabel('The recovery code, from your paper');
    for (let time = 1; time <= 3; time += 1) {
      await typed.fill('0000 0000 0000 0000 0000 0000 0000 0000');
      await page.getByRole('button', { name: 'Switch the lock on' }).click();
    }
    await expect(page.getByText('Three times it was another code')).toBeVisible();
    await expect(page.locator('.recovery-code span').first()).toHaveText(code.slice(0, 4));
    await page.getByRole('button', { name: 'Copy it' }).click();
    await expect(page.getByText(/^Copied\.|does not let the app copy it/)).toBeVisible();
  });

  test('with neither passphrase nor code everything can be erased from the lock screen, and nothing is left @chromium', async ({
    page,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page, `${word} Primary`);
    await switchOn(page);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await isLocked(page);
    await page.getByText('I have neither the passphrase nor the code').click();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Erase everything on this device…' }).click();
    await page.getByLabel('Yes, or I am not sure').check();
    await expect(page.getByText('Leave this notebook locked')).toBeVisible();
    await expect(page.getByLabel(/Type “ERASE”/)).toHaveCount(0);
    await page.getByLabel('No', { exact: true }).check();
    await expect(page.getByRole('button', { name: 'Erase everything now' })).toBeDisabled();
    await page.getByLabel(/Type “ERASE”/).fill('erase');
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
    // The wrapped keys of the lock have a field of that name.
    expect((await whereFound(page, 'recovery')).found).toEqual([]);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
  });

  test('its screens can be used by everybody, in light and in dark @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, to.settingsPart('lock'));
    await expect(page.getByText('If you forget the passphrase')).toBeVisible();
    expect(await axeInBothThemes(page)).toEqual([]);
    await switchOn(page);
    for (const part of ['Change the passphrase', 'Make a new recovery code', 'Switch the lock off'])
      await page.getByText(part, { exact: true }).first().click();
    expect(await axeInBothThemes(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await isLocked(page);
    await unlock(page, 'plum ladder river ten');
    await expect(page.getByText(/That is not the passphrase/).first()).toBeVisible();
    await page.getByText('I have forgotten the passphrase').click();
    await expect(page.getByText(/Next try in/)).toBeHidden();
    await settled(page);
    expect(await axeInBothThemes(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
  });
});
