import { sha256Hex } from '../../base/ids.ts';
import type { FileHeader, LocalLine } from '../../exchange/notebook-file/notebook-lines.ts';
import type { LineProblem, WholeBlob } from '../../exchange/notebook-file/read-line.ts';
import type { Revision } from '../../revisions/revision.ts';
import type { StagedRow } from '../database.ts';
import { refuseNewer } from '../writer.ts';
import { isBodyFit } from './import-body.ts';
import { type KnownHere, type Present, placeOf, placesOf, standingsOf } from './import-here.ts';
import { type FileTools, inChunks, refusedId, type StagedRevision, wordsKey } from './import-tools.ts';
import type { ImportCounts, ImportedBoard } from './notebook-files.ts';

/** So many are looked at and written at a time: a short transaction each, so that a typed note never waits long. */
const batchSize = 400;
const batchBytes = 1_000_000;
/** Revisions in one waiting row: enough to make rows few, few enough for a chunk of one row to be short. */
const packSize = 50;
const packLetters = 500_000;
/** Refused lines are kept for a person to look at; a file of nothing else must not fill the disk. */
const refusedKept = 1_000;
const refusedBytes = 65_536;

type Waiting =
  | { readonly kind: 'revision'; readonly revision: Revision }
  | { readonly kind: 'blob'; readonly blob: WholeBlob };

export interface Staged {
  readonly rows: number;
  readonly counts: ImportCounts;
  readonly refused: readonly { readonly why: LineProblem; readonly count: number }[];
  readonly boards: readonly ImportedBoard[];
  readonly underMyName: number;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Puts what a file holds into the waiting room, batch by batch, and counts it. */
export const createStaging = (
  { database, sealer }: Pick<FileTools, 'database' | 'sealer'>,
  {
    importId,
    header,
    here,
    present,
    begin,
  }: {
    readonly importId: string;
    readonly header: FileHeader;
    readonly here: KnownHere;
    readonly present: Present;
    /** Called before the first row is written. */
    readonly begin: () => Promise<void>;
  },
) => {
  /** By id, whether the file has brought its words. */
  const seen = new Map<string, boolean>();
  const places = new Map<string, string>();
  const samples = new Set(here.samples);
  const notes = new Set<string>();
  const alreadyHere: string[] = [];
  const locals: LocalLine[] = [];
  const refusals = new Map<LineProblem, number>();
  const refusedRows: { readonly id: string; readonly bytes: Uint8Array }[] = [];
  const names = new Map<string, { readonly at: string; readonly name: string | null }>();
  const schools = new Map<string, { readonly at: string; readonly board: string; readonly name: string }>();
  const counts = { new: 0, alreadyHere: 0, refused: 0, erasedHere: 0, blobs: 0 };
  let waiting: Waiting[] = [];
  let bytes = 0;
  let n = 0;
  let begun: Promise<void> | null = null;
  /** The last batch on its way to disk: the next one is looked at meanwhile. */
  let written: Promise<void> = Promise.resolve();
  let underMyName = 0;

  const row = (
    kind: StagedRow['kind'],
    { ids = [], board = '' }: { readonly ids?: readonly string[]; readonly board?: string },
    sealed: Uint8Array,
  ) => {
    n += 1;
    return { import: importId, n: n - 1, kind, ids, board, sealed } satisfies StagedRow;
  };

  const packOf = async (revisions: readonly StagedRevision[]): Promise<StagedRow> =>
    row(
      'revisions',
      { ids: revisions.map(({ id }) => id), board: revisions[0]?.header.board ?? '' },
      await sealer.seal(revisions),
    );

  const write = async (rows: readonly StagedRow[]): Promise<void> => {
    if (rows.length === 0) return;
    begun ??= begin();
    await begun;
    await database.transaction('rw', database.staged, database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      await database.staged.bulkPut(rows);
    });
  };

  const refuse = (why: LineProblem, line: Uint8Array): void => {
    counts.refused += 1;
    refusals.set(why, (refusals.get(why) ?? 0) + 1);
    if (refusedRows.length >= refusedKept) return;
    const kept = line.slice(0, refusedBytes);
    refusedRows.push({ id: refusedId(why, sha256Hex(kept)), bytes: kept });
  };

  const refuseRevision = (why: LineProblem, revision: Revision): void =>
    refuse(why, new TextEncoder().encode(JSON.stringify(revision)));

  /** Newest name wins; it is for display before anything is taken in. */
  const noteNames = ({ header: { type, board, record, at }, words }: Revision): void => {
    const name = text(words?.body.name);
    if (type === 'board' && (names.get(board)?.at ?? '') <= at && name) names.set(board, { at, name });
    if (type === 'school' && (schools.get(record)?.at ?? '') <= at && name)
      schools.set(record, { at, board, name });
    if (!names.has(board)) names.set(board, { at: '', name: null });
  };

  const problemOf = (revision: Revision): LineProblem | null => {
    const { header: of, words } = revision;
    if (of.type === 'board' && words?.body.sample === true) samples.add(of.board);
    if (samples.has(of.board)) return 'sample';
    if (header.kind === 'hand-over' && words?.body.private === true) return 'private';
    const known = places.get(of.record);
    if (known !== undefined && known !== placeOf(of)) return 'other-place';
    places.set(of.record, placeOf(of));
    return isBodyFit(revision, header.kind) ? null : 'bad-body';
  };

