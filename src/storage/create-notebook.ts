import type { Clock } from '../base/clock.ts';
import { type Ids, meetingId, sha256Hex } from '../base/ids.ts';
import { ok } from '../base/result.ts';
import { createWatchedCell, type Watched } from '../base/watched.ts';
import type { RecordType } from '../domain/records/bodies.ts';
import type { Fields } from '../revisions/revision.ts';
import { readBlob, saveBlob } from './blobs.ts';
import { createRecordChanges } from './change-records.ts';
import type { NotebookDatabase } from './database.ts';
import { cutDeadDrafts } from './dead-drafts.ts';
import { createSlots, type Writing } from './drafts.ts';
import { dropBoard } from './drop-board.ts';
import { leaveInTime, takeLastWords } from './last-words.ts';
import type { Current, DraftSlot, Notebook, Place, PlaceRecords, RecordQuery } from './notebook.ts';
import { createOpening } from './opening.ts';
import { pastRevisions } from './past-revisions.ts';
import {
  type Disk,
  type Journal,
  type LastMoment,
  type Lifecycle,
  noLastMoment,
  noPlaceHint,
  type Pace,
  type PlaceHint,
  type Tabs,
} from './ports.ts';
import { writePreference } from './preferences.ts';
import { standingOf } from './read-records.ts';
import { createRemembered } from './remembered.ts';
import { createSaving } from './saving.ts';
import type { Sealer } from './sealer.ts';
import { storageFacts } from './storage-facts.ts';
import { takeIn } from './take-in.ts';
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
  readonly pace?: Pace;
}

const usualPace: Pace = { typing: 400, idle: 30_000 };

/** After opening, milliseconds: when the first rows stand, and once more. */
const firstLook = 300;
const lookAgain = 3_000;

export const createNotebook = (given: NotebookTools): Notebook => {
  const tools = { ...given, remembered: createRemembered() };
  const { database, sealer, journal, clock, ids, tabs, lifecycle, disk, remembered } = tools;
  const lastMoment = given.lastMoment ?? noLastMoment;
  const placeHint = given.placeHint ?? noPlaceHint;
  const place = createWatchedCell<Place | null | undefined>(placeHint.read() ?? undefined);
  const changed = createWatchedCell(0);
  const typed = createWatchedCell(0);
  const more = (cell: typeof changed) => cell.set(cell.read() + 1);

  let looks: readonly ReturnType<typeof setTimeout>[] = [];
  let unanswered = false;
  /** What dead tabs left: their last words, then their drafts. */
  const takeOver = () =>
    takeLastWords(tools, { lastMoment, tabs })
      .then(() => cutDeadDrafts(tools, saving))
      // Without the database there is nothing to take over into; the next start tries again.
      .catch(() => {});

  const opening = createOpening({
    database,
    clock,
    place,
    onOpen: (asHinted) => {
      if (!asHinted || unanswered) more(changed);
      unanswered = false;
      // On a reload the old page's lock may be let go only after the new one has looked.
      looks = [firstLook, lookAgain].map((pause) => setTimeout(takeOver, pause));
    },
    beforeClosing: () => slots.flush(),
  });
  const { open, reopen } = opening;
  const saving = createSaving({ clock, isDirty: () => slots.isDirty(), open, reopen });

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
  const watches = createRecordWatches({ database, sealer, clock, place: known, slots, live });
  place.subscribe(() => {
    const now = place.read();
    if (now !== undefined) placeHint.keep(now);
    more(changed);
  });
  const stopHiding = lifecycle.onHide(() => void leaveInTime({ slots, lastMoment, tabs }));
  void open().catch(() => {});

  return {
    opened: opening.state,
    saving: saving.state,
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
      saving.once(`take in ${into}`, () => takeIn(tools, { board: into, records, author, agreedAt })),
    dropBoard: (gone) =>
      saving.once(`drop ${gone}`, async () => {
        await dropBoard(database, gone);
        remembered.forget();
        slots.letGo(gone);
        changes.letGo(gone);
        if (place.read()?.board === gone) place.set(null);
        return ok(null);
      }),
    facts: () => storageFacts({ database, disk, journal, board: () => here()?.board ?? '' }),
    close: () => {
      for (const look of looks) clearTimeout(look);
      stopHiding();
      slots.stop();
      opening.close();
    },
  };
};
