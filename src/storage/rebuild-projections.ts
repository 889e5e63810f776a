import { isEmptyTally } from '../domain/tally/count-record.ts';
import { viewRecord } from '../revisions/view-record.ts';
import type { NotebookDatabase, RevisionRow } from './database.ts';
import { countedRecord, type ProjectedRecord, projectRecord } from './project-record.ts';
import { recount } from './recount.ts';
import { revisionsOf } from './rows.ts';
import type { Sealer } from './sealer.ts';
import { refuseNewer } from './writer.ts';

const projectAll = async (
  rows: readonly RevisionRow[],
  sealer: Sealer,
): Promise<readonly ProjectedRecord[]> => {
  const byRecord = new Map<string, RevisionRow[]>();
  for (const row of rows) byRecord.set(row.record, [...(byRecord.get(row.record) ?? []), row]);
  const projected = await Promise.all(
    [...byRecord.values()].map(async (history) => {
      const revisions = await revisionsOf(history, sealer);
      const view = viewRecord(revisions.values());
      const [first] = history;
      return view && first ? [projectRecord(first, view)] : [];
    }),
  );
  return projected.flat();
};

/** Current rows and tallies anew from the revisions, which are the truth. */
export const rebuildProjections = async (database: NotebookDatabase, sealer: Sealer): Promise<void> => {
  const projected = await projectAll(await database.revisions.toArray(), sealer);
  const counts = projected.map((record) => ({ before: null, after: countedRecord(record), record }));
  const boards = new Map(
    counts.flatMap(({ after, record }) => (after ? [[after.school, record.row.board]] : [])),
  );
  const tallies = recount([], counts).filter((tally) => !isEmptyTally(tally));
  const currentRows = await Promise.all(
    projected.map(async ({ row, words }) => ({ ...row, sealed: await sealer.seal(words) })),
  );
  const tallyRows = await Promise.all(
    tallies.map(async (tally) => {
      const { school, statement } = tally;
      return {
        school,
        statement,
        board: boards.get(school) ?? '',
        by: 'rebuilt',
        sealed: await sealer.seal(tally),
      };
    }),
  );
  const { current, tallies: tallyTable, device } = database;
  await database.transaction('rw', current, tallyTable, device, async () => {
    refuseNewer(await device.get('minWriter'));
    await Promise.all([current.clear(), tallyTable.clear()]);
    await Promise.all([current.bulkPut(currentRows), tallyTable.bulkPut(tallyRows)]);
  });
};
