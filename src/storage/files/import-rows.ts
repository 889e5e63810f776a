import type { NotebookDatabase, RevisionRow } from '../database.ts';

/**
 * One question per key: a question for many keys at once walks a cursor, step by step, and the more there is the longer
 * each step takes.
 */
export const revisionsOfRecords = async (
  { revisions }: NotebookDatabase,
  records: readonly string[],
): Promise<readonly RevisionRow[]> =>
  (await Promise.all(records.map((record) => revisions.where('record').equals(record).toArray()))).flat();

export const countOfRecords = async (
  { revisions }: NotebookDatabase,
  records: readonly string[],
): Promise<number> =>
  (await Promise.all(records.map((record) => revisions.where('record').equals(record).count()))).reduce(
    (sum, count) => sum + count,
    0,
  );
