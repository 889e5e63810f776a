import type { Revision } from '../../revisions/revision.ts';
import type { NotebookDatabase, RevisionRow } from '../database.ts';
import { erasedIds, marks } from '../erase/erased-ids.ts';
import { wordless } from '../project-record.ts';
import { sampleBoards } from './export-boards.ts';
import type { FileTools } from './import-tools.ts';

/** What an arriving revision is to this device. `erased`: its words may not come back; its header may be new. */
export interface Standing {
  readonly found: 'new' | 'words' | 'here';
  readonly erased: boolean;
}

/** What may not come back here. */
export interface GoneForGood {
  readonly erased: ReadonlySet<string>;
  /** Records taken off this device. */
  readonly forgotten: ReadonlySet<string>;
}

/** What has to be known of this device while a file is read. */
export interface KnownHere extends GoneForGood {
  readonly person: string | null;
  /** Ids under which this device writes. */
  readonly devices: ReadonlySet<string>;
  readonly samples: ReadonlySet<string>;
}

/** Changes with every erasure and everything forgotten: asked before `goneForGood`, and once more at the end. */
export const countGone = async ({ accepted, forgotten }: NotebookDatabase): Promise<number> =>
  (await accepted.where('key').startsWith(marks.erasure).count()) + (await forgotten.count());

export const goneForGood = async (tools: Pick<FileTools, 'database' | 'sealer'>): Promise<GoneForGood> => {
  const [erased, forgotten] = await Promise.all([
    erasedIds(tools),
    tools.database.forgotten.toCollection().primaryKeys(),
  ]);
  return { erased, forgotten: new Set(forgotten) };
};

export const knownHere = async (tools: FileTools): Promise<KnownHere> => {
  const { database, place } = tools;
  const [writers, gone, samples] = await Promise.all([
    database.device.where('key').startsWith('writer:').toArray(),
    goneForGood(tools),
    sampleBoards(tools),
  ]);
  return {
    person: place.read()?.person ?? null,
    devices: new Set(writers.flatMap((row) => ('device' in row ? [row.device] : []))),
    ...gone,
    samples,
  };
};

export const mayNotReturn = (
  { id, record }: { readonly id: string; readonly record: string },
  { erased, forgotten }: GoneForGood,
): boolean => erased.has(id) || forgotten.has(record);

/** Ids of what is here already: a file of 90,000 new entries must not ask 90,000 times. */
export interface Present {
  readonly revisions: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
}

export const presentHere = async (
  { revisions, current }: NotebookDatabase,
  boards: readonly string[],
): Promise<Present> => {
  const ids: string[] = [];
  for (const board of boards)
    for (const id of await revisions.where('board').equals(board).primaryKeys()) ids.push(id);
  return { revisions: new Set(ids), records: new Set(await current.toCollection().primaryKeys()) };
};

/** How each of some revisions stands here, in their order. */
export const standingsOf = async (
  database: NotebookDatabase,
  revisions: readonly Revision[],
  { here, present }: { readonly here: KnownHere; readonly present: Present },
): Promise<readonly Standing[]> => {
  const known = revisions.map(({ id }) => id).filter((id) => present.revisions.has(id));
  const rows = new Map(
    (await database.revisions.bulkGet(known)).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  return revisions.map(({ id, header: { record }, words }) => {
    const row = rows.get(id);
    const erased = words !== null && mayNotReturn({ id, record }, here);
    if (!row) return { found: 'new', erased };
    return { found: row.sealed === null && words !== null && !erased ? 'words' : 'here', erased };
  });
};

/** Board and type of a record never change; a revision that says otherwise is not of this record. */
export const placesOf = async (
  database: NotebookDatabase,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.current.bulkGet([...records]);
  const places = await Promise.all(
    records.map(async (record, at): Promise<[string, string][]> => {
      const row = rows[at];
      // A record without words has no type in its current row.
      const known =
        row?.type === wordless ? await database.revisions.where('record').equals(record).first() : row;
      return known ? [[record, placeOf(known)]] : [];
    }),
  );
  return new Map(places.flat());
};

export const placeOf = ({ board, type }: Pick<RevisionRow, 'board' | 'type'>): string => `${board}|${type}`;
