import { type Clock, isoTime } from '../../base/clock.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import { createWatchedCell, type WatchedCell } from '../../base/watched.ts';
import type { LockRow, NotebookDatabase } from '../database.ts';
import { liveLines } from '../journal/live-lines.ts';
import type { LockState, SaveProblem } from '../notebook.ts';
import type { Journal, LastMoment, Tabs } from '../ports.ts';
import type { Saving } from '../saving.ts';
import {
  type ChangeableSealer,
  lockedSealer,
  lockTag,
  plainSealer,
  plainTag,
  type Sealer,
} from '../sealer.ts';
import { refuseNewer } from '../writer.ts';
import { aesSealer } from './aes-sealer.ts';
import { watchAway } from './away.ts';
import { createLockChannel, type LockChannel } from './channel.ts';
import { makeDataKey, unwrapDataKey, usualIterations, wrapDataKey } from './data-key.ts';
import type { LockChange, NotebookLock, SwitchProblem, UnlockProblem } from './notebook-lock.ts';
import { browserPresence, noPresence, type Presence } from './presence.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { reseal } from './reseal.ts';
import { createTries } from './tries.ts';

/** The browser's own, unless a test brings others. */
export interface LockTestTools {
  readonly iterations?: number;
  readonly presence?: Presence;
  readonly channel?: LockChannel;
}

export interface LockTools extends LockTestTools {
  readonly database: NotebookDatabase;
  readonly sealer: ChangeableSealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly saving: Saving;
  readonly lastMoment: LastMoment;
  /** What closed tabs left in their last moment, in plain words, goes into the database. */
  takeOver(): Promise<unknown>;
  readonly state: WatchedCell<LockState | undefined>;
  /** Everything typed is on disk and cut. */
  settle(): Promise<unknown>;
  /** Words can be read: whatever waited for that is begun. */
  readable(): void;
  /** Lets go of every word that this tab remembers. */
  forget(): void;
  /** Tests are quicker with fewer, and have a page of their own. */
  readonly iterations?: number;
  readonly presence?: Presence;
  readonly channel?: LockChannel;
}

/** Minutes hidden until it locks, until somebody chooses. */
const usualAfter = 1;

type Outcome = Result<null, UnlockProblem>;

