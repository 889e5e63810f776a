import { add, emptyTally, isEmptyTally, statementsOf } from '../../domain/tally/count-record.ts';
import type { StatementTally } from '../../domain/tally/tally.ts';
import type { NotebookDatabase, TallyRow } from '../database.ts';
import { type CurrentWords, countedRecord } from '../project-record.ts';
import type { Sealer } from '../sealer.ts';
import { refuseNewer } from '../writer.ts';
import { openOr } from './open-or.ts';

interface CountTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}

/** A tally from the current records it counts, which are the truth. One that nobody can open is counted when it is mended. */
export const countAnew = async (
  { database, sealer }: CountTools,
  [school, statement]: readonly [school: string, statement: string],
): Promise<StatementTally> => {
  const rows = await database.current
    .where('lists')
    .startsWith(`statement|${school}|${statement}|`)
    .toArray();
  let tally = emptyTally(school, statement);
  for (const row of rows) {
    const words = await openOr<CurrentWords | null>(row.sealed, sealer, null);
    const counted = words && countedRecord({ row, words });
    if (counted && statementsOf(counted).includes(statement)) tally = add(tally, counted);
  }
  return tally;
};

/** The right counts in place of a row that cannot be read, unless somebody has written it meanwhile. */
export const mendTally = async (tools: CountTools, row: TallyRow): Promise<StatementTally> => {
  const { database, sealer } = tools;
  const { school, statement } = row;
  const tally = await countAnew(tools, [school, statement]);
  const mended: TallyRow = { ...row, by: 'rebuilt', sealed: await sealer.seal(tally) };
  const { tallies, device } = database;
  await database.transaction('rw', tallies, device, async () => {
    refuseNewer(await device.get('minWriter'));
    if ((await tallies.get([school, statement]))?.by !== row.by) return;
    await (isEmptyTally(tally) ? tallies.delete([school, statement]) : tallies.put(mended));
  });
  return tally;
};
