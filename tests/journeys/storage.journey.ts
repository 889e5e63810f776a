import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { expect, goTo, noteBox, openApp, setUpSchool, test, writeNote } from './kit.ts';

/** Every text that any revision of any note holds, read past the app. */
const keptTexts = (page: Page) =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<readonly { type: string; sealed: Uint8Array | null }[]>((resolve) => {
      const request = database.transaction('revisions').objectStore('revisions').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows
      .filter(({ type }) => type === 'note')
      .map(({ sealed }) => new TextDecoder().decode(sealed ?? new Uint8Array()))
      .join('\n');
  });

test.describe('What is typed is kept', () => {
  test('two tabs typing into the same note at once: the words of both are kept', async ({
    page,
    context,
    site,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'Seen together.');
    await goTo(page, routes.notes);
    await page.getByRole('link', { name: /Seen together/ }).click();
    await expect(noteBox(page)).toHaveValue('Seen together.');
    const note = page.url();
    const other = await context.newPage();
    await other.goto(note);
    await expect(noteBox(other)).toHaveValue('Seen together.');

    for (const [tab, words] of [
      [page, ' The first tab saw the ramp.'],
      [other, ' The other tab saw the rail.'],
      [page, ' It is steep.'],
    ] as const) {
      await tab.bringToFront();
      await noteBox(tab).press('Control+End');
      await noteBox(tab).pressSequentially(words);
    }
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await goTo(tab, routes.notes);
    }
    await expect.poll(() => keptTexts(page)).toMatch(/The first tab saw the ramp\. It is steep\./);
    await expect.poll(() => keptTexts(page)).toMatch(/The other tab saw the rail\./);

    const again = await context.newPage();
    await again.goto(note);
    await expect(noteBox(again)).toHaveValue(/saw the (ramp|rail)/);
    await expect(again.getByRole('heading', { name: 'Two versions' })).toBeVisible();
  });

  test('a page that is gone half a second after the last key: the words are there', async ({
    page,
    context,
    site,
    browserName,
  }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await noteBox(page).pressSequentially('Typed just before the battery went.');
    await page.waitForTimeout(500);
    if (browserName === 'chromium') {
      // The process dies: no event tells the page of it.
      const crashed = page.waitForEvent('crash');
      const devtools = await context.newCDPSession(page);
      devtools.send('Page.crash').catch(() => undefined);
      await crashed;
    } else await page.close();

    const again = await context.newPage();
    await again.goto(`${site.url}#${routes.notes}`);
    await expect(again.getByText('Typed just before the battery went.')).toBeVisible();
  });

  test('a page closed in the middle of a word: the words are there', async ({ page, context, site }) => {
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await noteBox(page).pressSequentially('Closed in the middle of a wor');
    await page.close();

    const again = await context.newPage();
    await again.goto(`${site.url}#${routes.notes}`);
    await expect(again.getByText('Closed in the middle of a wor')).toBeVisible();
  });
});
