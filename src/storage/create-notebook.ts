import type { Clock } from '../base/clock.ts';
import { type Ids, meetingId, sha256Hex } from '../base/ids.ts';
import { ok, problem, type Result } from '../base/result.ts';
import { createWatchedCell, type Watched } from '../base/watched.ts';
import type { RecordType } from '../domain/records/bodies.ts';
import type { StatementTally } from '../domain/tally/tally.ts';
import type { Fields, Words } from '../revisions/revision.ts';
import { readBlob, saveBlob } from './blobs.ts';
import type { NotebookDatabase } from './database.ts';
import { cutDeadDrafts } from './dead-drafts.ts';
import { createSlots, type OpenSlot, textLimit } from './drafts.ts';
import { dropBoard } from './drop-board.ts';
import { createLive } from './live.ts';
import type {
  Current,
  DraftSlot,
  Notebook,
  PastRevision,
  Place,
  RecordQuery,
  SaveProblem,
} from './notebook.ts';
import { createOpening } from './opening.ts';
import type { Disk, Journal, Lifecycle, Pace, Tabs } from './ports.ts';
import { readPreference, writePreference } from './preferences.ts';
import { createRecordReader, newlyTyped, type ReadRecord, readRows, standingOf } from './read-records.ts';
import type { RecordWrite } from './record-write.ts';
import { createRemembered } from './remembered.ts';
import { createSaving } from './saving.ts';
import type { Sealer } from './sealer.ts';
import { storageFacts } from './storage-facts.ts';
import { takeIn } from './take-in.ts';
import { createTallyReader, readTallyRows } from './tally-rows.ts';
import { type WrittenRecord, writeRecords } from './write-records.ts';

export interface NotebookTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tabs: Tabs;
  readonly lifecycle: Lifecycle;
  readonly disk: Disk;
  readonly pace?: Pace;
}

/** Lists kept for the way back. */
const keptLists = 60;

const sameItems = <Item>(one: readonly Item[] | undefined, other: readonly Item[]): boolean =>
  one?.length === other.length && other.every((item, place) => item === one[place]);

const textsIn = (fields: Fields): readonly string[] =>
  Object.values(fields).filter((value): value is string => typeof value === 'string' && value !== '');