export const createLock = (tools: LockTools): NotebookLock => {
  const { database, sealer, journal, clock, tabs, saving, lastMoment, state } = tools;
  const iterations = tools.iterations ?? usualIterations;
  const channel = tools.channel ?? createLockChannel(database.name);
  const presence =
    tools.presence ?? (typeof document === 'undefined' ? noPresence : browserPresence(document));
  const tries = createTries({ database, clock });
  const change = createWatchedCell<LockChange | null>(null);
  let changing: Promise<void> = Promise.resolve();
  let after = usualAfter;
  let closed = false;
  let stopWatching: (() => void) | null = null;

  const readRow = async (): Promise<LockRow | null> => {
    const row = await database.device.get('lock');
    return row?.key === 'lock' ? row : null;
  };

  /** The wrapped keys are in the second copy as well: without them a healed notebook could not be read. */
  const putRow = async (row: LockRow): Promise<void> => {
    await journal.append([{ kind: 'local', table: 'device', row }]);
    await database.transaction('rw', database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      await database.device.put(row);
    });
  };

  const dropRow = async (): Promise<void> => {
    await journal.append([{ kind: 'gone', table: 'device', key: 'lock' }]);
    await database.transaction('rw', database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      await database.device.bulkDelete(['lock', 'lock-tries']);
    });
  };

  /** In the queue of all that is written, so that nothing is under way in the old manner. */
  const inTurn = async <Value>(attempt: () => Promise<Value>): Promise<Result<Value, SaveProblem>> =>
    saving.run({
      key: 'lock',
      texts: () => [],
      attempt: async () => ok(await attempt()),
      // Whoever asked is told, and asks again.
      again: async () => saving.forget('lock'),
    });

  const isOnlyTab = async (): Promise<boolean> => {
    const alive = await tabs.alive();
    return [...(alive ?? [])].every((tab) => tab === tabs.id);
  };

  /** The data key, where the words are right; a try that is wrong makes the next one wait. */
  const keyFor = async (
    row: LockRow,
    words: string,
    use: { readonly toWrap?: boolean } = {},
  ): Promise<Result<CryptoKey, UnlockProblem>> => {
    try {
      if ((await tries.next()) > 0) return problem('wait');
      const code = readRecoveryCode(words);
      await tries.begin();
      const isCode = code !== null && code !== 'mistyped';
      const key =
        (isCode && (await unwrapDataKey(row.recovery, code, use))) ||
        (await unwrapDataKey(row.passphrase, words, use));
      if (key) {
        await tries.right();
        return ok(key);
      }
      await tries.wrong();
      return problem(code === 'mistyped' ? 'mistyped' : 'wrong');
    } catch {
      return problem('unavailable');
    }
  };

  const keepWatch = (): void => {
    stopWatching ??= watchAway({
      clock,
      presence,
      channel,
      after: () => after,
      lock: () => void lock(),
    });
  };
  const stopWatch = (): void => {
    stopWatching?.();
    stopWatching = null;
  };

  const finishSealing = async (): Promise<void> => {
    const row = await readRow();
    if (row) await putRow({ ...row, way: 'on' });
  };

  const finishUnsealing = async (): Promise<void> => {
    await dropRow();
    sealer.become(plainSealer);
    stopWatch();
    state.set('none');
  };

  const compact = () => journal.compact(liveLines(database));

  /** Goes through everything; broken off, it goes on when the notebook is unlocked the next time. */
  const goOn = (way: LockChange['way'], opened: Sealer): void => {
    const isStopped = () => closed || state.read() !== 'unlocked';
    const tell = (part: Partial<LockChange>) =>
      change.set({ way, done: 0, total: 0, stopped: false, ...change.read(), ...part });
    const run = async (): Promise<void> => {
      tell({});
      const tag = way === 'sealing' ? lockTag : plainTag;
      const onProgress = (done: number, total: number) => tell({ done, total });
      // Once more after the second copy is written anew: until then it may have put old rows back.
      for (let isCompacted = false; ; isCompacted = true) {
        // Not the sealer that may be locked meanwhile: what it refused would look damaged.
        const found = await reseal({ database, sealer: opened, clock }, { tag, onProgress, isStopped });
        if (found === null) return;
        if (found === 0 && isCompacted) break;
        await compact();
      }
      await (way === 'sealing' ? finishSealing() : finishUnsealing());
    };
    changing = run()
      .then(() => change.set(null))
      .catch(() => tell({ stopped: true }));
  };

  const begin = (row: LockRow, key: CryptoKey): void => {
    const opened = aesSealer(key, row.way === 'unsealing' ? plainTag : lockTag);
    sealer.become(opened);
    after = row.after;
    state.set('unlocked');
    keepWatch();
    if (row.way !== 'on') goOn(row.way, opened);
  };

  const unlock = async (words: string): Promise<Outcome> => {
    const row = await readRow().catch(() => undefined);
    if (row === undefined) return problem('unavailable');
    if (row === null) {
      // Switched off in another tab.
      sealer.become(plainSealer);
      state.set('none');
      tools.readable();
      return ok(null);
    }
    const key = await keyFor(row, words);
    if (!key.ok) return key;
    begin(row, key.value);
    tools.readable();
    return ok(null);
  };

  /** Waits for what is under way; false where something could not be written. */
  const isAllSaved = async (): Promise<boolean> => {
    // The screens are gone in a moment, and their boxes hand over what they hold.
    await new Promise((resolve) => setTimeout(resolve));
    await tools.settle();
    const last = await inTurn(async () => null);
    if (!last.ok) saving.forget('lock');
    return saving.state.read()?.state !== 'not-saved';
  };

  const lock = async (): Promise<Result<null, 'not-saved'>> => {
    if (state.read() !== 'unlocked') return ok(null);
    state.set('locking');
    stopWatch();
    if (!(await isAllSaved())) {
      state.set('unlocked');
      keepWatch();
      return problem('not-saved');
    }
    sealer.become(lockedSealer);
    tools.forget();
    state.set('locked');
    return ok(null);
  };

  const stopListening = channel.listen((word) => {
    if (word === 'lock') void lock();
  });

  const switchOn = async (row: LockRow, key: CryptoKey): Promise<Result<null, SwitchProblem>> => {
    if (!(await isOnlyTab())) return problem('other-tabs');
    await tools.takeOver();
    if (!(await isAllSaved())) return problem('not-saved');
    const begun = await inTurn(async () => {
      await putRow(row);
      // One that was opened in this very moment may have looked before the row was there.
      if (!(await isOnlyTab())) {
        await dropRow();
        return false;
      }
      begin(row, key);
      lastMoment.drop(tabs.id);
      return true;
    });
    if (!begun.ok) {
      saving.forget('lock');
      return problem('unavailable');
    }
    if (!begun.value) return problem('other-tabs');
    return ok(null);
  };

  const switchOff = async (words: string): Promise<Result<null, UnlockProblem | SwitchProblem>> => {
    const row = await readRow();
    if (!row) return ok(null);
    const key = await keyFor(row, words);
    if (!key.ok) return key;
    await changing;
    if (!(await isOnlyTab())) return problem('other-tabs');
    const off: LockRow = { ...row, way: 'unsealing' };
    const begun = await inTurn(async () => {
      await putRow(off);
      if (!(await isOnlyTab())) {
        await putRow(row);
        return false;
      }
      begin(off, key.value);
      return true;
    });
    if (!begun.ok) {
      saving.forget('lock');
      return problem('unavailable');
    }
    if (!begun.value) return problem('other-tabs');
    return ok(null);
  };

  const rewrap = async (
    words: string,
    wrap: (key: CryptoKey) => Promise<Partial<LockRow>>,
  ): Promise<Result<Partial<LockRow>, UnlockProblem>> => {
    const row = await readRow();
    if (!row) return problem('unavailable');
    const key = await keyFor(row, words, { toWrap: true });
    return key.ok ? ok(await wrap(key.value)) : key;
  };

  /** Laid over the row as it is by then. */
  const keepPart = async (part: Partial<LockRow>): Promise<Result<null, 'unavailable'>> => {
    const kept = await inTurn(async () => {
      const row = await readRow();
      if (row) await putRow({ ...row, ...part });
    });
    if (!kept.ok) {
      saving.forget('lock');
      return problem('unavailable');
    }
    // The old words open nothing any more, in the second copy either.
    changing = changing.then(compact).catch(() => {});
    return ok(null);
  };

  return {
    change,
    facts: async () => {
      const row = await readRow();
      return { isOn: row !== null, since: row?.since ?? null, after: row?.after ?? usualAfter };
    },
    nextTry: tries.next,
    unlock,
    prepare: async (passphrase) => {
      const code = makeRecoveryCode((count) => crypto.getRandomValues(new Uint8Array(count)));
      const toWrap = await makeDataKey();
      const [byPassphrase, byCode] = await Promise.all([
        wrapDataKey(toWrap, passphrase, iterations),
        wrapDataKey(toWrap, code, iterations),
      ]);
      return {
        code,
        switchOn: async () => {
          const key = await unwrapDataKey(byPassphrase, passphrase);
          if (!key) throw new Error('A key that was just wrapped did not come out again');
          const row: LockRow = {
            key: 'lock',
            way: 'sealing',
            since: isoTime(clock.now()),
            after,
            passphrase: byPassphrase,
            recovery: byCode,
          };
          return switchOn(row, key);
        },
      };
    },
    switchOff,
    changePassphrase: async (words, next) => {
      const made = await rewrap(words, async (key) => ({
        passphrase: await wrapDataKey(key, next, iterations),
      }));
      return made.ok ? keepPart(made.value) : made;
    },
    newRecoveryCode: async (words) => {
      const code = makeRecoveryCode((count) => crypto.getRandomValues(new Uint8Array(count)));
      const made = await rewrap(words, async (key) => ({
        recovery: await wrapDataKey(key, code, iterations),
      }));
      return made.ok ? ok({ code, keep: () => keepPart(made.value) }) : made;
    },
    lockAfter: async (minutes) => {
      const kept = await keepPart({ after: minutes });
      if (kept.ok) after = minutes;
      return kept;
    },
    lockNow: async () => {
      const locked = await lock();
      if (locked.ok) channel.tell('lock');
      return locked;
    },
    settled: () => changing,
    close: () => {
      closed = true;
      stopWatch();
      stopListening();
      channel.close();
    },
  };
};
