import { expect, it } from 'vitest';
import type { LockTestTools } from '../../src/storage/lock/create-lock.ts';
import type { NotebookLock, PreparedLock } from '../../src/storage/lock/notebook-lock.ts';
import type { Presence } from '../../src/storage/lock/presence.ts';
import { type LastMoment, noLastMoment } from '../../src/storage/ports.ts';
import { LockedError, plainSealer } from '../../src/storage/sealer.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aNote, anAssurance, aSchool } from '../kit/bodies.ts';
import { figure } from '../kit/figures.ts';
import { rawText, wordJournal } from '../kit/raw-words.ts';
import { watchedUntil } from '../kit/watching.ts';

const passphrase = 'four plums and a ladder';

/** As many as a test can wait for; the real number is tried once, below. */
const quick: LockTestTools = { iterations: 500 };

/** Words that stand nowhere else. */
const word = (place: number) => `Zebra${place}`;
const words = Array.from({ length: 10 }, (_, place) => word(place));

const draftOf = (tab: TestTab, record: string) =>
  tab.notebook.draft({ type: 'note', record, field: 'text', seed: aNote({ text: '' }) });

/** A tab with words in every table that has some. */
const aFullTab = async (
  device = aDevice(),
  second = wordJournal(),
  lastMoment: LastMoment = noLastMoment,
) => {
  const own = { journal: second.journal, lockTools: quick, lastMoment };
  const tab = await aSettledTab(device, own);
  const { notebook } = tab;
  await notebook.takeIn(
    hillside.board,
    [
      { type: 'board', record: hillside.board, body: aBoard({ name: word(0) }) },
      { type: 'school', record: hillside.school, body: aSchool({ name: word(1) }) },
      { type: 'person', record: hillside.person, body: { name: word(2), role: word(3) } },
    ],
    hillside.person,
  );
  await notebook.save({
    type: 'note',
    record: 'note_one',
    fields: aNote({ text: word(4), statements: ['best-endeavours'] }),
  });
  await notebook.save({ type: 'assurance', record: 'assurance_a', fields: anAssurance({ reason: word(5) }) });
  await notebook.setPreference('reading', word(6));
  await notebook.saveBlob(new TextEncoder().encode(word(7)));
  draftOf(tab, 'note_two').type(word(8));
  await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
  const { database } = tab;
  await database.quarantine.put({
    id: 'bad',
    at: '2026-10-01T09:30:00.000Z',
    from: 'file',
    why: 'hash',
    sealed: await plainSealer.seal(word(9)),
  });
  const reopen = () => device.openTab(own);
  return { tab, second, reopen, device, own };
};

const found = async ({ database }: TestTab, second: ReturnType<typeof wordJournal>) => {
  const raw = (await rawText(database)) + second.lines();
  return words.filter((one) => raw.includes(one));
};

/** Prepares and switches on; resolves when everything is sealed. */
const switchOn = async ({ notebook }: TestTab): Promise<{ lock: NotebookLock; prepared: PreparedLock }> => {
  const lock = await notebook.locking();
  const prepared = await lock.prepare(passphrase);
  expect(await prepared.switchOn()).toEqual({ ok: true, value: null });
  return { lock, prepared };
};

const textOf = async ({ notebook }: TestTab, record: string) => {
  const one = await watchedUntil(notebook.watchOne('note', record), (note) => note !== null);
  return one?.body.text;
};

const everythingReads = async (tab: TestTab) => {
  const { notebook } = tab;
  expect(await textOf(tab, 'note_one')).toBe(word(4));
  const board = await watchedUntil(notebook.watchOne('board', hillside.board), (one) => one !== null);
  expect(board?.body.name).toBe(word(0));
  await watchedUntil(notebook.watchPreference('reading'), (reading) => reading === word(6));
  const [{ id = '' } = {}] = await tab.database.blobs.toArray();
  expect(new TextDecoder().decode((await notebook.readBlob(id)) ?? new Uint8Array())).toBe(word(7));
};

const until = (tab: TestTab, state: string) => watchedUntil(tab.notebook.lock, (now) => now === state);

it('without a lock everything is found by a raw read, so that the reads below could find it', async () => {
  const { tab, second } = await aFullTab();
  expect(await found(tab, second)).toEqual(words);
  expect(tab.notebook.lock.read()).toBe('none');
});

