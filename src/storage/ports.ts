import type { BlobRow, DraftRow, RevisionRow } from './database.ts';
import type { Place } from './notebook.ts';

/** What storage needs of the world around it; main wires the browser's, tests their own. */

/** The second copy, on disk before the database: Chromium has been measured losing a whole database. */
export interface Journal {
  /** 'failing': it worked, and now it does not take any more; what is written is in the database alone. */
  readonly kind: 'on' | 'none' | 'failing';
  /** Resolves when the lines are flushed to disk, or when it is known that they cannot be: `kind` then says so. */
  append(lines: readonly JournalLine[]): Promise<void>;
  /** Cheap; null where there is no journal. */
  facts(): Promise<JournalFacts | null>;
  /** Everything all sessions have written that still stands, oldest first; asked only when the copies differ. */
  read(): Promise<JournalContent>;
  /**
   * Writes one snapshot of everything live and then drops what it replaces, so that there are two copies at every
   * moment. Also the way to erase: what is not in the snapshot is gone. What other open tabs have written stays.
   * `gently`: drops only what has been read before, so that nothing goes that the reader has not made sure of, and
   * does nothing while another tab is at it.
   */
  compact(live: AsyncIterable<readonly JournalLine[]>, gently?: boolean): Promise<void>;
  /** Drops every file of it. */
  wipe(): Promise<void>;
}

export interface JournalFacts {
  readonly bytes: number;
  /** Revisions that stand in it, and the id of the last one. */
  readonly revisions: number;
  readonly last: string | null;
  readonly blobs: number;
  /** Of the newest snapshot; 0 where there is none yet. */
  readonly snapshotBytes: number;
  readonly files: number;
  /** Bytes written since the last snapshot. */
  readonly grownBy: number;
}

export interface JournalContent {
  readonly lines: readonly JournalLine[];
  /** Lines that fail their own check; a torn last line of a session is no damage and not among them. */
  readonly damaged: readonly Uint8Array[];
}

/** Sealed like the tables; plain fields hold ids, types, dates and flags only. */
export type JournalLine =
  | {
      readonly kind: 'revision';
      readonly row: Omit<RevisionRow, 'sealed'>;
      readonly sealed: Uint8Array | null;
    }
  | { readonly kind: 'draft'; readonly row: Omit<DraftRow, 'sealed'>; readonly sealed: Uint8Array }
  | { readonly kind: 'blob'; readonly row: Omit<BlobRow, 'sealed'>; readonly sealed: Uint8Array }
  /** A row of a small local table: device, accepted, forgotten, heldElsewhere, keys. */
  | { readonly kind: 'local'; readonly table: LocalTable; readonly row: unknown }
  /** A draft that has become a revision, or a blob (`board|id`) or local row that was taken away. */
  | { readonly kind: 'gone'; readonly table: 'drafts' | 'blobs' | LocalTable; readonly key: string }
  /** A revision journalled but never kept, because another tab was quicker and it was made anew. */
  | { readonly kind: 'void'; readonly id: string };

export type LocalTable = 'device' | 'accepted' | 'forgotten' | 'heldElsewhere' | 'keys';

export const noJournal: Journal = {
  kind: 'none',
  append: async () => {},
  facts: async () => null,
  read: async () => ({ lines: [], damaged: [] }),
  compact: async () => {},
  wipe: async () => {},
};

/** Which tabs of this app are open. null where the browser cannot say (no Web Locks). */
export interface Tabs {
  readonly id: string;
  alive(): Promise<ReadonlySet<string> | null>;
}

/** Tells when the page is about to be hidden or closed: the last moment to write. */
export interface Lifecycle {
  onHide(listener: () => void): () => void;
}

/**
 * The one place that can still be written when a page is reloaded: a write to the database begun there is cut off.
 * Small, and without promises; what it keeps is moved into the database at the next start.
 */
export interface LastMoment {
  keep(tab: string, words: string): void;
  /** What tabs left behind, by tab. */
  found(): ReadonlyMap<string, string>;
  drop(tab: string): void;
}

export const noLastMoment: LastMoment = { keep: () => {}, found: () => new Map(), drop: () => {} };

/**
 * Where this device worked last, as ids without words, known before the database is open: the first questions are
 * asked for it at once. The database decides; a hint that turns out wrong is dropped.
 */
export interface PlaceHint {
  read(): Place | null;
  keep(place: Place | null): void;
}

/**
 * How many entries this notebook had when somebody last looked, kept apart from the database: an empty database then
 * is a loss and not a first run.
 */
export interface Sentinel {
  read(): number;
  keep(entries: number): void;
}

export const noSentinel: Sentinel = { read: () => 0, keep: () => {} };

export const noPlaceHint: PlaceHint = { read: () => null, keep: () => {} };

/** What the browser says of its disk; null where it does not say. */
export interface Disk {
  estimate(): Promise<{ readonly usedBytes: number | null; readonly leftBytes: number | null }>;
  persisted(): Promise<boolean | null>;
  /** Asks that nothing here be cleared without the person; false is a usual answer. */
  persist(): Promise<boolean | null>;
  /** Opened from an icon of its own: browsers then promise more. */
  isInstalled(): boolean;
}

/** Milliseconds. */
export interface Pace {
  /** From a keystroke to the write that carries it; at most 500. */
  readonly typing: number;
  /** Of quiet until a draft becomes a revision. */
  readonly idle: number;
  /** Before each new attempt after a lost connection; as many attempts as there are pauses. */
  readonly retries?: readonly number[];
}
