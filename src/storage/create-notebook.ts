import type { Clock } from '../base/clock.ts';
import { type Ids, meetingId, sha256Hex } from '../base/ids.ts';
import { onDemand } from '../base/on-demand.ts';
import { ok } from '../base/result.ts';
import { createWatchedCell, type Watched } from '../base/watched.ts';
import type { RecordType } from '../domain/records/bodies.ts';
import type { Fields } from '../revisions/revision.ts';
import { askToKeep } from './ask-to-keep.ts';
import { createBackground } from './background.ts';
import { readBlob, saveBlob } from './blobs.ts';
import { createRecordChanges } from './change-records.ts';
import type { NotebookDatabase } from './database.ts';
import { cutDeadDrafts } from './dead-drafts.ts';
import { createSlots, type Writing } from './drafts.ts';
import { leaveInTime, takeLastWords } from './last-words.ts';
import type { LockTestTools } from './lock/create-lock.ts';
import type {
  Current,
  DraftSlot,
  HealedNotice,
  LockState,
  Notebook,
  Place,
  PlaceRecords,
  RecordQuery,
} from './notebook.ts';
import { createOpening } from './opening.ts';
import { pastRevisions } from './past-revisions.ts';
import {
  type Disk,
  type Journal,
  type LastMoment,
  type Lifecycle,
  noLastMoment,
  noPlaceHint,
  noSentinel,
  type Pace,
  type PlaceHint,
  type Sentinel,
  type Tabs,
} from './ports.ts';
import { readPreference, writePreference } from './preferences.ts';
import { standingOf } from './read-records.ts';
import { createRemembered } from './remembered.ts';
import { createSaving } from './saving.ts';
import { createSealer, lockedSealer, type Sealer } from './sealer.ts';
import { createSecondCopy } from './second-copy.ts';
import { createRecordWatches } from './watch-records.ts';

export interface NotebookTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tabs: Tabs;
  readonly lifecycle: Lifecycle;
  readonly disk: Disk;
  /** Left out where there is none. */
  readonly lastMoment?: LastMoment;
  readonly placeHint?: PlaceHint;
  readonly sentinel?: Sentinel;
  readonly pace?: Pace;
  /** Resolves when the first screen stands; what can wait begins after that. At once where it is left out. */
  readonly firstScreen?: Promise<unknown>;
  /** For tests, which do not wait for a person or a slow key. */
  readonly lockTools?: LockTestTools;
}

const usualPace: Pace = { typing: 400, idle: 30_000 };