it('after switching on, no word stands in any table, in the second copy or in local storage', async () => {
  const kept = new Map<string, string>();
  const lastMoment: LastMoment = {
    keep: (tab, text) => void kept.set(tab, text),
    found: () => new Map(kept),
    drop: (tab) => void kept.delete(tab),
  };
  const { tab, second } = await aFullTab(aDevice(), wordJournal(), lastMoment);
  kept.set('a tab that died', '[]');
  const { lock } = await switchOn(tab);
  expect(kept.size).toBe(0);
  await lock.settled();
  expect(await found(tab, second)).toEqual([]);
  expect(kept.size).toBe(0);
  await everythingReads(tab);
  await tab.notebook.save({ type: 'note', record: 'note_three', fields: aNote({ text: word(4) }) });
  draftOf(tab, 'note_four').type(word(8));
  tab.hide();
  await watchedUntil(tab.notebook.saving, ({ state }) => state === 'saved');
  expect(await found(tab, second)).toEqual([]);
  expect(kept.size).toBe(0);
});

it('opened again it is locked: nothing is read or written until the passphrase is given', async () => {
  const { tab, reopen } = await aFullTab();
  await (await switchOn(tab)).lock.settled();
  tab.die();
  const again = reopen();
  await until(again, 'locked');
  const watched = again.notebook.watchOne('note', 'note_one');
  watched.subscribe(() => {});
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(watched.read()).toBeUndefined();
  await expect(again.notebook.history('note_one')).rejects.toThrow(LockedError);
  expect(again.notebook.saving.read()?.state).toBe('quiet');
  const lock = await again.notebook.locking();
  expect(await lock.unlock(` ${passphrase} `)).toEqual({ ok: true, value: null });
  await watchedUntil(watched, (note) => note?.body.text === word(4));
  await everythingReads(again);
});

it('what a tab that died was typing becomes a revision after unlocking', async () => {
  const { tab, reopen } = await aFullTab();
  await (await switchOn(tab)).lock.settled();
  draftOf(tab, 'note_five').type('Seen in the corridor');
  await watchedUntil(tab.notebook.saving, ({ state }) => state === 'saved');
  tab.die();
  const again = reopen();
  await until(again, 'locked');
  await (await again.notebook.locking()).unlock(passphrase);
  await expect.poll(() => again.database.drafts.count(), { timeout: 3_000 }).toBe(0);
  expect(await textOf(again, 'note_five')).toBe('Seen in the corridor');
});

it('the recovery code opens it, however it is typed; a slip in it is said', async () => {
  const { tab, reopen } = await aFullTab();
  const { lock, prepared } = await switchOn(tab);
  await lock.settled();
  expect(prepared.code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  tab.die();
  const again = reopen();
  await until(again, 'locked');
  const other = await again.notebook.locking();
  const slip = prepared.code.replace(/^./, (first) => (first === '7' ? '8' : '7'));
  expect(await other.unlock(slip)).toEqual({ ok: false, problem: 'mistyped' });
  again.clock.pass(1_000);
  const typed = prepared.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await other.unlock(typed)).toEqual({ ok: true, value: null });
  await everythingReads(again);
});

