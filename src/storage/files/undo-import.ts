import type { BroughtByRow, NotebookDatabase, RevisionRow } from '../database.ts';
import { blobsIn } from '../erase/erase-blobs.ts';
import type { JournalLine } from '../ports.ts';
import { refuseNewer } from '../writer.ts';
import { type Brought, type BroughtPlace, placesOfBrought, rememberBrought } from './brought.ts';
import { prepareChange, type RecordEdit } from './import-change.ts';
import { countGone } from './import-here.ts';
import { revisionsOfRecords } from './import-rows.ts';
import { blobKey, type FileTools, type ImportWords, wordsKey } from './import-tools.ts';
import type { FileWatch, ImportUndone } from './notebook-files.ts';
import { stillNeeded } from './still-needed.ts';

/** Rows of some dozens of keys that a transaction may take away at once: a typed note waits for no more than that. */
const rowsAtOnce = 2;

const tries = 200;

const dropStaged = async ({ database }: FileTools, id: string): Promise<void> => {
  const { staged, device } = database;
  for (;;) {
    const keys = await staged.where('import').equals(id).limit(500).primaryKeys();
    if (keys.length === 0) return;
    await database.transaction('rw', staged, device, async () => {
      refuseNewer(await device.get('minWriter'));
      await staged.bulkDelete(keys);
    });
  }
};

const dropImport = async ({ database }: FileTools, id: string): Promise<void> => {
  const { imports, device } = database;
  await database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    await imports.delete(id);
  });
};

/** As if the file had never been opened. */
export const rejectImport = async (tools: FileTools, id: string): Promise<void> => {
  const { imports, device } = tools.database;
  const isWaiting = await tools.database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    const row = await imports.get(id);
    if (row?.state !== 'staged' && row?.state !== 'undone') return false;
    await imports.put({ ...row, state: 'undone' });
    return true;
  });
  if (!isWaiting) return;
  await dropStaged(tools, id);
  await dropImport(tools, id);
};

/** Revisions that must stay: what stays by itself, and all it was built on. */
const keptOf = (history: readonly RevisionRow[], candidates: ReadonlySet<string>): ReadonlySet<string> => {
  const rows = new Map(history.map((row) => [row.id, row]));
  const kept = new Set<string>();
  const open = history.filter(({ id }) => !candidates.has(id)).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const row = rows.get(id);
    if (!row || kept.has(id)) continue;
    kept.add(id);
    open.push(...row.parents);
  }
  return kept;
};

const journalOf = ({ sealed, ...row }: RevisionRow): JournalLine => ({ kind: 'revision', row, sealed });

type Counts = { dropped: number; kept: number };

/** Some records of one board. */
interface Next {
  readonly records: readonly string[];
  readonly board: string;
}

const isOfBlob = (key: string): boolean => key.startsWith('blob|');
const revisionOfKey = (key: string): string => key.replace(/^words\|/, '');

/** Inside a transaction: nothing says any more that this import brought these. */
const strikeOut = async (
  { broughtBy }: NotebookDatabase,
  { places, keys }: { readonly places: readonly BroughtPlace[]; readonly keys: ReadonlySet<string> },
): Promise<void> => {
  const rows = await broughtBy.bulkGet(places.map(([id, n]): [string, number] => [id, n]));
  const left = rows.flatMap((row) =>
    row ? [{ ...row, keys: row.keys.filter((key) => !keys.has(key)) }] : [],
  );
  const isEmpty = (row: BroughtByRow): boolean => row.keys.length === 0;
  await Promise.all([
    broughtBy.bulkPut(left.filter((row) => !isEmpty(row))),
    broughtBy.bulkDelete(left.filter(isEmpty).map((row): [string, number] => [row.import, row.n])),
  ]);
};

