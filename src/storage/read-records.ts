import { isoTime } from '../base/clock.ts';
import { layOver } from '../revisions/next-revisions.ts';
import type { Fields } from '../revisions/revision.ts';
import { viewRecord } from '../revisions/view-record.ts';
import type { CurrentRow, NotebookDatabase } from './database.ts';
import type { OpenSlot, SlotName } from './drafts.ts';
import { listKey } from './lists.ts';
import type { CurrentWords } from './project-record.ts';
import { revisionsOf } from './rows.ts';
import { isLocked, type Sealer } from './sealer.ts';

/** A record on screen, whatever its type; the notebook gives it its type back. */
export interface ReadRecord {
  readonly record: string;
  readonly type: string;
  readonly board: string;
  readonly body: Fields;
  readonly heads: readonly string[];
  readonly author: string;
  readonly at: string;
  readonly createdAt: string;
  readonly deleted: boolean;
  readonly clashes: readonly string[];
  readonly contested: boolean;
}

export interface RecordsWanted {
  readonly type: string;
  readonly board: string;
  readonly school?: string | undefined;
  readonly looking?: string | undefined;
  readonly statement?: string | undefined;
  readonly deleted: boolean;
  readonly limit?: number | undefined;
}

/** Backwards means a cursor, one row at a time; a longer list is quicker read forwards, or by its keys. */
const quickBackwards = 100;

/** Rows of one list, newest first; a limited list reads only as many rows as it shows. */
export const readRows = async (
  database: NotebookDatabase,
  wanted: RecordsWanted,
): Promise<readonly CurrentRow[]> => {
  const { statement, looking, limit } = wanted;
  const start = listKey(wanted);
  const listed = database.current.where('lists').between(start, `${start}\uffff`);
  const rows =
    statement && looking ? listed.filter(({ statements }) => statements.includes(statement)) : listed;
  if (limit !== undefined && limit <= quickBackwards) return rows.reverse().limit(limit).toArray();
  if (limit === undefined || (await rows.count()) <= 2 * limit)
    return (await rows.toArray()).reverse().slice(0, limit);
  const records = (await rows.primaryKeys()).slice(-limit).reverse();
  return (await database.current.bulkGet(records)).filter((row) => row !== undefined);
};

const fromRow = (row: CurrentRow, words: CurrentWords): ReadRecord => ({
  record: row.record,
  type: row.type,
  board: row.board,
  heads: row.heads,
  at: row.at,
  deleted: row.deleted === 1,
  ...words,
});

/** null for a row that nobody can open: one bad row must not break a list. Locked is another thing. */
const openRow = async (row: CurrentRow, sealer: Sealer): Promise<ReadRecord | null> => {
  try {
    return fromRow(row, (await sealer.open(row.sealed)) as CurrentWords);
  } catch (error) {
    if (isLocked(error)) throw error;
    return null;
  }
};

const typedIn = (slots: readonly OpenSlot[], record: string): Fields =>
  Object.fromEntries(slots.filter((slot) => slot.record === record).map(({ field, text }) => [field, text]));

/** Opens rows with this tab's drafts laid over; a record that has not changed stays the same object. */
export const createRecordReader = (sealer: Sealer, onUnreadable: (record: string) => void) => {
  let known = new Map<string, { readonly mark: string; readonly read: ReadRecord }>();
  return async (rows: readonly CurrentRow[], slots: readonly OpenSlot[]): Promise<readonly ReadRecord[]> => {
    const next: typeof known = new Map();
    const read = await Promise.all(
      rows.map(async (row) => {
        const typed = typedIn(slots, row.record);
        const mark = JSON.stringify([row.heads, row.deleted, typed]);
        const same = known.get(row.record);
        const opened = same?.mark === mark ? same.read : await openRow(row, sealer);
        if (!opened) {
          onUnreadable(row.record);
          return [];
        }
        const shown = same?.mark === mark ? opened : { ...opened, body: layOver(opened.body, typed) };
        next.set(row.record, { mark, read: shown });
        return [shown];
      }),
    );
    known = next;
    return read.flat();
  };
};

const belongs = ({ school, looking, statements }: Fields, wanted: RecordsWanted): boolean =>
  (!wanted.school || school === wanted.school) &&
  (!wanted.looking || looking === wanted.looking) &&
  (!wanted.statement || (Array.isArray(statements) && statements.includes(wanted.statement)));

/** Records that so far exist only as a draft of this tab: a person who has typed a note sees a note. */
export const newlyTyped = (
  slots: readonly OpenSlot[],
  wanted: RecordsWanted,
  { author, now }: { readonly author: string; readonly now: number },
): readonly ReadRecord[] => {
  const fresh = slots.filter(
    ({ basis, seed, type, field, text }) => !basis && seed && type === wanted.type && text !== seed[field],
  );
  const records = [...new Set(fresh.map(({ record }) => record))];
  return records.flatMap((record) => {
    const seed = fresh.find((slot) => slot.record === record)?.seed ?? {};
    if (wanted.deleted || !belongs(seed, wanted)) return [];
    const at = isoTime(now);
    const body = layOver(seed, typedIn(fresh, record));
    const { type, board } = wanted;
    const quiet = { heads: [], deleted: false, clashes: [], contested: false };
    return [{ record, type, board, body, author, at, createdAt: at, ...quiet }];
  });
};

/** Where a text that is about to be typed starts from. */
export const standingOf = async (
  { database, sealer }: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  { record, field }: SlotName,
): Promise<{ heads: readonly string[]; text: string } | null> => {
  const row = await database.current.get(record);
  if (!row) return null;
  const words = (await sealer.open(row.sealed)) as CurrentWords;
  const value = words.body[field];
  const text = typeof value === 'string' ? value : '';
  if (!words.clashes.includes(field)) return { heads: row.heads, text };
  // While a clash stands, a text goes on from the side that is shown: typing on must not settle it unseen.
  const revisions = await revisionsOf(
    await database.revisions.where('record').equals(record).toArray(),
    sealer,
  );
  const clash = viewRecord(revisions.values())?.clashes.find((one) => one.field === field);
  const side = clash?.sides.find((one) => one.value === value);
  return { heads: side?.revisions ?? row.heads, text };
};