  const stageRevisions = async (revisions: readonly Revision[]): Promise<readonly StagedRow[]> => {
    const unknown = [...new Set(revisions.map(({ header: { record } }) => record))].filter(
      (record) => !places.has(record) && present.records.has(record),
    );
    for (const [record, place] of await placesOf(database, unknown)) places.set(record, place);
    const standings = await standingsOf(database, revisions, { here, present });
    const packs: StagedRevision[][] = [];
    let letters = 0;
    const pack = (revision: StagedRevision): void => {
      const last = packs.at(-1);
      const size = JSON.stringify(revision.words).length;
      const isOfBoard = last?.[0]?.header.board === revision.header.board;
      const hasRoom = last !== undefined && last.length < packSize && letters + size < packLetters;
      if (isOfBoard && hasRoom) last.push(revision);
      else packs.push([revision]);
      letters = isOfBoard && hasRoom ? letters + size : size;
    };
    for (const [at, revision] of revisions.entries()) {
      const standing = standings[at];
      const { id, header: of, words } = revision;
      const before = seen.get(id);
      if (!standing || before === true || (before === false && !words)) continue;
      const why = problemOf(revision);
      if (why) {
        refuseRevision(why, revision);
        continue;
      }
      noteNames(revision);
      seen.set(id, words !== null);
      if (standing.erased) counts.erasedHere += 1;
      if (standing.found === 'here' || (standing.found === 'new' && before === false && standing.erased)) {
        if (before === undefined) {
          if (!standing.erased) counts.alreadyHere += 1;
          alreadyHere.push(id, ...(words ? [wordsKey(id)] : []));
        }
        continue;
      }
      if (before === undefined && !standing.erased) counts.new += 1;
      if (of.type === 'note') notes.add(of.record);
      if (of.author === here.person && !here.devices.has(of.device)) underMyName += 1;
      pack(standing.erased ? { ...revision, words: null } : revision);
    }
    const rows: StagedRow[] = [];
    for (const one of packs) rows.push(await packOf(one));
    return rows;
  };

  const stageBlobs = async (blobs: readonly WholeBlob[]): Promise<readonly StagedRow[]> => {
    const wanted = blobs.filter(({ board }) => !samples.has(board));
    const known = await database.blobs.bulkGet(wanted.map(({ board, id }): [string, string] => [board, id]));
    const rows: StagedRow[] = [];
    for (const [place, blob] of wanted.entries()) {
      if (known[place]) continue;
      counts.blobs += 1;
      rows.push(row('blob', { ids: [blob.id], board: blob.board }, await sealer.sealBytes(blob.bytes)));
    }
    return rows;
  };

  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    bytes = 0;
    // Blobs first, so that none is later than the revision that cites it.
    const blobs = await stageBlobs(batch.flatMap((one) => (one.kind === 'blob' ? [one.blob] : [])));
    const revisions = await stageRevisions(
      batch.flatMap((one) => (one.kind === 'revision' ? [one.revision] : [])),
    );
    await written;
    written = write([...blobs, ...revisions]);
    // Whoever waits for it next is told.
    written.catch(() => {});
  };

  const add = async (one: Waiting, size: number): Promise<void> => {
    waiting.push(one);
    bytes += size;
    if (waiting.length >= batchSize || bytes >= batchBytes) await flush();
  };

  /** What comes after all else: ids that stand here already, what its maker accepted, and what was refused. */
  const stageTail = async (): Promise<void> => {
    const rows: StagedRow[] = [];
    for (const ids of inChunks(alreadyHere, 500)) rows.push(row('here', {}, await sealer.seal(ids)));
    for (const lines of inChunks(locals, 500)) rows.push(row('local', {}, await sealer.seal(lines)));
    for (const { id, bytes: line } of refusedRows)
      rows.push(row('refused', { ids: [id] }, await sealer.sealBytes(line)));
    for (const some of inChunks(rows, batchSize)) await write(some);
  };

  const knownBoards = async (): Promise<readonly ImportedBoard[]> =>
    Promise.all(
      [...names].map(async ([board, { name }]) => ({
        board,
        name,
        known: (await database.revisions.where('board').equals(board).limit(1).count()) > 0,
        schools: [...schools]
          .filter(([, school]) => school.board === board)
          .map(([record, school]) => ({ record, name: school.name })),
      })),
    );

  return {
    revision: (revision: Revision) => add({ kind: 'revision', revision }, 1_000),
    blob: (blob: WholeBlob) => add({ kind: 'blob', blob }, blob.bytes.length),
    local: (local: LocalLine): void => {
      // Never from another person's file, whatever it says.
      if (header.kind !== 'hand-over') locals.push(local);
    },
    refuse,
    /** Nothing is on its way to disk any more. */
    settled: () => written.catch(() => {}),
    finish: async (): Promise<Staged> => {
      await flush();
      await written;
      await stageTail();
      return {
        rows: n,
        counts: { ...counts, notes: notes.size },
        refused: [...refusals].map(([why, count]) => ({ why, count })),
        boards: await knownBoards(),
        underMyName,
      };
    },
  };
};
