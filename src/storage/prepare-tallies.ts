import { countsAlike, emptyTally, isEmptyTally } from '../domain/tally/count-record.ts';
import type { NotebookDatabase, TallyRow } from './database.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { countedRecord } from './project-record.ts';
import { recount, touchedTallies } from './recount.ts';
import type { Sealer } from './sealer.ts';
import { openTally } from './tally-rows.ts';

type TallyId = [school: string, statement: string];

/** The few tallies a write touches; never all notes, so the 10,000th note costs what the first did. */
export interface PreparedTallies {
  readonly ids: TallyId[];
  /** Which revision had changed each last, when it was read. */
  readonly by: readonly (string | undefined)[];
  readonly puts: readonly TallyRow[];
  readonly gone: TallyId[];
}

const idOf = ({ school, statement }: { school: string; statement: string }): TallyId => [school, statement];

export const prepareTallies = async (
  tools: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  prepared: readonly Pick<PreparedRecord, 'before' | 'after' | 'added'>[],
  board: string,
): Promise<PreparedTallies> => {
  const { database, sealer } = tools;
  const changes = prepared
    .flatMap(({ before, after }) =>
      after ? [{ before: before && countedRecord(before), after: countedRecord(after) }] : [],
    )
    .filter(
      ({ before, after }) =>
        !(before && after && before.school === after.school && countsAlike(before, after)),
    );
  const ids = touchedTallies(changes).map(([school, statement]): TallyId => [school, statement]);
  if (ids.length === 0) return { ids, by: [], puts: [], gone: [] };
  const rows = await database.tallies.bulkGet(ids);
  const tallies = await Promise.all(
    ids.map(async (id, place) => {
      const row = rows[place];
      if (!row) return emptyTally(...id);
      // A damaged count must never keep a note from being saved.
      return (await openTally(row, sealer)) ?? (await import('./heal/count-anew.ts')).countAnew(tools, id);
    }),
  );
  const counted = recount(tallies, changes);
  const by = prepared.flatMap(({ added }) => added.map(({ revision }) => revision.id)).at(-1) ?? '';
  const puts = await Promise.all(
    counted
      .filter((tally) => !isEmptyTally(tally))
      .map(async (tally) => {
        const { school, statement } = tally;
        return { school, statement, board, by, sealed: await sealer.seal(tally) };
      }),
  );
  return { ids, by: rows.map((row) => row?.by), puts, gone: counted.filter(isEmptyTally).map(idOf) };
};
