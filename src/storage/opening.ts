import type { Clock } from '../base/clock.ts';
import { ok, type Result } from '../base/result.ts';
import { createWatchedCell, type Watched, type WatchedCell } from '../base/watched.ts';
import { type NotebookDatabase, writerVersion } from './database.ts';
import { inBothCopies } from './journal/in-both-copies.ts';
import type { OpenState, Place } from './notebook.ts';
import type { Journal } from './ports.ts';
import { isLostConnection, NewerVersion, saveProblemOf } from './storage-problem.ts';
import { refuseNewer } from './writer.ts';

/** Between two attempts to bring back reading. Milliseconds. */
const revivePause = 2_000;

/** How long a tab that must give way may take to write what is being typed. Milliseconds. */
const lastWords = 1_000;

const isSame = (one: Place, other: Place | null | undefined): boolean =>
  one.board === other?.board &&
  one.school === other.school &&
  one.person === other.person &&
  one.sample === other.sample;

interface OpeningTools {
  readonly database: NotebookDatabase;
  readonly clock: Clock;
  readonly place: WatchedCell<Place | null | undefined>;
  readonly journal: Journal;
  /** Asked when the database knows no place; true when it was put together again and has to be asked anew. */
  readonly healEmptyStart: () => Promise<boolean>;
  /** Not called while the notebook is locked. `asHinted`: what was asked while the database opened was asked for the right place. */
  readonly onOpen: (asHinted: boolean) => void;
  /** Whether a lock is set; answers whether words can be read now. */
  readonly foundLock: (isSet: boolean) => boolean;
  /** Writes what is being typed. */
  readonly beforeClosing: () => Promise<unknown>;
}

export interface Opening {
  readonly state: Watched<OpenState>;
  /** Resolves when the database is open; tries again each time it is asked after a failure. */
  open(): Promise<void>;
  reopen(): Promise<void>;
  /** After a read that failed: opens anew if the connection was lost, but not again and again. */
  revive(error: unknown): void;
  /** Words can be read again: what waits for that is begun. */
  readable(): void;
  settleIn(place: Place): Promise<Result<Place, never>>;
  close(): void;
}

export const createOpening = (tools: OpeningTools): Opening => {
  const { database, journal, clock, place, healEmptyStart, onOpen, foundLock, beforeClosing } = tools;
  const state = createWatchedCell<OpenState>({ state: 'opening' });
  let open: Promise<void> | null = null;
  /** A newer program has the database now: this one must not touch it again. */
  let retired = false;
  /** It was open; whether it still is, only Dexie knows. */
  let isUp = false;
  let closed = false;
  let revivedAt = 0;

  const start = async (): Promise<void> => {
    if (retired) throw new NewerVersion();
    if (closed) throw new Error('The notebook is closed');
    await database.open();
    const known = () => database.device.bulkGet(['minWriter', 'place', 'lock']);
    const found = await known();
    const [limit, settled, lock] = !found[1] && (await healEmptyStart()) ? await known() : found;
    refuseNewer(limit);
    if (!limit)
      await database.transaction('rw', database.device, async () => {
        const now = await database.device.get('minWriter');
        refuseNewer(now);
        if (!now) await database.device.put({ key: 'minWriter', version: writerVersion });
      });
    const isReadable = foundLock(lock !== undefined);
    const hinted = place.read();
    if (settled?.key === 'place') {
      const { key: _, ...where } = settled;
      if (!isSame(where, hinted)) place.set(where);
    } else place.set(null);
    isUp = true;
    state.set({ state: 'open' });
    if (isReadable) onOpen(hinted !== undefined && place.read() === hinted);
  };

  const ask = (): Promise<void> => {
    // Dexie opens anew by itself; where that fails, it refuses for ever unless it is closed first.
    if (isUp && !retired && !database.isOpen()) {
      open = null;
      database.close({ disableAutoOpen: false });
    }
    open ??= start().catch((error: unknown) => {
      open = null;
      isUp = false;
      const found = saveProblemOf(error);
      // A hint that the database never confirmed is no place to work in.
      if (state.read().state === 'opening') place.set(undefined);
      state.set({ state: 'closed', problem: found === 'too-large' ? 'unavailable' : found });
      throw error;
    });
    return open;
  };

  // Another tab still holds an older version open; ours goes on as soon as that one closes.
  database.on('blocked', () => state.set({ state: 'closed', problem: 'blocked' }));
  database.on('versionchange', () => {
    const enough = new Promise((resolve) => setTimeout(resolve, lastWords));
    void Promise.race([beforeClosing(), enough]).finally(() => {
      retired = true;
      open = null;
      // Dexie would open again by itself, with this old code, and write.
      database.close({ disableAutoOpen: true });
      state.set({ state: 'closed', problem: 'newer-version' });
    });
    return false;
  });

  const reopen = (): Promise<void> => {
    open = null;
    isUp = false;
    database.close({ disableAutoOpen: false });
    return ask();
  };

  return {
    state,
    open: ask,
    reopen,
    revive: (error) => {
      if (closed || retired || !isLostConnection(error) || clock.now() - revivedAt < revivePause) return;
      revivedAt = clock.now();
      void reopen().catch(() => {});
    },
    readable: () => onOpen(false),
    settleIn: async (next) => {
      const row = { key: 'place', ...next } as const;
      await inBothCopies(
        journal.append([{ kind: 'local', table: 'device', row }]),
        database.transaction('rw', database.device, async () => {
          refuseNewer(await database.device.get('minWriter'));
          await database.device.put(row);
        }),
      );
      place.set(next);
      return ok(next);
    },
    close: () => {
      closed = true;
      open = null;
      database.close({ disableAutoOpen: true });
    },
  };
};
