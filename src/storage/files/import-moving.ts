import { isoTime } from '../../base/clock.ts';
import type { LocalLine } from '../../exchange/notebook-file/notebook-lines.ts';
import type {
  AcceptedRow,
  BroughtByRow,
  ForgottenRow,
  HeldElsewhereRow,
  ImportRow,
  QuarantineRow,
  RevisionRow,
  StagedRow,
} from '../database.ts';
import type { JournalLine } from '../ports.ts';
import { rowOf } from '../rows.ts';
import { refuseNewer } from '../writer.ts';
import { prepareChange, type RecordEdit } from './import-change.ts';
import { countGone, goneForGood, mayNotReturn } from './import-here.ts';
import { broughtRows } from './import-rows.ts';
import {
  blobKey,
  type FileTools,
  type ImportWords,
  refusedParts,
  type StagedRevision,
  stopIfCancelled,
  wordsKey,
} from './import-tools.ts';
import type { FileWatch } from './notebook-files.ts';

/** Milliseconds a transaction is to hold the tables: under 50, for a typed note waits as long. */
const aim = 40;
/** Below this, a chunk costs more by itself than by what is in it. */
const fewest = 40;
const most = 1_000;

/** The next chunk from how long this one took: larger or smaller by up to a half each time. */
const nextSize = (size: number, took: number): number =>
  Math.round(Math.min(most, Math.max(fewest, size * Math.min(1.5, Math.max(0.5, aim / Math.max(1, took))))));

/** One chunk has either been moved, or lost its race, or the import is no longer ours to move. */
type Outcome = 'moved' | 'raced' | 'over';

interface Moving {
  readonly row: ImportRow;
  readonly words: ImportWords;
}

const runningChunk = (rows: readonly StagedRow[]): readonly StagedRow[] => {
  const [first] = rows;
  const isMove = (row: StagedRow) => row.kind === 'revision' || row.kind === 'head' || row.kind === 'blob';
  if (!first || !isMove(first)) return rows.slice(0, 1);
  const end = rows.findIndex((row) => !isMove(row) || row.board !== first.board);
  return end < 0 ? rows : rows.slice(0, end);
};

const journalOf = ({ sealed, ...row }: RevisionRow): JournalLine => ({ kind: 'revision', row, sealed });

/** What is held elsewhere as this file shows; null where it shows nothing. */
const holder = ({ words }: Moving): HeldElsewhereRow['where'] | null => {
  if (!words.itIsMe || words.preview.kind === 'hand-over') return null;
  return words.preview.kind === 'backup' ? 'backup' : 'own-device';
};

/** My other device says more than a backup does, so it takes its place; never the other way round. */
const heldRows = async (
  { database }: FileTools,
  moving: Moving,
  ids: readonly string[],
): Promise<readonly HeldElsewhereRow[]> => {
  const where = holder(moving);
  if (!where) return [];
  const known = await database.heldElsewhere.bulkGet([...ids]);
  return ids
    .filter((_, place) => !known[place] || (where === 'own-device' && known[place]?.where !== where))
    .map((revision) => ({ revision, where, at: moving.row.at }));
};

const heldLines = (rows: readonly HeldElsewhereRow[]): readonly JournalLine[] =>
  rows.map((row) => ({ kind: 'local', table: 'heldElsewhere', row }));

/** Ids among these that some import brought: this one brought them too. */
const broughtToo = async (
  { database }: FileTools,
  keys: readonly string[],
  importId: string,
): Promise<readonly BroughtByRow[]> => {
  const rows = await broughtRows(database, keys);
  return [...new Set(rows.map(({ revision }) => revision))].map((revision) => ({
    revision,
    import: importId,
  }));
};

/** Inside the chunk's transaction: is it still ours, and at this place? */
const isOurs = async ({ database }: FileTools, { row }: Moving): Promise<boolean> => {
  const now = await database.imports.get(row.id);
  refuseNewer(await database.device.get('minWriter'));
  return now?.state === 'moving' && now.moved === row.moved;
};

