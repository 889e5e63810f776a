import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/routes.ts';
import { expect, goOffline, goTo, noteBox, openApp, setUpSchool, test } from './kit.ts';
import { thisVersion } from './site.ts';

/** The built file that holds the screens under Acronyms, known by words that stand only there. */
const acronymsPart = () => {
  const folder = join(thisVersion, 'assets');
  const file = readdirSync(folder).find(
    (name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes('fold into a pocket'),
  );
  if (!file) throw new Error('No built file holds the crib sheet');
  return file;
};

test.describe('A part of the app that does not load @chromium', () => {
  test('is said plainly, with a way on, and what was typed is kept', async ({
    browser,
    site,
    watching,
    trouble,
  }) => {
    trouble.allow(/404|screens-|dynamically imported module|module script|Importing a module/);
    const part = `**/${acronymsPart()}`;
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await watching.watch(context);
    await context.route(part, (route) => route.fulfill({ status: 404, body: 'Not found' }));
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

    await context.unroute(part);
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
    await page.evaluate(async (part) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) if (request.url.includes(part)) await cache.delete(request);
      }
    }, acronymsPart());
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
