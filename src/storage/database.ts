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
  | { readonly key: 'probe' };

export interface AcceptedRow {
  readonly key: string;
  readonly what: string;
  readonly id: string;
  readonly at: string;
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
}

export const createDatabase = (name: string): NotebookDatabase => {
  // Nobody can retype a lost visit: without strict, 14 of 14 power cuts lost every note of the last seconds.
  const database = new NotebookDatabase(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    revisions: 'id, record',
    current: 'record, *lists',
    tallies: '[school+statement], board',
    drafts: 'slot, tab, board',
    blobs: '[board+id], id',
    content: 'id',
    device: 'key',
    accepted: 'key',
  });
  return database;
};