const moveRevisions = async (
  tools: FileTools,
  moving: Moving,
  chunk: readonly StagedRow[],
): Promise<{ readonly outcome: Outcome; readonly took: number }> => {
  const { database, sealer, journal, ids } = tools;
  const importId = moving.row.id;
  const gone = await countGone(database);
  const forbidden = await goneForGood(tools);
  const board = chunk[0]?.board ?? '';
  const blobs = chunk.filter(({ kind }) => kind === 'blob');
  const revisions = await Promise.all(
    chunk
      .filter(({ kind }) => kind !== 'blob')
      .map(async ({ sealed }) => (await sealer.open(sealed)) as StagedRevision),
  );
  const rows = await Promise.all(
    revisions.map(async (revision) => {
      const { id, header, words } = revision;
      const sealed = words && !mayNotReturn({ id, record: header.record }, forbidden);
      return rowOf(revision, sealed ? await sealer.seal(words) : null);
    }),
  );
  const brought: BroughtByRow[] = [];
  const known: string[] = [];
  const edit = (record: string, history: readonly RevisionRow[]): RecordEdit => {
    const here = new Map(history.map((row) => [row.id, row]));
    const put = new Map<string, RevisionRow>();
    for (const row of rows) {
      if (row.record !== record) continue;
      const now = put.get(row.id) ?? here.get(row.id);
      const isFilled = now?.sealed === null && row.sealed !== null;
      if (here.has(row.id)) known.push(row.id);
      else brought.push({ revision: row.id, import: importId });
      if (here.has(row.id) && isFilled) brought.push({ revision: wordsKey(row.id), import: importId });
      if (!now || isFilled) put.set(row.id, row);
    }
    return { put: [...put.values()], drop: new Set() };
  };
  const mark = ids.make('moved');
  const records = [...new Set(rows.map(({ record }) => record))];
  const change = await prepareChange(tools, { records, board, mark, gone, edit });
  const [held, too] = await Promise.all([
    heldRows(
      tools,
      moving,
      change.put.flatMap(({ id, sealed }) => (sealed ? [id] : [])),
    ),
    broughtToo(tools, known, importId),
  ]);
  const blobRows = blobs.map(({ board: of, id, sealed }) => ({ board: of, id, sealed }));
  await journal.append([
    ...blobRows.map(({ sealed, ...row }): JournalLine => ({ kind: 'blob', row, sealed })),
    ...change.put.map(journalOf),
    ...heldLines(held),
  ]);
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
  const outcome = await database.transaction(
    'rw',
    [...tables, database.blobs],
    async (): Promise<Outcome> => {
      began = performance.now();
      if (!(await isOurs(tools, moving))) return 'over';
      if (!(await change.stillStands())) return 'raced';
      const blobsNow = await database.blobs.bulkGet(
        blobRows.map(({ board: of, id }): [string, string] => [of, id]),
      );
      const added = blobRows.filter((_, place) => !blobsNow[place]);
      await Promise.all([
        change.write(),
        database.blobs.bulkPut(added),
        broughtBy.bulkPut([
          ...brought,
          ...too,
          ...added.map(({ board: of, id }) => ({ revision: blobKey(of, id), import: importId })),
        ]),
        heldElsewhere.bulkPut(held),
        staged.where('[import+n]').between([importId, moving.row.moved], [importId, moved]).delete(),
        imports.put({ ...moving.row, moved }),
      ]);
      return 'moved';
    },
  );
  return { outcome, took: performance.now() - began };
};

const isHere = (row: StagedRow): boolean => row.kind === 'here';

