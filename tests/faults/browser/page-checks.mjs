// The storage code on the real databases of three browsers; two real tabs; a big file; no room left.
import { setTimeout as sleep } from 'node:timers/promises';
import { firefox } from '@playwright/test';
import { openBrowser, startDriver, until } from '../../journeys/webkit/webdriver.mjs';
import { aProfile, isSaved, keptTexts, newNote, noteBox, openSite, setUp } from './app.mjs';
import { openChromium } from './chromium.mjs';

const openFirefox = async () => {
  const context = await firefox.launchPersistentContext(aProfile(), {
    executablePath: '/usr/bin/firefox-esr',
    channel: 'moz-firefox',
    firefoxUserPrefs: {
      'dom.storageManager.prompt.testing': true,
      'dom.storageManager.prompt.testing.allow': true,
    },
  });
  return {
    version: context.browser()?.version() ?? '',
    page: context.pages()[0] ?? (await context.newPage()),
    close: () => context.close(),
  };
};

const inPlaywright = async (open, url) => {
  const browser = await open();
  try {
    await browser.page.goto(url);
    await browser.page.waitForFunction(() => window.faults);
    return { ...(await browser.page.evaluate(() => window.faults.runChecks())), version: browser.version };
  } finally {
    await browser.close();
  }
};

const inWebkit = async (url) => {
  const driver = await startDriver(4_500 + Math.floor(Math.random() * 400));
  try {
    const browser = await openBrowser(driver, aProfile());
    await browser.go(url);
    await until('the page', () => browser.run('return !!window.faults'));
    await browser.run('window.faults.runChecks().then((seen) => { window.seen = seen; }); return true;');
    const seen = await until('the checks', () => browser.run('return window.seen ?? null'), 90);
    const version = await browser.run('return /Version\\/([\\d.]+)/.exec(navigator.userAgent)?.[1] ?? ""');
    await browser.close().catch(() => {});
    return { ...seen, version };
  } finally {
    driver.stop();
  }
};

/** @param {string} folder of the built page */
export const checkInBrowsers = async (folder) => {
  const site = await openSite(folder);
  const runs = {
    Chromium: () => inPlaywright(() => openChromium(aProfile()), site.url),
    Firefox: () => inPlaywright(openFirefox, site.url),
    WebKitGTK: () => inWebkit(site.url),
  };
  const seen = [];
  try {
    for (const [browser, run] of Object.entries(runs))
      seen.push({
        browser,
        ...(await run().catch((error) => ({
          version: '',
          journal: '',
          results: [{ name: 'starts', problem: String(error) }],
        }))),
      });
    return seen;
  } finally {
    await site.shut();
  }
};

/** Two real tabs write to the same record and field at once. */
export const writeInTwoTabs = async (folder, count) => {
  const site = await openSite(folder);
  const browser = await openChromium(aProfile());
  try {
    const pages = [browser.page, await browser.context.newPage()];
    for (const page of pages) {
      await page.goto(site.url);
      await page.waitForFunction(() => window.faults);
    }
    const acknowledged = await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(([name, many]) => window.faults.writeMany(name, many), [`tab${tab}`, count]),
      ),
    );
    const found = await browser.page.evaluate(() => window.faults.findTexts());
    return { written: 2 * count, acknowledged: acknowledged[0] + acknowledged[1], found };
  } finally {
    await browser.close();
    await site.shut();
  }
};

/** A file of so many revisions is taken in while notes are typed. */
export const importMany = async (folder, count) => {
  const site = await openSite(folder);
  const browser = await openChromium(aProfile());
  try {
    await browser.page.goto(site.url);
    await browser.page.waitForFunction(() => window.faults);
    return await browser.page.evaluate((many) => window.faults.importMany(many), count);
  } finally {
    await browser.close();
    await site.shut();
  }
};

const notSaved = (page) => page.getByText(/Not saved: this device has no room left/).first();

/** Writes notes until there is no room, then makes room: what was typed is said to be unsaved, kept, and saved at last. */
export const runOutOfRoom = async (takeRoom, giveRoom, profile = aProfile()) => {
  const site = await openSite();
  const browser = await openChromium(profile);
  try {
    const { page } = browser;
    await setUp(page, site.url);
    await newNote(page, site.url);
    await page.keyboard.insertText('Before: there was room.');
    await until('Saved', () => isSaved(page));
    await newNote(page, site.url);
    await takeRoom({ browser, site });
    await noteBox(page).focus();
    await page.keyboard.insertText(`There was no room for this. ${'Many words. '.repeat(9_000)}`);
    await notSaved(page).waitFor({ timeout: 30_000 });
    const canCopy = await page.getByRole('button', { name: 'Copy my text' }).first().isVisible();
    const stillThere = (await noteBox(page).inputValue()).startsWith('There was no room for this.');
    const before = await keptTexts(page);
    await giveRoom({ browser, site });
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await until('Saved after all', () => isSaved(page), 30);
    const after = await keptTexts(page);
    return {
      'said "Not saved"': canCopy && stillThere ? 1 : 0,
      'earlier notes kept': before.includes('Before: there was room.') ? 1 : 0,
      'saved once there was room': after.includes('There was no room for this.') ? 1 : 0,
    };
  } finally {
    await browser.close();
    await site.shut();
  }
};

export const byQuota = () => {
  let session = null;
  const quota = async (browser, site, bytes) => {
    // One session for both: the browser forgets the limit with it.
    session ??= await browser.context.newCDPSession(browser.page);
    const origin = new URL(site.url).origin;
    await session.send(
      'Storage.overrideQuotaForOrigin',
      bytes === null ? { origin } : { origin, quotaSize: bytes },
    );
  };
  return runOutOfRoom(
    async ({ browser, site }) => {
      await quota(browser, site, 1_000);
      // For half a minute Chromium believes in the room it last saw.
      await sleep(31_000);
    },
    ({ browser, site }) => quota(browser, site, null),
  );
};
