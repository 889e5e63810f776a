// Profiles on disk as a person's device would be: the app installed, and notes in its store.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../tools/serve.mjs';
import { fillFolder, floorFolder } from './build-pages.mjs';
import { openChromium } from './machine.mjs';

const appFolder = process.env.OUT_DIR ?? 'dist';

const folders = [];
const newProfile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-bench-'));
  folders.push(folder);
  return folder;
};
export const forgetProfiles = () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** The duties that the notes are about, as shipped. */
const statements = readdirSync('data/frameworks')
  .map((file) => JSON.parse(readFileSync(join('data/frameworks', file), 'utf8')))
  .flatMap((framework) => framework.sections.flatMap((section) => section.statements))
  .filter((statement) => statement.answers)
  .map((statement) => statement.id);

const open = async () => {
  const state = { folder: appFolder };
  const server = await serve({ root: () => state.folder, port: 0 });
  return {
    url: `http://localhost:${server.address().port}/`,
    show: (folder) => {
      state.folder = folder;
    },
    shut: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const install = async (context, url, rows) => {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.locator(rows).first().waitFor();
  await page.close();
};

export const blankApp = async () => {
  const profile = newProfile();
  const site = await open();
  site.show(floorFolder);
  const context = await openChromium(profile);
  await install(context, site.url, '[data-row]');
  await context.close();
  return { ...site, profile };
};

/** The app with so many notes; `measure` runs in the page that filled it. */
export const ourApp = async (notes, measure) => {
  const profile = newProfile();
  const site = await open();
  site.show(fillFolder);
  const context = await openChromium(profile);
  const page = await context.newPage();
  await page.goto(site.url);
  const stored = await page.evaluate(
    ([count, about]) => window.bench.fill(count, about),
    [notes, statements],
  );
  if (stored !== notes) throw new Error(`${stored} notes stand in the store, not ${notes}`);
  const measured = await measure?.(page);
  await page.close();
  site.show(appFolder);
  await install(context, site.url, 'main a[href^="#/note/"]');
  await context.close();
  return { ...site, profile, measured, duties: statements.length };
};
