import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { everyScreen } from '../journeys/every-screen.ts';
import { expect, goTo, openApp, openSample, settled, test } from '../journeys/kit.ts';

const folder = join(import.meta.dirname, '../../samples-out');

/** What a button says that makes a file somebody may want to look at. */
const makesPaper = /\b(PDF|Word)\b/;

const keep = async (download: Download, kept: Map<string, number>): Promise<string> => {
  const name = download.suggestedFilename();
  const times = (kept.get(name) ?? 0) + 1;
  kept.set(name, times);
  const file = times === 1 ? name : name.replace(/(\.[^.]+)$/, `_${times}$1`);
  await download.saveAs(join(folder, file));
  return file;
};

const goToOpened = async (page: Page, address: string): Promise<void> => {
  await goTo(page, address);
  await settled(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await settled(page);
};

/** Presses it, and whatever it then offers for saving. */
const paperOf = async (page: Page, name: string): Promise<Download> => {
  const download = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name, exact: true }).first().click();
  const save = page.getByRole('button', { name: /^Save/ }).first();
  await Promise.race([download, save.waitFor().then(() => save.click())]).catch(() => {});
  return download;
};

test('every paper of the sample school, made by the app itself', async ({ page, site }) => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await openApp(page, site);
  await openSample(page);
  const kept = new Map<string, number>();
  const made: string[] = [];
  for (const address of await everyScreen(page)) {
    await goToOpened(page, address);
    const buttons = await page.getByRole('button', { name: makesPaper }).all();
    const names = await Promise.all(buttons.map((button) => button.innerText()));
    for (const name of new Set(names)) {
      await goToOpened(page, address);
      const file = await keep(await paperOf(page, name), kept);
      made.push(`${file}: ${address}, "${name}"`);
    }
  }
  await writeFile(join(folder, 'README.txt'), `${made.join('\n')}\n`);
  expect(made.length).toBeGreaterThan(5);
});
