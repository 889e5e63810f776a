import type { RecordType } from '../../domain/records/bodies.ts';
import type { CurrentRow, NotebookDatabase } from '../database.ts';
import type { CurrentWords } from '../project-record.ts';
import type { Sealer } from '../sealer.ts';
import type { ToForget } from './erasing.ts';

interface ForgetTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}

const listed = ({ current }: NotebookDatabase, board: string, type: RecordType): Promise<CurrentRow[]> =>
  current.where('lists').startsWith(`board|${board}|${type}|`).toArray();

const bodyOf = async (sealer: Sealer, { sealed }: CurrentRow) =>
  ((await sealer.open(sealed)) as CurrentWords).body;

const kept = async <Row>(
  rows: readonly Row[],
  isWanted: (row: Row) => Promise<boolean>,
): Promise<readonly Row[]> => {
  const wanted = await Promise.all(rows.map(isWanted));
  return rows.filter((_, place) => wanted[place]);
};

/**
 * All that belongs to one looking and to nothing else: its notes, answers, actions and what came of them, its
 * reports. What was said here about an action of an earlier looking stays with that action, which would be open again;
 * and a conversation of head and SENCO only lends its step to a report.
 */
export const rowsOfLooking = async (
  { database, sealer }: ForgetTools,
  looking: string,
): Promise<readonly CurrentRow[]> => {
  const self = await database.current.get(looking);
  if (!self) return [];
  const { board } = self;
  const inList = await database.current.where('lists').startsWith(`looking|${looking}|`).toArray();
  const own = inList.filter(
    (row) => row.board === board && row.type !== 'followUp' && row.type !== 'placing',
  );
  const actions = new Set(own.filter(({ type }) => type === 'action').map(({ record }) => record));
  const followUps = await kept(await listed(database, board, 'followUp'), async (row) =>
    actions.has(String((await bodyOf(sealer, row)).action)),
  );
  const reports = await kept(await listed(database, board, 'report'), async (row) => {
    const { lookings } = await bodyOf(sealer, row);
    return Array.isArray(lookings) && lookings.length > 0 && lookings.every((one) => one === looking);
  });
  return [self, ...own, ...followUps, ...reports];
};

export const whatWouldGo = async (tools: ForgetTools, looking: string): Promise<ToForget> => {
  const rows = await rowsOfLooking(tools, looking);
  const living = rows.filter(({ deleted }) => deleted === 0);
  const counts: Partial<Record<RecordType, number>> = {};
  for (const row of living) {
    const type = row.type as RecordType;
    counts[type] = (counts[type] ?? 0) + 1;
  }
  const held = await tools.database.heldElsewhere.bulkGet(living.flatMap(({ heads }) => heads));
  const known = new Set(held.flatMap((row) => (row ? [row.revision] : [])));
  const onlyHere = living.filter(({ heads }) => !heads.every((head) => known.has(head))).length;
  return { counts, onlyHere };
};
