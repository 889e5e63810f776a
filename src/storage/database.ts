import { Dexie, type Table } from 'dexie';

/**
 * Written into the database at opening and compared inside every write: Dexie lets old code open a newer database
 * and write to it (dexie PR#1880), so a newer program raises `minWriter` and older tabs stop writing.
 */
export const writerVersion = 1;

/** Plain columns hold ids, types, dates and flags. Everything with words is in `sealed`. */
export interface RevisionRow {
  readonly id: string;
  readonly board: string;
  readonly record: string;
  readonly type: string;
  readonly v: number;
  readonly op: 'put' | 'delete' | 'erase';
  readonly parents: readonly string[];
  readonly author: string;
  readonly device: string;
  readonly seq: number;
  readonly at: string;
  readonly hash: string;
  readonly sealed: Uint8Array | null;
}

/** A projection: the record as its revisions leave it. Dropped and rebuilt without loss. */
export interface CurrentRow {
  readonly record: string;
  readonly board: string;
  readonly type: string;
  readonly school: string | null;
  readonly looking: string | null;
  readonly statements: readonly string[];
  readonly on: string;
  readonly at: string;
  readonly part: 1 | 2;
  readonly deleted: 0 | 1;
  readonly heads: readonly string[];
  /** The lists it stands in, each with its place: see lists.ts. */
  readonly lists: readonly string[];
  readonly sealed: Uint8Array;
}

/** A projection: one a school and statement. */
export interface TallyRow {
  readonly school: string;
  readonly statement: string;
  readonly board: string;
  /** The revision that changed it last; an other one at commit means that another tab was quicker. */
  readonly by: string;
  readonly sealed: Uint8Array;
}

export interface DraftRow {
  /** record, field and tab. */
  readonly slot: string;
  readonly board: string;
  readonly record: string;
  readonly type: string;
  readonly tab: string;
  readonly at: number;
  /** The heads it was typed on. */
  readonly basis: readonly string[];
  readonly author: string;
  readonly sealed: Uint8Array;
}

export interface BlobRow {
  readonly board: string;
  readonly id: string;
  readonly sealed: Uint8Array;
}

export interface ContentRow {
  readonly id: string;
  readonly version: string;
  readonly content: unknown;
}

/** What is true of this device only, and never handed over. */
export type DeviceRow =
  | { readonly key: 'minWriter'; readonly version: number }
  | {
      readonly key: 'place';
      readonly board: string;
      readonly school: string;
      readonly person: string;
      readonly sample: boolean;
    }
  | { readonly key: `writer:${string}`; readonly device: string; readonly seq: number }
  | { readonly key: `preference:${string}`; readonly sealed: Uint8Array }
  /** ISO time, and how many entries the newest backup of this device holds. */
  | { readonly key: 'lastBackup'; readonly at: string; readonly entries: number }
  | LockRow
  | { readonly key: 'lock-tries'; readonly failures: number; readonly until: number }
  | { readonly key: 'probe' };

/** The lock of this device. Its key lies here twice, each time wrapped; bytes are base64, so that JSON can carry the row. */
export interface LockRow {
  readonly key: 'lock';
  /** Between the two, everything with words is being sealed anew, one way or the other. */
  readonly way: 'on' | 'sealing' | 'unsealing';
  readonly since: string;
  /** Minutes hidden until it locks. */
  readonly after: number;
  readonly passphrase: WrappedKey;
  readonly recovery: WrappedKey;
}

export interface WrappedKey {
  readonly salt: string;
  readonly iterations: number;
  readonly iv: string;
  readonly wrapped: string;
}

export interface AcceptedRow {
  readonly key: string;
  readonly what: string;
  readonly id: string;
  readonly at: string;
}

/** What arrived by file and waits for a person's yes; nothing else of it exists before (records.md 7). */
export interface StagedRow {
  readonly import: string;
  /** Its place in the file, from 0. */
  readonly n: number;
  /**
   * `revisions`: some dozens in one row, for a row costs more by itself than by what is in it. `here`: ids of entries of
   * the file that stand here already. `local` and `refused` lines come last of all.
   */
  readonly kind: 'revisions' | 'blob' | 'here' | 'local' | 'refused';
  /** Of the revisions, or of the blob; of a refused line, why. */
  readonly ids: readonly string[];
  readonly board: string;
  readonly sealed: Uint8Array;
}

export interface ImportRow {
  readonly id: string;
  readonly at: string;
  /** `staged` with a count of -1: still being read. `undone`: being taken back; then the row goes. */
  readonly state: 'staged' | 'moving' | 'done' | 'undone';
  /** How many staged rows have been moved: an interrupted move goes on from here. */
  readonly moved: number;
  readonly count: number;
  /** Who made the file, its name, boards and counts. */
  readonly sealed: Uint8Array;
}

/** Each revision remembers the imports that brought it; undoing one drops what only that one brought. */
export interface BroughtByRow {
  readonly import: string;
  /** Of the waiting row they came from. */
  readonly n: number;
  /** Revisions; or `words|` and a revision, where it brought only the words; or `blob|`, board, `|` and blob. */
  readonly keys: readonly string[];
}

/** A revision that is known to be in a file elsewhere as well. */
export interface HeldElsewhereRow {
  readonly revision: string;
  readonly where: 'backup' | 'own-device' | 'clerk';
  readonly at: string;
}

/** Taken off this device after hand-over: a local mark, never a revision. */
export interface ForgottenRow {
  readonly record: string;
  readonly board: string;
  readonly at: string;
}

/** What failed verification: kept, listed, exportable, and never part of the notebook. */
export interface QuarantineRow {
  readonly id: string;
  readonly at: string;
  readonly from: 'database' | 'journal' | 'file';
  /** The problem's name, as verification has it. */
  readonly why: string;
  readonly sealed: Uint8Array;
}

export interface KeyRow {
  readonly id: string;
  readonly at: string;
  readonly sealed: Uint8Array;
}

export class NotebookDatabase extends Dexie {
  declare readonly revisions: Table<RevisionRow, string>;
  declare readonly current: Table<CurrentRow, string>;
  declare readonly tallies: Table<TallyRow, [string, string]>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly blobs: Table<BlobRow, [string, string]>;
  declare readonly content: Table<ContentRow, string>;
  declare readonly device: Table<DeviceRow, string>;
  declare readonly accepted: Table<AcceptedRow, string>;
  declare readonly staged: Table<StagedRow, [string, number]>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly broughtBy: Table<BroughtByRow, [string, number]>;
  declare readonly heldElsewhere: Table<HeldElsewhereRow, string>;
  declare readonly forgotten: Table<ForgottenRow, string>;
  declare readonly quarantine: Table<QuarantineRow, string>;
  declare readonly keys: Table<KeyRow, string>;
}

export const createDatabase = (name: string): NotebookDatabase => {
  // Nobody can retype a lost visit: without strict, 14 of 14 power cuts lost every note of the last seconds.
  const database = new NotebookDatabase(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    revisions: 'id, record, board',
    current: 'record, *lists',
    tallies: '[school+statement], board',
    drafts: 'slot, tab, board',
    blobs: '[board+id], id',
    content: 'id',
    device: 'key',
    accepted: 'key',
    staged: '[import+n]',
    imports: 'id',
    broughtBy: '[import+n]',
    heldElsewhere: 'revision',
    forgotten: 'record, board',
    quarantine: 'id',
    keys: 'id',
  });
  return database;
};
