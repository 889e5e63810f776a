// Chromium as a person's: a process of its own that can be killed like one, with a profile that stays.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const usual = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--password-store=basic',
  '--window-size=390,844',
];

/** Stores made anew are then kept by SQLite, as Chromium is about to do for everybody. */
export const sqliteStores = '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores';

const portOf = async (profile) => {
  const file = join(profile, 'DevToolsActivePort');
  for (let turn = 0; turn < 300; turn += 1) {
    if (existsSync(file)) {
      const [port] = readFileSync(file, 'utf8').split('\n');
      if (port) return port;
    }
    await sleep(50);
  }
  throw new Error('Chromium did not start');
};

/** Processes of the group that are still there, zombies aside. */
const isAlive = (group) => {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
};

export const openChromium = async (profile, flags = []) => {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
  const child = spawn(
    '/usr/bin/chromium',
    [...usual, ...flags, `--user-data-dir=${profile}`, 'about:blank'],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  const gone = new Promise((done) => child.on('exit', done));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
  const [context] = browser.contexts();
  const end = async () => {
    for (let turn = 0; turn < 100 && isAlive(child.pid); turn += 1) await sleep(20);
    await browser.close().catch(() => {});
  };
  return {
    context,
    browser,
    page: context.pages()[0] ?? (await context.newPage()),
    version: browser.version(),
    /** SIGKILL to every process of it at once, as when the battery is taken out: nothing is flushed, nobody is told. */
    kill: async () => {
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await end();
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession().catch(() => null);
      await session?.send('Browser.close').catch(() => {});
      await Promise.race([gone, sleep(5_000)]);
      if (isAlive(child.pid)) process.kill(-child.pid, 'SIGKILL');
      await end();
    },
    group: child.pid,
  };
};
