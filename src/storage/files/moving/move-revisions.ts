import type { HeldElsewhereRow, RevisionRow, StagedRow } from '../../database.ts';
import { inBothCopies } from '../../journal/in-both-copies.ts';
import type { JournalLine } from '../../ports.ts';
import { rowOf } from '../../rows.ts';
import { isHereByNow, prepareChange, type RecordEdit } from '../import-change.ts';
import { type GoneForGood, mayNotReturn } from '../import-here.ts';
import { blobKey, type FileTools, type StagedRevision, wordsKey } from '../import-tools.ts';
import { broughtToo, heldLines, heldRows, isOurs, journalOf, type Moving, type Outcome } from './moving.ts';

/** A second copy that lists what did not come, or has gone again, would bring it at the next start. */
export const tellNotMoved = async (
  { database, journal }: FileTools,
  put: readonly RevisionRow[],
): Promise<void> => {
  const now = await database.revisions.bulkGet(put.map(({ id }) => id));
  await journal.append(
    put.flatMap(({ id }, place): readonly JournalLine[] => {
      const row = now[place];
      if (!row) return [{ kind: 'void', id }];
      return row.sealed ? [] : [journalOf(row)];
    }),
  );
};

const openPack = async (
  { sealer }: FileTools,
  { n, sealed }: StagedRow,
  forbidden: GoneForGood,
): Promise<readonly { readonly n: number; readonly revision: StagedRevision; readonly row: RevisionRow }[]> =>
  Promise.all(
    ((await sealer.open(sealed)) as readonly StagedRevision[]).map(async (revision) => {
      const { id, header, words } = revision;
      const kept = words && !mayNotReturn({ id, record: header.record }, forbidden);
      return { n, revision, row: rowOf(revision, kept ? await sealer.seal(words) : null) };
    }),
  );

interface MovedChunk {
  readonly outcome: Outcome;
  /** Milliseconds the tables were held. */
  readonly took: number;
  readonly moved: number;
  readonly put: readonly RevisionRow[];
}

export const moveRevisions = async (
  tools: FileTools,
  moving: Moving,
  chunk: readonly StagedRow[],
): Promise<MovedChunk> => {
  const { database, journal, ids } = tools;
  const { forbidden, gone } = moving;
  const importId = moving.row.id;
  const board = chunk[0]?.board ?? '';
  const packs = chunk.filter(({ kind }) => kind === 'revisions');
  const entries = (await Promise.all(packs.map((row) => openPack(tools, row, forbidden)))).flat();
  const ofRecord = new Map<string, { readonly n: number; readonly row: RevisionRow }[]>();
  for (const { n, row } of entries) {
    const some = ofRecord.get(row.record);
    if (some) some.push({ n, row });
    else ofRecord.set(row.record, [{ n, row }]);
  }
  /** By waiting row, what it brings. */
  const brought = new Map<number, string[]>();
  const note = (n: number, key: string): void => {
    const keys = brought.get(n);
    if (keys) keys.push(key);
    else brought.set(n, [key]);
  };
  const known = new Map<string, number>();
  const edit = (record: string, history: readonly RevisionRow[]): RecordEdit => {
    const here = new Map(history.map((row) => [row.id, row]));
    const put = new Map<string, RevisionRow>();
    for (const { n, row } of ofRecord.get(record) ?? []) {
      const old = here.get(row.id);
      const now = put.get(row.id) ?? old;
      const isFilled = now?.sealed === null && row.sealed !== null;
      if (old) known.set(row.id, n);
      else if (!now) note(n, row.id);
      if (old && isFilled) note(n, wordsKey(row.id));
      if (!now || isFilled) put.set(row.id, row);
    }
    return { put: [...put.values()], drop: new Set() };
  };
  let held: readonly HeldElsewhereRow[] = [];
  let journalled: Promise<void> = Promise.resolve();
  const blobRows = chunk.flatMap(({ kind, board: of, ids: [id = ''], sealed, n }) =>
    kind === 'blob' ? [{ n, row: { board: of, id, sealed } }] : [],
  );
  const tell = async (put: readonly RevisionRow[]): Promise<void> => {
    held = await heldRows(
      tools,
      moving,
      put.flatMap(({ id, sealed }) => (sealed ? [id] : [])),
    );
    journalled = journal.append([
      ...blobRows.map(({ row: { sealed, ...row } }): JournalLine => ({ kind: 'blob', row, sealed })),
      ...put.map(journalOf),
      ...heldLines(held),
    ]);
    // Waited for with the database, below.
    journalled.catch(() => {});
  };
  const change = await prepareChange(tools, {
    records: [...ofRecord.keys()],
    board,
    mark: ids.make('moved'),
    gone,
    edit,
    mayBeHere: moving.here.among,
    opened: new Map(entries.map(({ revision }) => [revision.id, revision])),
    tell,
  });
  for (const key of await broughtToo(moving, [...known.keys()])) note(known.get(key) ?? 0, key);
  const moved = (chunk.at(-1)?.n ?? moving.row.moved) + 1;
  const {
    revisions: table,
    current,
    tallies,
    accepted,
    forgotten,
    staged,
    imports,
    broughtBy,
    heldElsewhere,
    device,
  } = database;
  const tables = [
    table,
    current,
    tallies,
    accepted,
    forgotten,
    staged,
    imports,
    broughtBy,
    heldElsewhere,
    device,
  ];
  let began = 0;
  let took = 0;
  const outcome = await inBothCopies(
    journalled,
    database
      .transaction('rw', [...tables, database.blobs], async (): Promise<Outcome> => {
        began = performance.now();
        // Asked side by side: each answer of its own would cost every chunk another way to the disk and back.
        const [ours, stands, alone, blobsNow] = await Promise.all([
          isOurs(tools, moving),
          change.stillStands(),
          moving.brought.stillStands(),
          database.blobs.bulkGet(blobRows.map(({ row }): [string, string] => [row.board, row.id])),
        ]);
        if (!ours) return 'over';
        if (!(stands && alone)) return 'raced';
        const added = blobRows.filter((_, place) => !blobsNow[place]);
        for (const { n, row } of added) note(n, blobKey(row.board, row.id));
        await Promise.all([
          change.write(),
          database.blobs.bulkPut(added.map(({ row }) => row)),
          broughtBy.bulkPut([...brought].map(([n, keys]) => ({ import: importId, n, keys }))),
          heldElsewhere.bulkPut(held),
          staged.where('[import+n]').between([importId, moving.row.moved], [importId, moved]).delete(),
          imports.put({ ...moving.row, moved }),
        ]);
        return 'moved';
      })
      .catch((error: unknown): Outcome => {
        if (isHereByNow(error)) return 'raced';
        throw error;
      })
      .finally(() => {
        took = performance.now() - began;
      }),
  );
  if (outcome === 'moved') moving.here.add(ofRecord.keys());
  else moving.here.forget();
  if (outcome === 'over') await tellNotMoved(tools, change.put);
  return { outcome, took, moved, put: change.put };
};