export const createNotebook = (given: NotebookTools): Notebook => {
  const tools = { ...given, sealer: createSealer(given.sealer), remembered: createRemembered() };
  const { database, sealer, journal, clock, ids, tabs, lifecycle, disk, remembered } = tools;
  const lastMoment = given.lastMoment ?? noLastMoment;
  const placeHint = given.placeHint ?? noPlaceHint;
  const sentinel = given.sentinel ?? noSentinel;
  const healed = createWatchedCell<HealedNotice | null>(null);
  const place = createWatchedCell<Place | null | undefined>(placeHint.read() ?? undefined);
  const changed = createWatchedCell(0);
  const typed = createWatchedCell(0);
  const more = (cell: typeof changed) => cell.set(cell.read() + 1);

  let unanswered = false;
  const lock = createWatchedCell<LockState | undefined>(undefined);
  /** What dead tabs left: their last words, then their drafts. */
  const takeOver = () =>
    takeLastWords(tools, { lastMoment, tabs })
      .then(() => cutDeadDrafts(tools, saving))
      .then(() => void resumeImports().catch(() => {}))
      // Without the database there is nothing to take over into; the next start tries again.
      .catch(() => {});

  const tidy = () =>
    erasing()
      .then((one) => one.tidy())
      // Locked, or no database: the next start tries again.
      .catch(() => {});

  const copies = createSecondCopy({
    ...tools,
    sentinel,
    placeHint,
    healed,
    isQuiet: () => !slots.isDirty() && !['saving', 'not-saved'].includes(saving.state.read()?.state ?? ''),
    onHealed: async () => {
      await takeOver();
      // Where not even the place hint was left, the doors of first run have been shown meanwhile.
      if (!place.read()) await reopen().catch(() => {});
    },
  });

  const background = createBackground({
    firstScreen: given.firstScreen ?? Promise.resolve(),
    takeOver,
    compare: copies.compare,
    tidy,
  });

  const opening = createOpening({
    database,
    journal,
    clock,
    place,
    healEmptyStart: copies.healEmptyStart,
    onOpen: (asHinted) => {
      if (!asHinted || unanswered) more(changed);
      unanswered = false;
      background.begin();
    },
    foundLock: (isSet) => {
      // Opened again after a lost connection, an unlocked notebook stays as it is.
      const now = lock.read();
      if (isSet && now !== 'unlocked' && now !== 'locking') {
        sealer.become(lockedSealer);
        lock.set('locked');
      } else if (!now) lock.set('none');
      return lock.read() !== 'locked';
    },
    beforeClosing: () => slots.flush(),
  });
  const { open, reopen } = opening;
  const retries = given.pace?.retries;
  const saving = createSaving({ clock, isDirty: () => slots.isDirty(), open, reopen, retries });

  const here = (): Writing | null => {
    const current = place.read();
    return current ? { board: current.board, author: current.person } : null;
  };
  /** Everything but first run happens somewhere; writing before that is a bug of the screen. */
  const board = (): string => {
    const writing = here();
    if (!writing) throw new Error('Nothing can be written before settleIn');
    return writing.board;
  };

  const slots = createSlots({
    ...tools,
    saving,
    here,
    pace: given.pace ?? usualPace,
    tab: tabs.id,
    standing: (name) => standingOf(tools, name),
    cut: (slot) => changes.cut(slot),
    changed: () => more(typed),
  });
  const changes = createRecordChanges({ ...tools, saving, slots, here });

  const live = {
    clock,
    changed,
    typed,
    isReady: () => place.read() !== undefined && opening.state.read()?.state !== 'closed',
    onFailure: (error: unknown) => {
      unanswered = true;
      opening.revive(error);
    },
  };
  const known = place as Watched<Place | null>;
  const watches = createRecordWatches({
    database,
    sealer,
    clock,
    place: known,
    slots,
    live,
    onUnreadable: copies.mendUnreadable,
  });
  place.subscribe(() => {
    const now = place.read();
    if (now !== undefined) placeHint.keep(now);
    more(changed);
  });
  const forgetMemory = () => {
    remembered.forget();
    watches.forget();
    slots.forget();
  };
  const leavePlace = () => {
    sentinel.keep(0);
    place.set(null);
  };
  const erasing = onDemand(async () =>
    (await import('./erase/erase.ts')).createErasing({
      ...tools,
      saving,
      slots,
      changes,
      here,
      lastMoment,
      placeHint,
      takeOver,
      forgetMemory,
      leavePlace,
    }),
  );
  const files = onDemand(async () =>
    (await import('./files/import-export.ts')).createNotebookFiles({
      ...tools,
      place: known,
      settle: slots.settle,
      open,
      reopen,
    }),
  );
  const saidHere = onDemand(async () =>
    (await import('./said-here.ts')).createSaidHere({ ...tools, saving, live }),
  );
  const locking = onDemand(async () =>
    (await import('./lock/create-lock.ts')).createLock({
      ...tools,
      ...given.lockTools,
      state: lock,
      saving,
      lastMoment,
      settle: slots.settle,
      readable: opening.readable,
      takeOver,
      forget: () => {
        background.stop();
        forgetMemory();
      },
    }),
  );
  /** What a closed tab left half taken in. */
  const resumeImports = async () => {
    if (await database.imports.filter(({ state }) => state !== 'done').count())
      await (await files()).resumeImports();
  };
  const asked = 'asked-to-keep';
  const stopAsking = askToKeep({
    disk,
    place,
    saving: saving.state,
    asked: {
      read: async () => {
        const sealed = await readPreference(database, asked);
        return sealed && sealer.open(sealed);
      },
      write: async (from) => {
        await saving.once(`preference ${asked}`, () => writePreference(tools, asked, from));
      },
    },
  });
  const stopHiding = lifecycle.onHide(() => void leaveInTime({ slots, lastMoment, tabs }));
  void open().catch(() => {});

  return {
    opened: opening.state,
    saving: saving.state,
    healed,
    healedSeen: () => {
      if (healed.read()?.kind === 'cleared') sentinel.keep(0);
      healed.set(null);
    },
    lock,
    erasing,
    saidHere,
    locking,
    // Bodies were checked when they came in; here they get their type back.
    watch: <Type extends RecordType>(query: RecordQuery<Type>) =>
      watches.records(query) as Watched<unknown> as Watched<readonly Current<Type>[]>,
    watchOne: <Type extends RecordType>(type: Type, record: string) =>
      watches.record(type, record) as Watched<unknown> as Watched<Current<Type> | null>,
    watchPlace: (of) => watches.placeRecords(of) as Watched<unknown> as Watched<PlaceRecords | null>,
    watchTallies: watches.tallies,
    watchPreference: watches.preference,
    history: (record) => pastRevisions(tools, record),
    sides: async (record) => {
      const heads = (await database.current.get(record))?.heads ?? [];
      return (await pastRevisions(tools, record)).filter(({ revision }) => heads.includes(revision));
    },
    save: ({ type, record, fields }) => changes.save({ type, record, fields: fields as Fields }),
    remove: changes.remove,
    restore: changes.restore,
    draft: <Type extends RecordType>({ type, record, field, seed }: DraftSlot<Type>) => {
      const slot = slots.slot({ type, record, field }, seed as Fields | undefined);
      return {
        open: () => slots.open(slot),
        type: (text) => slots.type(slot, text),
        leave: () => slots.leave(slot),
      };
    },
    settle: slots.settle,
    newRecord: (type) => {
      const record = ids.make(type);
      remembered.fresh(record);
      return record;
    },
    meetingRecord: (type, key, on = board()) => meetingId(type, on, key),
    saveBlob: (bytes) => saving.once(`blob ${sha256Hex(bytes)}`, async () => saveBlob(tools, board(), bytes)),
    readBlob: (blob) => readBlob(tools, blob),
    place: known,
    settleIn: (next) => saving.once('place', () => opening.settleIn(next)),
    setPreference: async (name, value) => {
      await saving.once(`preference ${name}`, () => writePreference(tools, name, value));
    },
    takeIn: (into, records, author, agreedAt) =>
      saving.once(`take in ${into}`, async () => {
        const { takeIn } = await import('./take-in.ts');
        return takeIn(tools, { board: into, records, author, agreedAt });
      }),
    dropBoard: (gone) =>
      saving.once(`drop ${gone}`, async () => {
        const { dropBoard } = await import('./drop-board.ts');
        await dropBoard(tools, gone);
        remembered.forget();
        slots.letGo(gone);
        changes.letGo(gone);
        if (place.read()?.board === gone) place.set(null);
        sentinel.keep(await database.revisions.count());
        await copies.compactNow();
        return ok(null);
      }),
    files,
    facts: async () => {
      const { storageFacts } = await import('./storage-facts.ts');
      return storageFacts({ database, disk, journal, place: place.read() ?? null });
    },
    quarantined: async () => (await import('./heal/quarantine.ts')).listQuarantined(tools),
    close: () => {
      background.stop();
      if (locking.made()) void locking().then((one) => one.close());
      stopHiding();
      stopAsking();
      slots.stop();
      opening.close();
    },
  };
};
