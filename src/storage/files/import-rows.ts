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

/** Where it is written that an import brought something: the import, and the place in its file. */
export type BroughtPlace = readonly [importId: string, n: number];

/** By key, who brought it; a key that no import brought is not in it. */
export const placesOfBrought = async (
  { broughtBy }: NotebookDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly BroughtPlace[]>> => {
  const places = await Promise.all(keys.map((key) => broughtBy.where('keys').equals(key).primaryKeys()));
  return new Map(
    keys.flatMap((key, at) => {
      const some = places[at] ?? [];
      return some.length > 0 ? [[key, some] as const] : [];
    }),
  );
};
