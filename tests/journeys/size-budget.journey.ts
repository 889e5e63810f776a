import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { floorFolder } from '../bench/build-pages.mjs';
import { expect, openSample, test } from './kit.ts';
import { openSite, thisVersion } from './site.ts';

const budget = 1.5;

/** Gzip bytes of every script that is fetched, by page and workers, from nothing until the rows stand on the screen. */
const scriptsBeforeRows = async (
  browser: Browser,
  {
    folder,
    route,
    rows,
    prepare,
  }: { folder: string; route: string; rows: string; prepare?: typeof openSample },
) => {
  const site = await openSite();
  site.release(folder);
  // Nothing may come from the device: the service worker is kept out, and the cache is emptied before counting.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  // On a busy machine what is asked for after the rows comes before anybody outside has seen them; and what waits for a
  // second, to come after them, would come before.
  await context.addInitScript((selector) => {
    const onRows: (() => void)[] = [];
    const setTimer = setTimeout;
    const hold = (act: () => void, pause = 0, ...rest: unknown[]) =>
      document.querySelector(selector) || pause < 1_000 || pause > 2_000
        ? setTimer(act, pause, ...rest)
        : void onRows.push(() => setTimer(act, pause, ...rest));
    Object.assign(window, { setTimeout: hold });
    const watcher = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watcher.disconnect();
      Object.assign(window, { rowsAt: performance.now() });
      for (const begin of onRows) begin();
    });
    watcher.observe(document, { childList: true, subtree: true });
  }, rows);
  const page = await context.newPage();
  await page.goto(site.url);
  await prepare?.(page);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  const before = site.requests.length;
  await page.goto(`${site.url}#${route}`);
  await page.locator(rows).first().waitFor();
  const late = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > (window as unknown as { readonly rowsAt: number }).rowsAt)
      .map(({ name }) => new URL(name).pathname),
  );
  const asked = new Set(site.requests.slice(before).filter((path) => path.endsWith('.js')));
  const scripts = [...asked].filter((path) => !late.includes(path));
  await context.close();
  await site.shut();
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return { scripts, total: bytes.reduce((sum, size) => sum + size, 0) };
};

test.describe('What a phone must fetch before it shows anything @chromium', () => {
  for (const [screen, route, rows] of [
    ['Today', routes.today, 'main a[href^="#/note/"]'],
    ['the list of duties', routes.duties, 'main a[href^="#/duties/"]'],
  ] as const)
    test(`${screen}: at most ${budget} times the scripts of a blank app`, async ({ browser }) => {
      const floor = await scriptsBeforeRows(browser, { folder: floorFolder, route: '/', rows: '[data-row]' });
      const ours = await scriptsBeforeRows(browser, {
        folder: thisVersion,
        route,
        rows,
        prepare: openSample,
      });
      console.log(
        `${screen}: ${ours.total} of ${Math.floor(floor.total * budget)} bytes (${ours.scripts.length} files)`,
      );
      expect(ours.total).toBeGreaterThan(floor.total / 2);
      expect(ours.total / floor.total).toBeLessThanOrEqual(budget);
    });

  test('the part that makes Word files: one of its own, and small enough to stand ready with no signal', () => {
    const parts = readdirSync(join(thisVersion, 'assets')).filter((name) =>
      /^word\.worker-.*\.js$/.test(name),
    );
    const bytes = parts.map(
      (name) => gzipSync(readFileSync(join(thisVersion, 'assets', name)), { level: 9 }).length,
    );
    console.log(`Word maker: ${bytes.join(', ')} bytes`);
    expect(bytes).toHaveLength(1);
    expect(bytes[0]).toBeLessThan(80_000);
  });
});