export const createNotebook = (given: NotebookTools): Notebook => {
  const tools = { ...given, remembered: createRemembered() };
  const { database, sealer, journal, clock, ids, tabs, lifecycle, disk, remembered } = tools;
  const pace = given.pace ?? { typing: 400, idle: 30_000 };
  const place = createWatchedCell<Place | null | undefined>(undefined);
  const changed = createWatchedCell(0);
  const typed = createWatchedCell(0);
  /** Fields whose saving failed, by record: the next save of the record carries them along. */
  const unsaved = new Map<string, { readonly board: string; readonly fields: Fields }>();

  const opening = createOpening({
    database,
    clock,
    place,
    onOpen: () => {
      changed.set(changed.read() + 1);
      void cutDeadDrafts(tools, saving);
    },
    beforeClosing: () => slots.flush(),
  });
  const saving = createSaving({
    clock,
    isDirty: () => slots.isDirty(),
    open: opening.open,
    reopen: opening.reopen,
  });

  /** Everything but first run happens somewhere; writing before that is a bug of the screen. */
  const here = (): Place => {
    const current = place.read();
    if (!current) throw new Error('Nothing can be written before settleIn');
    return current;
  };

  const slots = createSlots({
    database,
    sealer,
    journal,
    clock,
    saving,
    pace,
    tab: tabs.id,
    writer: () => ({ board: here().board, author: here().person }),
    board: () => place.read()?.board ?? '',
    standing: (name) => standingOf(tools, name),
    changed: () => typed.set(typed.read() + 1),
    cut: async (slot) => {
      const { type, record } = slot;
      const written = await change({ type, record, op: 'put', fields: {} });
      return written.ok ? ok(null) : written;
    },
  });

  /** The slots of a record carry on from what has just been written. */
  const carryOn = (before: readonly { slot: OpenSlot; text: string }[], written: WrittenRecord): void => {
    const plain = written.added.filter(({ field }) => field === null).map(({ id }) => id);
    for (const { slot, text } of before) {
      const own = written.added.find(({ field }) => field === slot.field);
      slot.basis = own ? [own.id] : plain.length > 0 ? plain : written.heads;
      if (slot.text !== text) continue;
      slot.uncut = false;
      slot.unwritten = false;
      saving.forget(slot.slot);
    }
    typed.set(typed.read() + 1);
  };

  type Asked = Pick<RecordWrite, 'type' | 'record' | 'op' | 'fields'>;

  /** One record, with whatever is being typed in it in this tab. */
  const change = async (asked: Asked): Promise<Result<string, SaveProblem>> => {
    const open = slots.uncut().filter(({ record }) => record === asked.record);
    const before = open.map((slot) => ({ slot, text: slot.text }));
    for (const { slot } of before) if (slot.basis === undefined) await slots.lookAt(slot);
    const seed = open.find((slot) => slot.seed)?.seed;
    const write: RecordWrite = {
      ...asked,
      board: here().board,
      author: here().person,
      ...(seed ? { seed } : {}),
      typed: before
        .filter(({ slot }) => !Object.hasOwn(asked.fields, slot.field))
        .map(({ slot: { field, basis }, text }) => ({ field, text, basis: basis ?? null })),
      slots: open.map(({ slot }) => slot),
    };
    if (
      [...textsIn(asked.fields), ...write.typed.map(({ text }) => text)].some(
        (text) => text.length > textLimit,
      )
    )
      return problem('too-large');
    const written = await writeRecords(tools, [write]);
    if (!written.ok) return written;
    for (const one of written.value) carryOn(before, one);
    return ok(asked.record);
  };

  const saveFields = ({ fields, ...asked }: Asked): Promise<Result<string, SaveProblem>> => {
    const { record } = asked;
    unsaved.set(record, {
      board: place.read()?.board ?? '',
      fields: { ...unsaved.get(record)?.fields, ...fields },
    });
    return saving.run({
      key: `record ${record}`,
      texts: () => textsIn(unsaved.get(record)?.fields ?? {}),
      attempt: async () => {
        const carried = unsaved.get(record);
        const result = await change({ ...asked, fields: carried?.fields ?? {} });
        if (result.ok && unsaved.get(record) === carried) unsaved.delete(record);
        return result;
      },
      again: () => saveFields({ ...asked, fields: {} }),
    });
  };

  const typeOf = async (record: string): Promise<string> => (await database.current.get(record))?.type ?? '';

  const decide = async (record: string, op: 'delete' | 'restore'): Promise<Result<string, SaveProblem>> =>
    saving.run({
      key: `${op} ${record}`,
      texts: () => [],
      attempt: async () => change({ type: await typeOf(record), record, op, fields: {} }),
      again: () => decide(record, op),
    });

  const live = {
    clock,
    changed,
    typed,
    isReady: () => opening.state.read()?.state === 'open',
    onFailure: opening.revive,
  };
  place.subscribe(() => changed.set(changed.read() + 1));
  const kept = new Map<string, Watched<unknown>>();
  /** One Watched a question, so that going back finds the last answer. */
  const keep = <Value>(question: string, make: () => Watched<Value>): Watched<Value> => {
    const known = (kept.get(question) as Watched<Value> | undefined) ?? make();
    kept.delete(question);
    kept.set(question, known);
    const [oldest] = kept.keys();
    if (kept.size > keptLists && oldest !== undefined) kept.delete(oldest);
    return known;
  };

  const watchRecords = (query: RecordQuery<RecordType>): Watched<readonly ReadRecord[]> => {
    const read = createRecordReader(sealer);
    const wanted = () => {
      const current = place.read();
      const school = query.school ?? (query.statement && !query.looking ? current?.school : undefined);
      return { ...query, school, board: current?.board ?? '', deleted: query.deleted ?? false };
    };
    return createLive(
      live,
      async () => {
        return readRows(database, wanted());
      },
      async (rows, last: readonly ReadRecord[] | undefined) => {
        const open = slots.uncut();
        const author = place.read()?.person ?? '';
        const stored = await read(rows, open);
        const fresh = newlyTyped(open, wanted(), { author, now: clock.now() });
        const shown = [...fresh, ...stored].slice(0, query.limit);
        return last && sameItems(last, shown) ? last : shown;
      },
    );
  };

  const watchRecord = (type: RecordType, record: string): Watched<ReadRecord | null> => {
    const read = createRecordReader(sealer);
    return createLive(
      live,
      async () => {
        const row = await database.current.get(record);
        return row?.type === type ? [row] : [];
      },
      async (rows) => {
        const [stored] = await read(rows, slots.uncut());
        const wanted = { type, board: place.read()?.board ?? '', deleted: false };
        const writer = { author: place.read()?.person ?? '', now: clock.now() };
        const fresh = newlyTyped(slots.uncut(), wanted, writer).find((one) => one.record === record);
        return stored ?? fresh ?? null;
      },
    );
  };

  const past = async (record: string): Promise<readonly PastRevision[]> => {
    const rows = await database.revisions.where('record').equals(record).sortBy('at');
    const opened = await Promise.all(
      rows.reverse().map(async ({ id, at, author, op, sealed }) => {
        const words = sealed ? ((await sealer.open(sealed)) as Words) : null;
        return { revision: id, at, author, op, body: words?.body ?? null };
      }),
    );
    return opened;
  };

  const stopHiding = lifecycle.onHide(() => void slots.flush());
  void opening.open().catch(() => {});

  return {
    opened: opening.state,
    saving: saving.state,
    watch: <Type extends RecordType>(query: RecordQuery<Type>) =>
      // Bodies were checked when they came in; here they get their type back.
      keep(`records ${JSON.stringify(query)}`, () => watchRecords(query)) as Watched<
        readonly never[]
      > as Watched<readonly Current<Type>[]>,
    watchOne: <Type extends RecordType>(type: Type, record: string) =>
      keep(`record ${type} ${record}`, () =>
        watchRecord(type, record),
      ) as Watched<unknown> as Watched<Current<Type> | null>,
    watchTallies: (school) =>
      keep(`tallies ${school}`, () => {
        const read = createTallyReader(sealer);
        return createLive(
          live,
          async () => {
            return readTallyRows(database, school);
          },
          async (rows, last: readonly StatementTally[] | undefined) => {
            const tallies = await read(rows);
            return last && sameItems(last, tallies) ? last : tallies;
          },
        );
      }),
    history: past,
    sides: async (record) => {
      const heads = (await database.current.get(record))?.heads ?? [];
      return (await past(record)).filter(({ revision }) => heads.includes(revision));
    },
    save: (change) =>
      saveFields({ type: change.type, record: change.record, op: 'put', fields: change.fields as Fields }),
    remove: (record) => decide(record, 'delete'),
    restore: (record) => decide(record, 'restore'),
    draft: <Type extends RecordType>({ type, record, field, seed }: DraftSlot<Type>) => {
      const slot = slots.slot({ type, record, field }, seed as Fields | undefined);
      return {
        open: () => slots.open(slot),
        type: (text) => slots.type(slot, text),
        leave: () => slots.leave(slot),
      };
    },
    settle: () => slots.settle(),
    newRecord: (type) => {
      const record = ids.make(type);
      remembered.fresh(record);
      return record;
    },
    meetingRecord: (type, key) => meetingId(type, here().board, key),
    saveBlob: (bytes) => {
      const run = (): Promise<Result<string, SaveProblem>> =>
        saving.run({
          key: `blob ${sha256Hex(bytes)}`,
          texts: () => [],
          attempt: () => saveBlob(tools, here().board, bytes),
          again: run,
        });
      return run();
    },
    readBlob: (blob) => readBlob(tools, blob),
    place: place as Watched<Place | null>,
    settleIn: (next) => {
      const run = (): Promise<Result<Place, SaveProblem>> =>
        saving.run({ key: 'place', texts: () => [], attempt: () => opening.settleIn(next), again: run });
      return run();
    },
    watchPreference: (name) =>
      keep(`preference ${name}`, () =>
        createLive(
          live,
          async () => {
            return readPreference(database, name);
          },
          async (row) => (row ? ((await sealer.open(row)) as string) : null),
        ),
      ),
    setPreference: async (name, value) => {
      await saving.run({
        key: `preference ${name}`,
        texts: () => [],
        attempt: () => writePreference(tools, name, value),
        again: () => writePreference(tools, name, value),
      });
    },
    takeIn: (board, records, author, agreedAt) => {
      const run = (): Promise<Result<number, SaveProblem>> =>
        saving.run({
          key: `take in ${board}`,
          texts: () => [],
          attempt: () => takeIn(tools, { board, records, author, agreedAt }),
          again: run,
        });
      return run();
    },
    dropBoard: (board) => {
      const run = (): Promise<Result<null, SaveProblem>> =>
        saving.run({
          key: `drop ${board}`,
          texts: () => [],
          attempt: async () => {
            await dropBoard(database, board);
            remembered.forget();
            slots.letGo(board);
            for (const [record, failed] of unsaved) {
              if (failed.board !== board) continue;
              unsaved.delete(record);
              saving.forget(`record ${record}`);
            }
            if (place.read()?.board === board) place.set(null);
            return ok(null);
          },
          again: run,
        });
      return run();
    },
    facts: () => storageFacts({ database, disk, journal, board: () => place.read()?.board ?? '' }),
    close: () => {
      stopHiding();
      slots.stop();
      opening.close();
    },
  };
};
