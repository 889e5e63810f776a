// The quiet the figures need: a browser of our own, started anew for each sample, on a machine that does nothing else.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';

export class TooBusy extends Error {}

/** No number where a sample is missing: sorted in among the others it would hide. */
export const median = (numbers) => {
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return Number.NaN;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Time that a host gives to other machines (`steal`, the eighth) is not ours to wait out; medians bear it. */
const cpu = () => {
  const times = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)[0]
    .trim()
    .split(/\s+/)
    .slice(1, 9)
    .map(Number);
  return { idle: times[3] + times[4], all: times.slice(0, 7).reduce((sum, time) => sum + time, 0) };
};

/** Waits until four fifths of the machine are idle for half a second; gives up after a minute and a half. */
export const whenIdle = async () => {
  for (const end = Date.now() + 90_000; Date.now() < end; ) {
    const before = cpu();
    await sleep(500);
    const after = cpu();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.8) return;
  }
  throw new TooBusy('too busy: the machine did not come to rest, so no figure would mean anything');
};

export const openChromium = (profile, options = {}) =>
  chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    viewport: { width: 390, height: 844 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    ...options,
  });

const sessions = new WeakMap();

/** As a slow phone: the page's own thread takes four times as long. */
export const slowDown = async (page, times) => {
  const devtools = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, devtools);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
};

/** Tells when so many elements stood on the screen, from the start of the navigation; read it by `rowsAt`. */
export const watchRows = (context, selector, count) =>
  context.addInitScript(
    ([rows, wanted]) => {
      const look = () => {
        if (document.querySelectorAll(rows).length < wanted) return;
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { rowsAt: performance.now() })));
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document, { childList: true, subtree: true });
    },
    [selector, count],
  );

export const rowsAt = async (page) =>
  (await page.waitForFunction(() => window.rowsAt, null, { timeout: 60_000 })).jsonValue();

export const firstPaint = (page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
