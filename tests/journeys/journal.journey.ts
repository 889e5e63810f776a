import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { expect, goTo, noteBox, openApp, setUpSchool, test, writeNote } from './kit.ts';

/** As a browser does when it finds its store damaged: the whole database is gone, everything else is there. */
const loseDatabase = async (page: Page, url: string) => {
  // A page of the same address without the app: nobody holds the database open.
  await page.goto(`${url}icons/icon.svg`);
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('Somebody has it open'));
      });
  });
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
};

const snapshots = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('journal');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.filter((name) => name.endsWith('.snapshot')).length;
  });

test.describe('A notebook that the browser has lost', () => {
  test('comes back by itself, and again after the second copy was compacted', async ({
    device,
    site,
    trouble,
  }) => {
    // Four browsers, one after the other.
    test.slow();
    // A picture as a page has no icon of its own.
    trouble.allow(/favicon\.ico/);
    let page = await device.open();
    await openApp(page, site);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await writeNote(page, 'The ramp at the side door is too steep.');
    await goTo(page, routes.note);
    await writeNote(page, 'Two of five reviews were late.');
    await goTo(page, routes.note);
    // Saved, and not yet cut: a draft.
    await writeNote(page, 'Nobody has asked the parents');
    await device.close();

    page = await device.open();
    await loseDatabase(page, site.url);
    await page.goto(`${site.url}#${routes.notes}`);
    await expect(page.getByText(/entries were put back from the second copy/)).toBeVisible();
    await expect(page.getByText('The ramp at the side door is too steep.')).toBeVisible();
    await expect(page.getByText('Two of five reviews were late.')).toBeVisible();
    await expect(page.getByText('Nobody has asked the parents')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toHaveCount(0);
    await page.getByRole('button', { name: 'I have read this' }).click();
    await expect(page.getByText(/put back from the second copy/)).toHaveCount(0);
    await goTo(page, routes.note);
    await writeNote(page, 'Written after the loss.');

    // As after many short visits: the next start makes one snapshot of many files.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('journal');
      for (let number = 0; number < 25; number += 1)
        await folder.getFileHandle(`00000000000000${number % 10}-tab_gone-${number}.lines`, { create: true });
    });
    await device.close();
    page = await device.open();
    await page.goto(`${site.url}#${routes.notes}`);
    await expect(page.getByText('Written after the loss.')).toBeVisible();
    await expect.poll(() => snapshots(page)).toBe(1);
    await device.close();

    page = await device.open();
    await loseDatabase(page, site.url);
    await page.goto(`${site.url}#${routes.notes}`);
    await expect(page.getByText(/entries were put back from the second copy/)).toBeVisible();
    for (const text of [
      'The ramp at the side door is too steep.',
      'Two of five reviews were late.',
      'Nobody has asked the parents',
      'Written after the loss.',
    ])
      await expect(page.getByText(text)).toBeVisible();
    await goTo(page, routes.note);
    await expect(noteBox(page)).toHaveValue('');
  });

  test('and its second copy with it: that is said plainly, until it is read @chromium', async ({
    device,
    site,
    trouble,
  }) => {
    // Four browsers, one after the other.
    test.slow();
    // A picture as a page has no icon of its own.
    trouble.allow(/favicon\.ico/);
    let page = await device.open();
    await openApp(page, site);
    await setUpSchool(page);
    await device.close();
    page = await device.open();
    await loseDatabase(page, site.url);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('journal', { recursive: true });
    });
    await page.goto(site.url);
    await expect(page.getByText('The browser has cleared this notebook')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('The browser has cleared this notebook')).toBeVisible();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Set up my school' })).toBeVisible();
    await expect(page.getByText('The browser has cleared this notebook')).toHaveCount(0);
  });
});
