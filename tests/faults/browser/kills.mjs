// The browser is killed while somebody types. Acknowledged is what the line called saved, read from outside: all of it
// must be there when the browser is opened again. In some runs the closed profile's store is damaged besides.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aProfile, isSaved, keptTexts, newNote, nextNote, noteBox, openSite, setUp } from './app.mjs';
import { openChromium, sqliteStores } from './chromium.mjs';

const storeOf = (profile) => {
  const folder = join(profile, 'Default', 'IndexedDB');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

/** Which kind of store the browser really made, whatever it was asked for. */
const backEndOf = (profile) => {
  for (const store of storeOf(profile)) {
    if (store.endsWith('.leveldb')) return 'LevelDB';
    const files = statSync(store).isDirectory()
      ? readdirSync(store).map((name) => join(store, name))
      : [store];
    if (files.some((file) => readFileSync(file).subarray(0, 13).toString() === 'SQLite format'))
      return 'SQLite';
  }
  return '';
};

/** One byte in the middle of the log: LevelDB finds a wrong checksum, and Chromium then drops the whole store. */
const flipByte = (profile) => {
  for (const store of storeOf(profile).filter((path) => path.endsWith('.leveldb')))
    for (const name of readdirSync(store).filter((file) => file.endsWith('.log'))) {
      const path = join(store, name);
      const bytes = readFileSync(path);
      if (bytes.length < 64) continue;
      bytes[Math.floor(bytes.length / 2)] ^= 0xff;
      writeFileSync(path, bytes);
    }
};

const removeStore = (profile) => {
  for (const store of storeOf(profile)) rmSync(store, { recursive: true, force: true });
};

/** Types until the browser is gone; gives back what was acknowledged, the longest text of each note. */
const typeUntilKilled = async (browser, run, random) => {
  const acknowledged = new Map();
  let isGone = false;
  // Not before something has been acknowledged: a kill before that would prove nothing.
  let begin = () => {};
  const hasBegun = Promise.race([new Promise((done) => (begin = done)), sleep(20_000)]);
  const killed = hasBegun
    .then(() => sleep(random() * 2_500))
    .then(async () => {
      isGone = true;
      await browser.kill();
    });
  const { page } = browser;
  try {
    for (let note = 0; !isGone; note += 1) {
      const start = `run ${run} note ${note}:`;
      let text = start;
      await noteBox(page).focus();
      await page.keyboard.insertText(start);
      const words = 1 + Math.floor(random() * 3);
      for (let word = 0; word < words && !isGone; word += 1) {
        const more = ` word${word}`;
        await page.keyboard.insertText(more);
        text += more;
        const before = text;
        // The line says "Saving" from the keystroke on, so "Saved" seen now is of this text.
        while (!isGone && !(await isSaved(page))) await sleep(2);
        if (isGone) break;
        if ((await noteBox(page).inputValue()) !== before) continue;
        acknowledged.set(start, before);
        begin();
      }
      if (isGone) break;
      await nextNote(page);
    }
  } catch (error) {
    if (!isGone) throw error;
  }
  await killed;
  return acknowledged;
};

const textIn = (kept, text) => kept.includes(JSON.stringify(text).slice(1, -1));

/** Until everything is back, or time is over: what is missing then is lost. */
const missingFrom = async (page, texts, patience) => {
  let kept = '';
  for (const end = Date.now() + patience; ; await sleep(150)) {
    kept = await keptTexts(page).catch(() => kept);
    const missing = texts.filter((text) => !textIn(kept, text));
    if (missing.length === 0 || Date.now() > end) return missing;
  }
};

/** Small and seeded: a run that failed can be run again. */
const dice = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

/** @param {{kills: number, damaged: number, sqlite?: boolean, say?: (line: string) => void}} asked */
export const killWhileTyping = async ({ kills, damaged, sqlite = false, say = () => {} }) => {
  const site = await openSite();
  const profile = aProfile();
  const flags = sqlite ? [sqliteStores] : [];
  const random = dice(kills + damaged * 7 + (sqlite ? 1 : 0));
  const all = [];
  const counts = {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    damagedStores: 0,
    healed: 0,
    backEnd: '',
    version: '',
  };
  try {
    let browser = await openChromium(profile, flags);
    counts.version = browser.version;
    await setUp(browser.page, site.url);
    await sleep(1_500);
    for (let run = 0; run < kills; run += 1) {
      await newNote(browser.page, site.url);
      const acknowledged = await typeUntilKilled(browser, run, random);
      counts.kills += 1;
      counts.acknowledged += acknowledged.size;
      all.push(...acknowledged.values());
      counts.backEnd ||= backEndOf(profile);
      // Spread over the runs, in turns: a byte, the whole store.
      const isDamaged = Math.floor(((run + 1) * damaged) / kills) > Math.floor((run * damaged) / kills);
      if (isDamaged) {
        counts.damagedStores += 1;
        if (run % 2) removeStore(profile);
        else flipByte(profile);
      }
      browser = await openChromium(profile, flags);
      // Somewhere at the app's address, but before the app runs: what did the browser itself keep?
      await browser.page.route('**/nothing-here', (route) =>
        route.fulfill({ contentType: 'text/html', body: '' }),
      );
      let before = '';
      if (isDamaged) {
        const bare = await browser.context.newPage();
        await bare.goto(`${site.url}nothing-here`).catch(() => {});
        before = await keptTexts(bare).catch(() => '');
        await bare.close();
      }
      await browser.page.goto(site.url);
      const missing = await missingFrom(browser.page, all, 20_000);
      counts.lost += missing.length;
      if (isDamaged) counts.healed += all.filter((text) => !textIn(before, text)).length - missing.length;
      for (const text of missing) all.splice(all.indexOf(text), 1);
      if (missing.length > 0)
        say(`LOST after kill ${run}${isDamaged ? ' (damaged)' : ''}: ${missing.join(' | ')}`);
      else
        say(
          `kill ${run}${isDamaged ? ' (damaged)' : ''}: ${all.length} texts there, ${counts.healed} healed so far`,
        );
    }
    await browser.close();
    return counts;
  } finally {
    await site.shut();
  }
};
