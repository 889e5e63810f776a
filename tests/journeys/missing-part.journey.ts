import { routes } from '../../src/routes.ts';
import { expect, goOffline, goTo, noteBox, openApp, setUpSchool, test } from './kit.ts';

/** Files of the screens under Acronyms; what writes notes is not among them. */
const screenParts = /\/assets\/screens-[\w-]+\.js$/;

test.describe('A part of the app that does not load @chromium', () => {
  test('is said plainly, with a way on, and what was typed is kept', async ({
    browser,
    site,
    watching,
    trouble,
  }) => {
    trouble.allow(/404|screens-|dynamically imported module|module script|Importing a module/);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await watching.watch(context);
    await context.route(screenParts, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    const page = await context.newPage();
    await page.goto(site.url);
    await setUpSchool(page);
    await goTo(page, routes.note);
    await noteBox(page).pressSequentially('Typed before the page that did not open.');
    await goTo(page, routes.acronyms);
    await expect(page.getByRole('heading', { name: 'This page did not open' })).toBeVisible();
    await expect(page.getByText(/What you wrote is on this device/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();

    await page.getByRole('link', { name: 'Go to Today' }).click();
    await expect(page.getByRole('link', { name: 'New note' }).first()).toBeVisible();
    await goTo(page, routes.notes);
    await expect(page.getByText('Typed before the page that did not open.')).toBeVisible();

    await context.unroute(screenParts);
    await goTo(page, routes.acronyms);
    await page.reload();
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    await context.close();
  });

  test('with no network, because the device lost it: the same, and writing goes on', async ({
    page,
    context,
    site,
    trouble,
  }) => {
    trouble.allow(
      /screens-|dynamically imported module|module script|Importing a module|bad-precaching|no-response/,
    );
    await openApp(page, site);
    await setUpSchool(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes('/assets/screens-')) await cache.delete(request);
      }
    });
    await page.goto('about:blank');
    // The browser's own cache has it, too.
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.clearBrowserCache');
    await goOffline(context, site);
    await page.goto(`${site.url}#${routes.note}`);
    await noteBox(page).pressSequentially('Typed with no network.');
    await goTo(page, routes.acronyms);
    await expect(page.getByRole('heading', { name: 'This page did not open' })).toBeVisible();
    await expect(page.getByText('A part of the app did not load', { exact: true })).toBeVisible();

    await goTo(page, routes.note);
    await noteBox(page).pressSequentially('And more after it.');
    await expect(page.getByText(/Saved on this device/)).toBeVisible();
    await goTo(page, routes.notes);
    await expect(page.getByText('Typed with no network.')).toBeVisible();
    await expect(page.getByText('And more after it.')).toBeVisible();
  });
});