/** What a person accepted, and what was put aside, comes with the last rows; it is added where it is not there yet. */
const moveRest = async (tools: FileTools, moving: Moving, row: StagedRow): Promise<Outcome> => {
  const { database, sealer, journal, clock } = tools;
  const { words } = moving;
  const keys = isHere(row) ? ((await sealer.open(row.sealed)) as readonly string[]) : [];
  const locals = row.kind === 'local' ? ((await sealer.open(row.sealed)) as readonly LocalLine[]) : [];
  const [held, too, accepted, forgotten] = await Promise.all([
    heldRows(
      tools,
      moving,
      keys.filter((key) => key.startsWith('r_')),
    ),
    broughtToo(tools, keys, moving.row.id),
    acceptedRows(tools, moving, locals),
    forgottenRows(tools, moving, locals),
  ]);
  const { why, key } = refusedParts(row.id);
  const at = isoTime(clock.now());
  const quarantine: QuarantineRow[] =
    row.kind === 'refused' ? [{ id: key, at, from: 'file', why, sealed: row.sealed }] : [];
  const sealed = await sealer.seal({
    ...words,
    brought: {
      accepted: [...words.brought.accepted, ...accepted.map((one) => one.key)],
      forgotten: [...words.brought.forgotten, ...forgotten.map((one) => one.record)],
      quarantine: [...words.brought.quarantine, ...quarantine.map((one) => one.id)],
    },
  } satisfies ImportWords);
  await journal.append([
    ...heldLines(held),
    ...accepted.map((one): JournalLine => ({ kind: 'local', table: 'accepted', row: one })),
    ...forgotten.map((one): JournalLine => ({ kind: 'local', table: 'forgotten', row: one })),
  ]);
  return database.transaction('rw', database.tables, async (): Promise<Outcome> => {
    if (!(await isOurs(tools, moving))) return 'over';
    await Promise.all([
      database.heldElsewhere.bulkPut(held),
      database.broughtBy.bulkPut(too),
      database.accepted.bulkPut(accepted),
      database.forgotten.bulkPut(forgotten),
      database.quarantine.bulkPut(quarantine),
      database.staged.delete([row.import, row.n]),
      database.imports.put({ ...moving.row, moved: row.n + 1, sealed }),
    ]);
    return 'moved';
  });
};

const acceptedRows = async (
  { database }: FileTools,
  { words }: Moving,
  locals: readonly LocalLine[],
): Promise<readonly AcceptedRow[]> => {
  if (!words.itIsMe) return [];
  const rows = locals.flatMap((local) => (local.table === 'accepted' ? [local.row] : []));
  const known = await database.accepted.bulkGet(rows.map(({ key }) => key));
  return rows.filter((_, place) => !known[place]);
};

/** A record whose words are here stays: it was taken off the other device, not off this one. */
const forgottenRows = async (
  { database }: FileTools,
  { words }: Moving,
  locals: readonly LocalLine[],
): Promise<readonly ForgottenRow[]> => {
  if (!words.itIsMe || words.preview.kind !== 'backup') return [];
  const rows = locals.flatMap((local) => (local.table === 'forgotten' ? [local.row] : []));
  const checked = await Promise.all(
    rows.map(async (row) => {
      const history = await database.revisions.where('record').equals(row.record).toArray();
      const known = await database.forgotten.get(row.record);
      return known || history.some(({ sealed }) => sealed !== null) ? [] : [row];
    }),
  );
  return checked.flat();
};

const finish = async (tools: FileTools, { row }: Moving): Promise<void> => {
  const { imports, device } = tools.database;
  await tools.database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    const now = await imports.get(row.id);
    if (now?.state === 'moving') await imports.put({ ...now, state: 'done' });
  });
};

/** Each lost race means that somebody has written meanwhile. */
const tries = 200;

/**
 * Moves an accepted import on from where it stands until all of it is in. `over` when somebody took it back meanwhile,
 * here or in another tab.
 */
export const moveImport = async (
  tools: FileTools,
  id: string,
  { onProgress, signal }: FileWatch,
): Promise<'done' | 'over'> => {
  const { database, sealer } = tools;
  let size = 100;
  let lost = 0;
  for (;;) {
    const row = await database.imports.get(id);
    if (row?.state === 'done') return 'done';
    if (row?.state !== 'moving') return 'over';
    const words = (await sealer.open(row.sealed)) as ImportWords;
    const moving: Moving = { row, words };
    onProgress?.(row.count === 0 ? 1 : row.moved / row.count);
    const rows = await database.staged
      .where('[import+n]')
      .between([id, row.moved], [id, row.count])
      .limit(size)
      .toArray();
    const chunk = runningChunk(rows);
    const [first] = chunk;
    if (!first) {
      await finish(tools, moving);
      onProgress?.(1);
      return 'done';
    }
    const isTail = !['revision', 'head', 'blob'].includes(first.kind);
    // What comes last is short, and not taken back by halves.
    if (!isTail) stopIfCancelled(signal);
    const { outcome, took } = isTail
      ? { outcome: await moveRest(tools, moving, first), took: 0 }
      : await moveRevisions(tools, moving, chunk);
    if (outcome === 'moved') lost = 0;
    else {
      lost += 1;
      if (lost > tries) throw new Error('Other tabs kept writing to what an import moves');
    }
    if (!isTail) size = nextSize(size, took);
  }
};
