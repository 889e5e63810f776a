import { isoTime } from '../../base/clock.ts';
import type { RecordType } from '../../domain/records/bodies.ts';
import type { CurrentRow, NotebookDatabase } from '../database.ts';

/** Days for which what was deleted can be put back. */
export const daysKept = 30;

const day = 86_400_000;

/** A type that is not named here would never be purged; the compiler asks for it. */
const types = Object.keys({
  board: true,
  school: true,
  person: true,
  post: true,
  setting: true,
  looking: true,
  note: true,
  mark: true,
  assurance: true,
  action: true,
  followUp: true,
  question: true,
  document: true,
  remark: true,
  readBack: true,
  factCheck: true,
  reply: true,
  partDecision: true,
  boardView: true,
  figures: true,
  placing: true,
  adoption: true,
  plan: true,
  wording: true,
  own: true,
  report: true,
  handling: true,
} satisfies Record<RecordType, true>);

/** What a file brought counts from the day it came: here, too, it can be put back for thirty days. */
const cameAfter = async (
  { broughtBy, imports }: NotebookDatabase,
  heads: readonly string[],
  limit: string,
): Promise<boolean> => {
  const brought = await broughtBy
    .where('keys')
    .anyOf([...heads])
    .primaryKeys();
  if (brought.length === 0) return false;
  const files = await imports.bulkGet(brought.map(([file]) => file));
  return files.some((file) => file !== undefined && file.at > limit);
};

/** Records deleted at least thirty days ago, by board. Read from the lists of what is deleted, not from all records. */
export const longDeleted = async (
  database: NotebookDatabase,
  boards: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const limit = isoTime(now - daysKept * day);
  const lists = boards.flatMap((board) => types.map((type) => `board|${board}|${type}|1|`));
  const rows = await database.current.where('lists').startsWithAnyOf(lists).toArray();
  const old: CurrentRow[] = [];
  for (const row of rows)
    if (row.at <= limit && !(await cameAfter(database, row.heads, limit))) old.push(row);
  return new Map(
    boards.map((board) => [board, old.filter((row) => row.board === board).map(({ record }) => record)]),
  );
};