it('a wrong passphrase makes the next try wait, twice as long each time, also after a reload; never for good', async () => {
  const { tab, reopen } = await aFullTab();
  await (await switchOn(tab)).lock.settled();
  tab.die();
  let again = reopen();
  await until(again, 'locked');
  const pauses: number[] = [];
  for (let go = 0; go < 4; go += 1) {
    const lock = await again.notebook.locking();
    expect(await lock.unlock('four prunes')).toEqual({ ok: false, problem: 'wrong' });
    again.die();
    again = reopen();
    await until(again, 'locked');
    const reloaded = await again.notebook.locking();
    expect(await reloaded.unlock(passphrase)).toEqual({ ok: false, problem: 'wait' });
    const pause = (await reloaded.nextTry()) - again.clock.now();
    pauses.push(pause);
    again.clock.pass(pause);
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  const lock = await again.notebook.locking();
  expect(await lock.unlock(passphrase)).toEqual({ ok: true, value: null });
  expect(await lock.nextTry()).toBe(0);
});

it('a clock that is put back shuts nobody out', async () => {
  const { tab, reopen } = await aFullTab();
  await (await switchOn(tab)).lock.settled();
  tab.die();
  const again = reopen();
  await until(again, 'locked');
  const lock = await again.notebook.locking();
  await lock.unlock('four prunes');
  again.clock.pass(-400 * 86_400_000);
  expect((await lock.nextTry()) - again.clock.now()).toBe(1_000);
});

it('switching on that is broken off at any chunk goes on after the next unlocking, and loses nothing', async () => {
  let brokenOff = 0;
  for (let at = 1; at < 40; at += 1) {
    const full = await aFullTab();
    const { tab, second, reopen } = full;
    const lock = await tab.notebook.locking();
    const prepared = await lock.prepare(passphrase);
    let told = 0;
    const gone = new Promise<boolean>((resolve) => {
      lock.change.subscribe(() => {
        const now = lock.change.read();
        if (!now) return resolve(false);
        if (now.done > 0) told += 1;
        if (told < at) return;
        tab.die();
        resolve(true);
      });
    });
    await prepared.switchOn();
    if (!(await gone)) break;
    brokenOff += 1;
    await lock.settled();
    const again = reopen();
    await until(again, 'locked');
    const other = await again.notebook.locking();
    await other.unlock(passphrase);
    await other.settled();
    expect(await found(again, second), `broken off at ${at}`).toEqual([]);
    await everythingReads(again);
    again.die();
  }
  figure('switching the lock on, broken off', { places: brokenOff, lost: 0 });
  expect(brokenOff).toBeGreaterThan(8);
});

it('after switching off, all of it is plain again and opens without a passphrase', async () => {
  const { tab, second, reopen } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  expect(await lock.switchOff('four prunes')).toEqual({ ok: false, problem: 'wrong' });
  tab.clock.pass(1_000);
  expect(await lock.switchOff(passphrase)).toEqual({ ok: true, value: null });
  await lock.settled();
  expect(tab.notebook.lock.read()).toBe('none');
  expect(await found(tab, second)).toEqual(words);
  expect(second.lines()).toMatch(/"gone","table":"device","key":"lock"/);
  tab.die();
  const again = reopen();
  await until(again, 'none');
  await everythingReads(again);
});

it('switching off that is broken off asks for the passphrase once more, and then finishes', async () => {
  const { tab, second, reopen } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  lock.change.subscribe(() => {
    if ((lock.change.read()?.done ?? 0) > 5) tab.die();
  });
  await lock.switchOff(passphrase);
  await lock.settled();
  const again = reopen();
  await until(again, 'locked');
  const other = await again.notebook.locking();
  await other.unlock(passphrase);
  await other.settled();
  expect(again.notebook.lock.read()).toBe('none');
  expect(await found(again, second)).toEqual(words);
  await everythingReads(again);
});

it('a new passphrase and a new recovery code take the place of the old ones', async () => {
  const { tab, reopen, second } = await aFullTab();
  const { lock, prepared } = await switchOn(tab);
  await lock.settled();
  expect(await lock.changePassphrase(passphrase, 'a kinder one')).toEqual({ ok: true, value: null });
  const made = await lock.newRecoveryCode('a kinder one');
  if (!made.ok) throw new Error(made.problem);
  expect(await made.value.keep()).toEqual({ ok: true, value: null });
  await lock.settled();
  expect(second.lines().split('"key":"lock"').length - 1).toBe(1);
  tab.die();
  const again = reopen();
  await until(again, 'locked');
  const other = await again.notebook.locking();
  for (const old of [passphrase, prepared.code]) {
    expect(await other.unlock(old)).toEqual({ ok: false, problem: 'wrong' });
    again.clock.pass(60_000);
  }
  expect(await other.unlock(made.value.code)).toEqual({ ok: true, value: null });
  await everythingReads(again);
});

it('locking in the middle of a word loses nothing, and leaves nothing in memory to be shown', async () => {
  const { tab } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  const draft = draftOf(tab, 'note_six');
  const watched = tab.notebook.watchOne('note', 'note_six');
  draft.type('Half a sent');
  expect(await lock.lockNow()).toEqual({ ok: true, value: null });
  expect(tab.notebook.lock.read()).toBe('locked');
  expect(tab.notebook.watchOne('note', 'note_six')).not.toBe(watched);
  await expect(draftOf(tab, 'note_six').open()).rejects.toThrow(LockedError);
  await lock.unlock(passphrase);
  expect(await draftOf(tab, 'note_six').open()).toBe('Half a sent');
});

it('words that cannot be written keep the notebook open: they are in memory only', async () => {
  const { tab } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  draftOf(tab, 'note_six').type('x'.repeat(200_001));
  expect(await lock.lockNow()).toEqual({ ok: false, problem: 'not-saved' });
  expect(tab.notebook.lock.read()).toBe('unlocked');
});

it('tabs lock together, and each asks for the passphrase itself', async () => {
  const { tab, reopen } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  const other = reopen();
  await until(other, 'locked');
  const otherLock = await other.notebook.locking();
  await otherLock.unlock(passphrase);
  draftOf(other, 'note_seven').type('In the other tab');
  await lock.lockNow();
  await until(other, 'locked');
  await otherLock.unlock(passphrase);
  expect(await draftOf(other, 'note_seven').open()).toBe('In the other tab');
});

it('is not switched on or off while another tab is open: that one would go on in the old way', async () => {
  const { tab, reopen, second } = await aFullTab();
  const other = reopen();
  await until(other, 'none');
  const lock = await tab.notebook.locking();
  const prepared = await lock.prepare(passphrase);
  expect(await prepared.switchOn()).toEqual({ ok: false, problem: 'other-tabs' });
  expect(tab.notebook.lock.read()).toBe('none');
  expect(await found(tab, second)).toEqual(words);
  other.die();
  expect(await prepared.switchOn()).toEqual({ ok: true, value: null });
  await lock.settled();
  const later = reopen();
  await until(later, 'locked');
  expect(await lock.switchOff(passphrase)).toEqual({ ok: false, problem: 'other-tabs' });
  expect(await found(tab, second)).toEqual([]);
});

it('what cannot be opened any more is set aside, sealed, and not left lying in plain sight', async () => {
  const { tab, second } = await aFullTab();
  const [row] = await tab.database.revisions.where('record').equals('note_one').toArray();
  if (!row?.sealed) throw new Error('no revision');
  const sealed = Uint8Array.from(row.sealed);
  sealed[0] = 9;
  await tab.database.revisions.put({ ...row, sealed });
  await (await switchOn(tab)).lock.settled();
  expect(await tab.database.quarantine.count()).toBe(2);
  expect(await found(tab, second)).toEqual([]);
});

/** Somebody in front of a tab, or not. */
const aPresence = () => {
  let hidden = false;
  const turns = new Set<() => void>();
  const used = new Set<() => void>();
  const presence: Presence = {
    isHidden: () => hidden,
    onTurn: (listener) => {
      turns.add(listener);
      return () => turns.delete(listener);
    },
    onUse: (listener) => {
      used.add(listener);
      return () => used.delete(listener);
    },
  };
  const turn = (away: boolean) => {
    hidden = away;
    for (const listener of [...turns]) listener();
  };
  return { presence, hide: () => turn(true), show: () => turn(false) };
};

it('locks on coming back after more than the chosen time, and not before', async () => {
  const device = aDevice();
  const { presence, hide, show } = aPresence();
  const tab = await aSettledTab(device, { lockTools: { ...quick, presence } });
  const { lock } = await switchOn(tab);
  await lock.settled();
  await lock.lockAfter(5);
  hide();
  device.clock.pass(4 * 60_000);
  show();
  expect(tab.notebook.lock.read()).toBe('unlocked');
  hide();
  device.clock.pass(5 * 60_000);
  show();
  await until(tab, 'locked');
});

it('locks at once when hidden, where that was chosen', async () => {
  const { presence, hide } = aPresence();
  const tab = await aSettledTab(aDevice(), { lockTools: { ...quick, presence } });
  const { lock } = await switchOn(tab);
  await lock.settled();
  await lock.lockAfter(0);
  hide();
  await until(tab, 'locked');
});

it('locked, with passphrase and code forgotten, everything can still be erased; then the device is as a new one', async () => {
  const fresh = aDevice().openTab();
  await watchedUntil(fresh.notebook.opened, ({ state }) => state === 'open');
  const empty = await rawText(fresh.database);
  const { tab, second, reopen } = await aFullTab();
  const { lock } = await switchOn(tab);
  await lock.settled();
  expect(await lock.lockNow()).toEqual({ ok: true, value: null });
  expect(await rawText(tab.database)).toContain('lock');
  expect(await (await tab.notebook.erasing()).eraseEverything()).toEqual({ ok: true, value: null });
  expect(await rawText(tab.database)).toBe(empty);
  expect(second.lines()).toBe('[]');
  tab.die();
  const again = reopen();
  await watchedUntil(again.notebook.lock, (state) => state === 'none');
  expect(again.notebook.place.read()).toBeNull();
});
