import { isoTime } from '../../base/clock.ts';
import type { RecordType } from '../../domain/records/bodies.ts';
import type { CurrentRow, NotebookDatabase } from '../database.ts';
import { placesOfBrought } from '../files/brought.ts';

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
  same: true,
} satisfies Record<RecordType, true>);

/** What a file brought counts from the day it came: here, too, it can be put back for thirty days. */
const notLately = async (
  database: NotebookDatabase,
  rows: readonly CurrentRow[],
  limit: string,
): Promise<readonly CurrentRow[]> => {
  if (rows.length === 0) return [];
  const lately = await database.imports.filter(({ at }) => at > limit).primaryKeys();
  if (lately.length === 0) return rows;
  const brought = await placesOfBrought(database);
  return rows.filter(
    ({ heads }) => !heads.some((head) => brought.get(head)?.some(([file]) => lately.includes(file))),
  );
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
  const old = await notLately(
    database,
    rows.filter(({ at }) => at <= limit),
    limit,
  );
  return new Map(
    boards.map((board) => [board, old.filter((row) => row.board === board).map(({ record }) => record)]),
  );
};