/** Takes back what this import brought to the records of one board. */
const takeBack = async (
  tools: FileTools,
  id: string,
  {
    records,
    board,
    needed,
    brought,
  }: Next & { readonly needed: ReadonlySet<string>; readonly brought: Brought },
): Promise<Counts | 'raced'> => {
  const { database, journal, ids } = tools;
  const { revisions, broughtBy, imports, device } = database;
  const ofRecords = (await revisionsOfRecords(database, records)).map(({ id: revision }) => revision);
  const keys = [...ofRecords, ...ofRecords.map(wordsKey)];
  const places = await brought.places();
  const gone = await countGone(database);
  const onlyOurs = (key: string): boolean => !!places.get(key)?.every(([by]) => by === id);
  const counts: Counts = { dropped: 0, kept: 0 };
  const edit = (record: string, history: readonly RevisionRow[]): RecordEdit => {
    const candidates = new Set(history.filter((row) => onlyOurs(row.id)).map((row) => row.id));
    if (candidates.size === history.length && needed.has(record)) {
      counts.kept += candidates.size;
      return { put: [], drop: new Set() };
    }
    const kept = keptOf(history, candidates);
    const drop = new Set([...candidates].filter((one) => !kept.has(one)));
    counts.dropped += drop.size;
    counts.kept += candidates.size - drop.size;
    const wordless = history.filter((row) => !drop.has(row.id) && row.sealed && onlyOurs(wordsKey(row.id)));
    return { put: wordless.map((row) => ({ ...row, sealed: null })), drop };
  };
  // Said before it is done: a second copy that lists what was taken back would bring it back.
  const tell = async (put: readonly RevisionRow[], drop: readonly string[]): Promise<void> => {
    const lines: JournalLine[] = [
      ...drop.map((one): JournalLine => ({ kind: 'void', id: one })),
      ...put.map(journalOf),
      ...drop.map((key): JournalLine => ({ kind: 'gone', table: 'heldElsewhere', key })),
    ];
    if (lines.length > 0) await journal.append(lines);
  };
  const change = await prepareChange(tools, { records, board, mark: ids.make('undone'), gone, edit, tell });
  const byUs = keys.flatMap((key) => places.get(key) ?? []).filter(([by]) => by === id);
  const ours = [...new Map(byUs.map((place) => [place[1], place])).values()];
  const { current, tallies, accepted, forgotten, heldElsewhere } = database;
  const kept = await database.transaction(
    'rw',
    [revisions, current, tallies, accepted, forgotten, broughtBy, imports, heldElsewhere, device],
    async () => {
      refuseNewer(await device.get('minWriter'));
      if (!((await change.stillStands()) && (await brought.stillStands()))) return false;
      await Promise.all([
        change.write(),
        strikeOut(database, { places: ours, keys: new Set(keys) }),
        heldElsewhere.bulkDelete([...change.drop]),
      ]);
      return true;
    },
  );
  return kept ? counts : 'raced';
};

const nextRecords = async ({ database }: FileTools, id: string): Promise<Next | 'stale' | null> => {
  const { broughtBy, revisions, device } = database;
  const rows = await broughtBy
    .where('import')
    .equals(id)
    .filter(({ keys }) => !keys.every(isOfBlob))
    .limit(rowsAtOnce)
    .toArray();
  if (rows.length === 0) return null;
  const keys = rows.flatMap((row) => row.keys.filter((key) => !isOfBlob(key)));
  const found = await revisions.bulkGet(keys.map(revisionOfKey));
  // About revisions that are gone, because their board was dropped.
  const stale = keys.filter((_, place) => !found[place]);
  if (stale.length > 0) {
    await database.transaction('rw', broughtBy, device, async () => {
      refuseNewer(await device.get('minWriter'));
      await strikeOut(database, { places: rows.map(({ n }) => [id, n]), keys: new Set(stale) });
    });
    return 'stale';
  }
  const board = found[0]?.board ?? '';
  return { records: [...new Set(found.flatMap((row) => (row?.board === board ? [row.record] : [])))], board };
};

