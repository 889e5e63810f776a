import { emptyTally, isEmptyTally } from '../../domain/tally/count-record.ts';
import type { Revision } from '../../revisions/revision.ts';
import { verifyRevision } from '../../revisions/verify-revision.ts';
import { viewRecord } from '../../revisions/view-record.ts';
import type { CurrentRow, RevisionRow } from '../database.ts';
import { type CurrentWords, countedRecord, projectRecord } from '../project-record.ts';
import { rebuildProjections } from '../rebuild-projections.ts';
import { recount, touchedTallies } from '../recount.ts';
import { isLocked, type Sealer } from '../sealer.ts';
import { openTally } from '../tally-rows.ts';
import { refuseNewer } from '../writer.ts';
import { countAnew } from './count-anew.ts';
import type { HealTools } from './heal-tools.ts';
import { openOr } from './open-or.ts';
import { quarantineRows, type Unusable, unusableLine } from './quarantine.ts';

/** Records taken at a time, so that a note being typed never waits long. */
const manyRecords = 100;
/** Lost races with what a person writes meanwhile. */
const tries = 50;

export type CheckedRow =
  | { readonly row: RevisionRow; readonly revision: Revision; readonly unusable: null }
  | { readonly row: RevisionRow; readonly revision: null; readonly unusable: Unusable };

/** Opens a row as a stranger's. Locked is no damage: it is thrown, and tried again when the lock is open. */
export const checkRow = async (row: RevisionRow, sealer: Sealer): Promise<CheckedRow> => {
  const { id, sealed, ...header } = row;
  const unusable = (why: string): CheckedRow => ({
    row,
    revision: null,
    unusable: unusableLine({ kind: 'revision', row: { id, ...header }, sealed }, why),
  });
  try {
    const words = sealed ? await sealer.open(sealed) : null;
    const checked = verifyRevision({ id, header: { f: 1, ...header }, words });
    return checked.ok ? { row, revision: checked.value, unusable: null } : unusable(checked.problem);
  } catch (error) {
    if (isLocked(error)) throw error;
    return unusable('cannot-be-opened');
  }
};

interface Mended {
  readonly raced: boolean;
  readonly quarantined: number;
  /** A row that said how the record had counted cannot be read: all must be counted anew. */
  readonly lostCount: boolean;
}

const mendSome = async (
  tools: HealTools,
  records: readonly string[],
  added: readonly RevisionRow[],
): Promise<Mended> => {
  const { database, sealer } = tools;
  const [stored, standing] = await Promise.all([
    database.revisions
      .where('record')
      .anyOf([...records])
      .toArray(),
    database.current.bulkGet([...records]),
  ]);
  const checked = await Promise.all(stored.map((row) => checkRow(row, sealer)));
  const bad = checked.flatMap(({ unusable, row }) => (unusable ? [{ unusable, row }] : []));
  const good = new Set(checked.flatMap(({ revision }) => revision?.id ?? []));
  const fresh = await Promise.all(
    added.filter(({ id }) => !good.has(id)).map((row) => checkRow(row, sealer)),
  );
  const all = [...checked, ...fresh].flatMap(({ revision }) => revision ?? []);
  let lostCount = false;
  const changes = await Promise.all(
    records.map(async (record, place) => {
      const own = all.filter(({ header }) => header.record === record);
      const view = viewRecord(own);
      const row = standing[place];
      const words = row ? await openOr<CurrentWords | null>(row.sealed, sealer, null) : null;
      if (row && !words) lostCount = true;
      const after = view && own[0] ? projectRecord(own[0].header, view) : null;
      return { record, before: row && words ? { row, words } : null, after };
    }),
  );
  const counts = changes.map(({ before, after }) => ({
    before: before && countedRecord(before),
    after: after && countedRecord(after),
  }));
  const ids = touchedTallies(counts).map(([school, statement]): [string, string] => [school, statement]);
  const tallyRows = ids.length > 0 ? await database.tallies.bulkGet(ids) : [];
  const tallies = await Promise.all(
    ids.map(async (id, place) => {
      const row = tallyRows[place];
      return row ? ((await openTally(row, sealer)) ?? countAnew(tools, id)) : emptyTally(...id);
    }),
  );
  const counted = recount(tallies, counts);
  const board = all[0]?.header.board ?? '';
  const by =
    all
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? '';
  const puts = await Promise.all(
    counted
      .filter((tally) => !isEmptyTally(tally))
      .map(async (tally) => {
        const { school, statement } = tally;
        return { school, statement, board, by, sealed: await sealer.seal(tally) };
      }),
  );
  const gone = counted
    .filter(isEmptyTally)
    .map(({ school, statement }): [string, string] => [school, statement]);
  const projected = await Promise.all(
    changes
      .flatMap(({ after }) => after ?? [])
      .map(async ({ row, words }): Promise<CurrentRow> => ({ ...row, sealed: await sealer.seal(words) })),
  );
  const aside = await quarantineRows(
    tools,
    'database',
    bad.map(({ unusable }) => unusable),
  );
  const { revisions, current, tallies: tallyTable, device, quarantine } = database;
  const kept = await database.transaction(
    'rw',
    [revisions, current, tallyTable, device, quarantine],
    async () => {
      refuseNewer(await device.get('minWriter'));
      const [now, talliesNow] = await Promise.all([
        current.bulkGet([...records]),
        ids.length > 0 ? tallyTable.bulkGet(ids) : [],
      ]);
      const stands =
        now.every((row, place) => row?.heads.join() === standing[place]?.heads.join()) &&
        talliesNow.every((row, place) => row?.by === tallyRows[place]?.by);
      if (!stands) return false;
      await quarantine.bulkPut(aside);
      await revisions.bulkDelete(bad.map(({ row }) => row.id));
      await revisions.bulkPut(fresh.flatMap(({ revision, row }) => (revision ? row : [])));
      await current.bulkPut(projected);
      await current.bulkDelete(changes.flatMap(({ record, after }) => (after ? [] : record)));
      await tallyTable.bulkPut(puts);
      await tallyTable.bulkDelete(gone);
      return true;
    },
  );
  return { raced: !kept, quarantined: bad.length, lostCount };
};

/**
 * Brings records to what their revisions say: adds those that were missing, puts aside those that cannot be used,
 * and makes current rows and tallies anew, all of a record in one transaction. How many rows were put aside.
 */
export const mendRecords = async (
  tools: HealTools,
  records: readonly string[],
  added: readonly RevisionRow[] = [],
): Promise<number> => {
  const byRecord = new Map<string, RevisionRow[]>();
  for (const row of added) byRecord.set(row.record, [...(byRecord.get(row.record) ?? []), row]);
  let quarantined = 0;
  let lostCount = false;
  for (let from = 0; from < records.length; from += manyRecords) {
    const some = records.slice(from, from + manyRecords);
    const rows = some.flatMap((record) => byRecord.get(record) ?? []);
    for (let go = 0; go < tries; go += 1) {
      const mended = await mendSome(tools, some, rows);
      if (mended.raced) continue;
      quarantined += mended.quarantined;
      lostCount ||= mended.lostCount;
      break;
    }
  }
  if (lostCount) await rebuildProjections(tools.database, tools.sealer);
  return quarantined;
};
