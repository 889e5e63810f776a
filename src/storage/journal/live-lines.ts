import type { NotebookDatabase } from '../database.ts';
import type { JournalLine, LocalTable } from '../ports.ts';

export const localTables = [
  'device',
  'accepted',
  'forgotten',
  'heldElsewhere',
  'keys',
] as const satisfies readonly LocalTable[];

/** Revisions, and the much larger blobs, taken at a time. */
const manyRevisions = 200;
const manyBlobs = 4;

export const localLines = async (database: NotebookDatabase): Promise<readonly JournalLine[]> => {
  const tables = await Promise.all(
    localTables.map(async (table) =>
      (await database[table].toArray())
        .filter((row) => !('key' in row && row.key === 'probe'))
        .map((row): JournalLine => ({ kind: 'local', table, row })),
    ),
  );
  return tables.flat();
};

export const draftLines = async (database: NotebookDatabase): Promise<readonly JournalLine[]> =>
  (await database.drafts.toArray()).map(({ sealed, ...row }) => ({ kind: 'draft', row, sealed }));

/** Everything of this notebook that must never be in one place only, a few hundred rows at a time. */
export async function* liveLines(database: NotebookDatabase): AsyncGenerator<readonly JournalLine[]> {
  yield await localLines(database);
  yield await draftLines(database);
  for (let after = ''; ; ) {
    const rows = await database.revisions.where('id').above(after).limit(manyRevisions).toArray();
    if (rows.length === 0) break;
    yield rows.map(({ sealed, ...row }) => ({ kind: 'revision', row, sealed }));
    after = rows.at(-1)?.id ?? '';
  }
  const blobs = await database.blobs.toCollection().primaryKeys();
  for (let from = 0; from < blobs.length; from += manyBlobs) {
    const rows = await database.blobs.bulkGet(blobs.slice(from, from + manyBlobs));
    yield rows.flatMap((row): readonly JournalLine[] => {
      if (!row) return [];
      const { sealed, ...plain } = row;
      return [{ kind: 'blob', row: plain, sealed }];
    });
  }
}
