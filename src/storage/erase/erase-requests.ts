import type { RecordType } from '../../domain/records/bodies.ts';
import { erasuresIn } from '../../revisions/erase.ts';
import type { NotebookDatabase, RevisionRow } from '../database.ts';
import type { CurrentWords } from '../project-record.ts';
import { revisionsOf } from '../rows.ts';
import type { Sealer } from '../sealer.ts';
import { marks } from './erased-ids.ts';
import type { ErasureRequest } from './erasing.ts';

interface RequestTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}

/** The revisions an erasure names that still have their words here. One board's erasure reaches no other board. */
export const namedBy = async (
  { database, sealer }: RequestTools,
  erasure: RevisionRow,
): Promise<readonly RevisionRow[]> => {
  const revisions = await revisionsOf([erasure], sealer);
  const rows = await database.revisions.bulkGet([...erasuresIn(revisions.values())]);
  return rows
    .filter((row) => row !== undefined)
    .filter(({ board, sealed }) => board === erasure.board && sealed);
};

const describe = async (
  { database, sealer }: RequestTools,
  named: readonly RevisionRow[],
): Promise<ErasureRequest['records']> => {
  const ids = new Set(named.map(({ id }) => id));
  const records = [...new Set(named.map(({ record }) => record))];
  const rows = (await database.current.bulkGet(records)).filter((row) => row !== undefined);
  return Promise.all(
    rows.map(async ({ record, type, heads, sealed }) => ({
      record,
      type: type as RecordType,
      body: ((await sealer.open(sealed)) as CurrentWords).body,
      whole: heads.every((head) => ids.has(head)),
    })),
  );
};

export const erasureRequests = async (
  tools: RequestTools,
  board: string,
): Promise<readonly ErasureRequest[]> => {
  const { database } = tools;
  const listed = await database.current.where('lists').startsWith(`board|${board}|erasure|`).toArray();
  const rows = await database.revisions
    .where('record')
    .anyOf(listed.map(({ record }) => record))
    .toArray();
  const answered = new Set(await database.accepted.toCollection().primaryKeys());
  const open = rows.filter(
    ({ id }) => !answered.has(marks.erasure + id) && !answered.has(marks.declined + id),
  );
  const requests = await Promise.all(
    open.map(async (row): Promise<readonly ErasureRequest[]> => {
      const named = await namedBy(tools, row);
      if (named.length === 0) return [];
      const { id: erasure, author, at } = row;
      return [{ erasure, author, at, revisions: named.length, records: await describe(tools, named) }];
    }),
  );
  return requests.flat();
};
