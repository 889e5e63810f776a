import { routes } from '../../src/routes.ts';
import {
  expect,
  goOffline,
  goTo,
  isKept,
  openApp,
  openSample,
  plainRoutes,
  setUpSchool,
  test,
  writeNote,
} from './kit.ts';

test.describe('With no network', () => {
  test('the very first visit goes on, on every screen, when the signal goes before any reload', async ({
    page,
    context,
    site,
  }) => {
    await openApp(page, site);
    await goOffline(context, site);
    await setUpSchool(page);
    for (const route of plainRoutes) {
      await goTo(page, route);
      await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
      await expect(page.getByText(/did not load|could not be|There is no such page/), route).toHaveCount(0);
    }
    await goTo(page, routes.note);
    await writeNote(page, 'Seen with no signal in the hall.');
    await page.reload();
    await goTo(page, routes.notes);
    await expect(page.getByText('Seen with no signal in the hall.')).toBeVisible();
  });

  test('nobody is asked for anything once the app is on the device @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    const asked = site.requests.length;
    for (const route of plainRoutes) await goTo(page, route);
    await goTo(page, routes.note);
    await writeNote(page, 'Nobody is told.');
    await page.reload();
    await isKept(page);
    await goTo(page, routes.notes);
    await expect(page.getByText('Nobody is told.')).toBeVisible();
    await goTo(page, routes.cribSheet);
    await page.getByRole('button', { name: 'Make the PDF' }).click();
    await expect(page.getByText('The PDF is ready')).toBeVisible();
    // The app looks for a new version of itself when it is opened, at its own address; that is the one thing it asks.
    expect(site.requests.slice(asked).filter((path) => path !== '/sw.js')).toEqual([]);
  });

  test('"Ready for a school with no signal" is tested, not hoped', async ({ page, context, site }) => {
    // A browser that promises nothing, as in a private window.
    await page.addInitScript(() => {
      // Where a page has no origin, as at the start, there is no storage to ask about.
      if (typeof StorageManager === 'undefined') return;
      StorageManager.prototype.persist = async () => false;
      StorageManager.prototype.persisted = async () => false;
    });
    await openApp(page, site);
    await openSample(page);
    await goOffline(context, site);
    await page.reload();
    await goTo(page, '/settings/ready');
    await expect(page.getByText('Ready. It works with no signal.')).toBeVisible();
    await expect(page.getByText('The browser has not promised to keep your notes')).toBeVisible();
    await page.getByRole('button', { name: 'Ask the browser to keep my notes' }).click();
    await expect(page.getByText(/The browser did not promise it/)).toBeVisible();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const [font] = (await cache.keys()).filter(({ url }) => url.endsWith('.ttf'));
        if (font) await cache.delete(font);
      }
    });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('Not ready yet for a school with no signal')).toBeVisible();
  });
});
