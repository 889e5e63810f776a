import { Dexie } from 'dexie';
import type { Revision } from '../../revisions/revision.ts';
import { viewRecord } from '../../revisions/view-record.ts';
import type { CurrentRow, NotebookDatabase, RevisionRow } from '../database.ts';
import { prepareTallies } from '../prepare-tallies.ts';
import { type CurrentWords, type ProjectedRecord, projectRecord } from '../project-record.ts';
import { revisionOf } from '../rows.ts';
import type { Sealer } from '../sealer.ts';
import { countGone } from './import-here.ts';
import { countOfRecords, revisionsOfRecords } from './import-rows.ts';

/** What becomes of the revisions of one record. A row put has the place of one with the same id. */
export interface RecordEdit {
  readonly put: readonly RevisionRow[];
  readonly drop: ReadonlySet<string>;
}

interface Asked {
  /** All of one board. */
  readonly records: readonly string[];
  readonly board: string;
  /** Names this change in the tallies it touches. */
  readonly mark: string;
  /** What `countGone` said before anything was decided: words erased since may not be put back by accident. */
  readonly gone: number;
  readonly edit: (record: string, history: readonly RevisionRow[]) => RecordEdit;
  /** Those among the records that may be here, where that is known: the others are added, and refused if one is here after all. */
  readonly mayBeHere?: (records: readonly string[]) => Promise<readonly string[]>;
  /** Revisions that need not be opened again. */
  readonly opened?: ReadonlyMap<string, Revision>;
  /** Tells the second copy, while what follows from the change is worked out. */
  readonly tell: (put: readonly RevisionRow[], drop: readonly string[]) => Promise<void>;
}

/**
 * A change worked out, sealed and told to the second copy; both functions belong into one transaction. Where a record
 * was taken for new and is here by then, `write` fails: see `isHereByNow`.
 */
export interface PreparedChange {
  readonly put: readonly RevisionRow[];
  readonly drop: readonly string[];
  stillStands(): Promise<boolean>;
  write(): Promise<void>;
}

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one?.length === other?.length && (one ?? []).every((byte, place) => byte === other?.[place]);

const gather = (database: NotebookDatabase, records: readonly string[]) => {
  const { revisions, current } = database;
  return database.transaction('r', revisions, current, async () => {
    const rows = new Map<string, CurrentRow>();
    for (const row of await current.bulkGet([...records])) if (row) rows.set(row.record, row);
    // A record that has revisions has a current row: the write path counts on it too.
    return { history: await revisionsOfRecords(database, [...rows.keys()]), rows };
  });
};

/** Somebody wrote a record that a change had taken for new. */
export const isHereByNow = (error: unknown): boolean =>
  error instanceof Dexie.BulkError && error.failures.every(({ name }) => name === 'ConstraintError');

const byRecord = (rows: readonly RevisionRow[]): ReadonlyMap<string, readonly RevisionRow[]> => {
  const grouped = new Map<string, RevisionRow[]>();
  for (const row of rows) {
    const known = grouped.get(row.record);
    if (known) known.push(row);
    else grouped.set(row.record, [row]);
  }
  return grouped;
};

/** As a record counts that is no more: in nothing. */
const noMore = (before: ProjectedRecord): ProjectedRecord => ({
  ...before,
  row: { ...before.row, deleted: 1 },
});

const edited = (history: readonly RevisionRow[], { put, drop }: RecordEdit): readonly RevisionRow[] => {
  const rows = new Map(history.map((row) => [row.id, row]));
  for (const row of put) rows.set(row.id, row);
  for (const id of drop) rows.delete(id);
  return [...rows.values()];
};

/**
 * Adds and drops revisions with everything that is computed from them. Worked out beforehand, because a transaction
 * that waits for hashing or sealing is over; inside it is only checked that all is as it was.
 */
export const prepareChange = async (
  { database, sealer }: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  { records, board, mark, gone, edit, mayBeHere, opened, tell }: Asked,
): Promise<PreparedChange> => {
  const { revisions, current, tallies } = database;
  const { history, rows } = await gather(database, mayBeHere ? await mayBeHere(records) : records);
  const known = [...rows.keys()];
  const ofRecord = byRecord(history);
  const put: RevisionRow[] = [];
  const drop: string[] = [];
  const edits: {
    readonly change: RecordEdit;
    readonly record: string;
    readonly row: CurrentRow | undefined;
  }[] = [];
  const left: string[] = [];
  const changes: { before: ProjectedRecord | null; after: ProjectedRecord }[] = [];
  const projected: ProjectedRecord[] = [];
  for (const record of records) {
    const before = ofRecord.get(record) ?? [];
    const change = edit(record, before);
    if (change.put.length + change.drop.size === 0) continue;
    put.push(...change.put);
    drop.push(...change.drop);
    edits.push({ change, record, row: rows.get(record) });
  }
  const told = tell(put, drop);
  // Waited for below, whatever fails in between.
  told.catch(() => {});
  const open = async (row: RevisionRow): Promise<Revision> =>
    (row.sealed && opened?.get(row.id)) || revisionOf(row, sealer);
  for (const { change, record, row } of edits) {
    const was = row ? { row, words: (await sealer.open(row.sealed)) as CurrentWords } : null;
    const after = edited(ofRecord.get(record) ?? [], change);
    const [first] = after;
    const view = first ? viewRecord(await Promise.all(after.map(open))) : null;
    if (first && view) {
      const one = projectRecord(first, view);
      projected.push(one);
      changes.push({ before: was, after: one });
    } else {
      left.push(record);
      if (was) changes.push({ before: was, after: noMore(was) });
    }
  }
  const counted = await prepareTallies(
    { database, sealer },
    changes.map((change) => ({ ...change, added: [] })),
    board,
  );
  const currentRows = await Promise.all(
    projected.map(
      async ({ row, words }): Promise<CurrentRow> => ({ ...row, sealed: await sealer.seal(words) }),
    ),
  );
  await told;
  return {
    put,
    drop,
    stillStands: async () => {
      const [counts, rowsNow, talliesNow, goneNow] = await Promise.all([
        countOfRecords(database, known),
        current.bulkGet(known),
        counted.ids.length > 0 ? tallies.bulkGet(counted.ids) : [],
        countGone(database),
      ]);
      return (
        counts === history.length &&
        goneNow === gone &&
        rowsNow.every((row, place) => {
          const was = rows.get(known[place] ?? '');
          return row?.heads.join() === was?.heads.join() && sameBytes(row?.sealed, was?.sealed);
        }) &&
        talliesNow.every((row, place) => row?.by === counted.by[place])
      );
    },
    write: async () => {
      await Promise.all([
        revisions.bulkPut(put),
        revisions.bulkDelete(drop),
        current.bulkPut(currentRows.filter(({ record }) => rows.has(record))),
        current.bulkAdd(currentRows.filter(({ record }) => !rows.has(record))),
        current.bulkDelete(left),
        tallies.bulkPut(counted.puts.map((row) => ({ ...row, by: mark }))),
        tallies.bulkDelete(counted.gone),
      ]);
    },
  };
};
