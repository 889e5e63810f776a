// What a person does in the built app, and what is kept, read past it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../tools/serve.mjs';

export const appFolder = process.env.OUT_DIR ?? 'dist';

const folders = [];
export const aProfile = (at = tmpdir()) => {
  const folder = mkdtempSync(join(at, 'notebook-faults-'));
  folders.push(folder);
  return folder;
};
export const forgetProfiles = () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

export const openSite = async (root = appFolder) => {
  const server = await serve({ root: () => root, port: 0 });
  return {
    url: `http://localhost:${server.address().port}/`,
    shut: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
};

export const setUp = async (page, url) => {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.getByRole('link', { name: 'Set up my school' }).click();
  await page.getByLabel('School', { exact: true }).fill('Hillside Primary');
  await page.getByLabel('My name').fill('Sam Okafor');
  await page.getByRole('button', { name: 'Start my notebook' }).click();
  await page.getByRole('link', { name: 'New note' }).first().waitFor();
};

export const noteBox = (page) => page.getByLabel('Note', { exact: true });

export const newNote = async (page, url) => {
  await page.goto('about:blank');
  await page.goto(`${url}#/note`);
  await noteBox(page).waitFor();
};

/** As a person does who goes on: leaving the note cuts it, and the next one begins empty. */
export const nextNote = async (page) => {
  await page.evaluate(() => {
    location.hash = '/notes';
  });
  await page.locator('h1', { hasText: 'notes' }).first().waitFor();
  await page.evaluate(() => {
    location.hash = '/note';
  });
  await noteBox(page).waitFor();
  for (let turn = 0; turn < 200 && (await noteBox(page).inputValue()) !== ''; turn += 1) await sleep(10);
};

/** What the line says, read from outside the page. */
export const isSaved = (page) =>
  page
    .getByText(/Saved on this device \d/)
    .first()
    .isVisible();

/** Every text in revisions and drafts, read past the app; asked of a page of the app's address. */
export const keptTexts = (page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'send-notebook')) return '';
    const database = await new Promise((done, failed) => {
      const request = indexedDB.open('send-notebook');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    if (!database.objectStoreNames.contains('revisions')) {
      database.close();
      return '';
    }
    const all = (store) =>
      new Promise((done, failed) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const rows = [...(await all('revisions')), ...(await all('drafts'))];
    database.close();
    return rows.map(({ sealed }) => (sealed ? new TextDecoder().decode(sealed) : '')).join('\n');
  });