/** Blobs that only this import brought and nothing cites any more. */
const takeBackBlobs = async ({ database, sealer }: FileTools, id: string): Promise<void> => {
  const { broughtBy, blobs, revisions, drafts, device } = database;
  const rows = await broughtBy.where('import').equals(id).toArray();
  if (rows.length === 0) return;
  const keys = rows.flatMap((row) => row.keys);
  const places = await placesOfBrought(database);
  const cited = new Set<string>();
  for (const { board, sealed } of [
    ...(await revisions.filter((row) => row.sealed !== null).toArray()),
    ...(await drafts.toArray()),
  ])
    if (sealed) for (const blob of blobsIn(await sealer.open(sealed))) cited.add(blobKey(board, blob));
  const gone = keys
    .filter((key) => !cited.has(key) && places.get(key)?.every(([by]) => by === id))
    .map((key): [string, string] => {
      const [, board = '', blob = ''] = key.split('|');
      return [board, blob];
    });
  await database.transaction('rw', blobs, broughtBy, device, async () => {
    refuseNewer(await device.get('minWriter'));
    await Promise.all([
      blobs.bulkDelete(gone),
      strikeOut(database, { places: rows.map(({ n }) => [id, n]), keys: new Set(keys) }),
    ]);
  });
};

/** What its maker had accepted, what was put aside, and what it showed to be held elsewhere. */
const takeBackRest = async (
  { database, journal }: FileTools,
  { brought, preview }: ImportWords,
  at: string,
): Promise<void> => {
  const { accepted, forgotten, quarantine, heldElsewhere, device } = database;
  const where = preview.kind === 'backup' ? 'backup' : 'own-device';
  const held = await heldElsewhere.filter((row) => row.at === at && row.where === where).primaryKeys();
  const gone = (table: 'accepted' | 'forgotten' | 'heldElsewhere', keys: readonly string[]) =>
    keys.map((key): JournalLine => ({ kind: 'gone', table, key }));
  const lines = [
    ...gone('accepted', brought.accepted),
    ...gone('forgotten', brought.forgotten),
    ...gone('heldElsewhere', held),
  ];
  if (lines.length > 0) await journal.append(lines);
  await database.transaction('rw', [accepted, forgotten, quarantine, heldElsewhere, device], async () => {
    refuseNewer(await device.get('minWriter'));
    await Promise.all([
      accepted.bulkDelete([...brought.accepted]),
      forgotten.bulkDelete([...brought.forgotten]),
      quarantine.bulkDelete([...brought.quarantine]),
      heldElsewhere.bulkDelete(held),
    ]);
  });
};

/** Goes on with taking back an import that is marked so, to its end. */
export const takeImportBack = async (
  tools: FileTools,
  id: string,
  { onProgress }: FileWatch = {},
): Promise<ImportUndone> => {
  const { database, sealer } = tools;
  const row = await database.imports.get(id);
  const words = row && row.count >= 0 ? ((await sealer.open(row.sealed)) as ImportWords) : null;
  const rows = await database.broughtBy.where('import').equals(id).toArray();
  const total = rows.flatMap(({ keys }) => keys).length;
  const brought = rememberBrought(database, id);
  const sum: Counts = { dropped: 0, kept: 0 };
  let lost = 0;
  await dropStaged(tools, id);
  // While it was still coming in nobody could have written anything that belongs to it: then all goes.
  const needed = row && row.moved >= row.count ? await stillNeeded(tools, id) : new Set<string>();
  for (let next = await nextRecords(tools, id); next; next = await nextRecords(tools, id)) {
    if (next === 'stale') continue;
    const counts = await takeBack(tools, id, { ...next, needed, brought });
    if (counts === 'raced') {
      lost += 1;
      if (lost > tries) throw new Error('Other tabs kept writing to what an import brought');
      continue;
    }
    lost = 0;
    sum.dropped += counts.dropped;
    sum.kept += counts.kept;
    onProgress?.(Math.min(1, (sum.dropped + sum.kept) / Math.max(1, total)));
  }
  await takeBackBlobs(tools, id);
  if (row && words) await takeBackRest(tools, words, row.at);
  await dropImport(tools, id);
  return sum;
};

/** From now on the import is being taken back, whatever happens; false where there is none to take back. */
export const markForUndoing = async ({ database }: FileTools, id: string): Promise<boolean> => {
  const { imports, device } = database;
  return database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    const row = await imports.get(id);
    if (!row || row.count < 0 || row.state === 'staged') return false;
    await imports.put({ ...row, state: 'undone' });
    return true;
  });
};
