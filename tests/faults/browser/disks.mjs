// Disks that are full, or cut off from the power in the middle: only where the machine lets us mount them.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSaved, keptTexts, newNote, noteBox, openSite, setUp } from './app.mjs';
import { openChromium } from './chromium.mjs';

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' });

/** Why the machine will not have it; never counted as passed. */
export class NotRunHere extends Error {}

const mount = (...args) => {
  const { status, stderr, error } = run('mount', ...args);
  if (status !== 0) throw new NotRunHere(`mount refused: ${(stderr || String(error)).trim().split('\n')[0]}`);
};

const unmount = async (folder) => {
  for (let turn = 0; turn < 20 && run('umount', folder).status !== 0; turn += 1) await sleep(250);
};

const typeAndWait = async (page, text) => {
  await noteBox(page).focus();
  await page.keyboard.insertText(text);
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(3))
    if (await isSaved(page)) return true;
  return false;
};

const missingFrom = async (page, texts) => {
  for (const end = Date.now() + 15_000; ; await sleep(200)) {
    const kept = await keptTexts(page).catch(() => '');
    const missing = texts.filter((text) => !kept.includes(text));
    if (missing.length === 0 || Date.now() > end) return missing;
  }
};

/** Writes until nothing more fits; the browser writes meanwhile, so that no number asked for beforehand is right. */
const fillUp = (file) => {
  const open = openSync(file, 'w');
  try {
    for (const size of [1_000_000, 4_096])
      try {
        for (;;) writeSync(open, Buffer.alloc(size));
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
      }
  } finally {
    closeSync(open);
  }
};

/** A small disk is filled to the last byte while somebody types. */
export const fullDisk = async (notes = 5) => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-full-'));
  mount('-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', folder);
  const site = await openSite();
  let browser = null;
  try {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    browser = await openChromium(profile, ['--disk-cache-size=1000000']);
    await setUp(browser.page, site.url);
    const acknowledged = [];
    for (let note = 0; note < notes; note += 1) {
      await newNote(browser.page, site.url);
      if (await typeAndWait(browser.page, `Full disk, note ${note}.`))
        acknowledged.push(`Full disk, note ${note}.`);
    }
    await newNote(browser.page, site.url);
    fillUp(join(folder, 'filler'));
    const { page } = browser;
    let said = 0;
    // What still fits may be saved; the more is typed, the sooner it does not.
    for (let turn = 0; turn < 12 && said === 0; turn += 1) {
      const text = `No room ${turn}: ${'many words '.repeat(3_000)}`;
      await noteBox(page).focus();
      await page.keyboard.insertText(text);
      for (const end = Date.now() + 4_000; Date.now() < end && said === 0; await sleep(50))
        if (
          await page
            .getByText(/^Not saved/)
            .first()
            .isVisible()
        )
          said = 1;
    }
    const stillThere = (await noteBox(page).inputValue()).includes('No room 0');
    await browser.close();
    rmSync(join(folder, 'filler'));
    browser = await openChromium(profile);
    await browser.page.goto(site.url);
    const missing = await missingFrom(browser.page, acknowledged);
    return { acknowledged: acknowledged.length, lost: missing.length, said, stillThere: stillThere ? 1 : 0 };
  } finally {
    await browser?.close();
    await site.shut();
    await unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  }
};

const written = (device) =>
  readFileSync(`/sys/block/${device}/stat`, 'utf8').trim().split(/\s+/).slice(4, 7).join();

/**
 * The power goes while somebody types: the browser is stopped where it is, the image of its disk is copied as it has
 * reached the block device, and the copy is mounted and opened. A copy during which the device was written is no cut.
 */
export const powerCuts = async (cuts) => {
  const folder = mkdtempSync(join(tmpdir(), 'notebook-power-'));
  const image = join(folder, 'disk.img');
  const disk = join(folder, 'disk');
  const after = join(folder, 'after');
  mkdirSync(disk);
  mkdirSync(after);
  if (run('truncate', '-s', '400M', image).status !== 0 || run('mkfs.ext4', '-q', '-F', image).status !== 0)
    throw new NotRunHere('no ext4 image can be made');
  mount('-o', 'loop', image, disk);
  const device = run('losetup', '-n', '-O', 'NAME', '-j', image).stdout.trim().replace('/dev/', '');
  const site = await openSite();
  const counts = { cuts: 0, discarded: 0, acknowledged: 0, lost: 0, longestOpen: 0 };
  let browser = null;
  try {
    const profile = join(disk, 'profile');
    mkdirSync(profile);
    browser = await openChromium(profile, ['--disk-cache-size=1000000']);
    await setUp(browser.page, site.url);
    const all = [];
    for (let cut = 0; cut < cuts; cut += 1) {
      for (let note = 0; note < 6; note += 1) {
        await newNote(browser.page, site.url);
        const text = `Power cut ${cut}, note ${note}.`;
        if (await typeAndWait(browser.page, text)) all.push(text);
      }
      process.kill(-browser.group, 'SIGSTOP');
      await sleep(150);
      const before = written(device);
      const copy = join(folder, 'copy.img');
      run('cp', '--sparse=always', image, copy);
      const isStill = written(device) === before;
      process.kill(-browser.group, 'SIGCONT');
      if (!isStill) {
        counts.discarded += 1;
        continue;
      }
      counts.cuts += 1;
      mount('-o', 'loop', copy, after);
      const other = await openChromium(join(after, 'profile'));
      try {
        await other.page.goto(site.url);
        counts.lost += (await missingFrom(other.page, all)).length;
        counts.acknowledged = all.length;
      } finally {
        await other.close();
        await unmount(after);
        rmSync(copy, { force: true });
      }
    }
    return counts;
  } finally {
    await browser?.close();
    await site.shut();
    await unmount(disk);
    rmSync(folder, { recursive: true, force: true });
  }
};
