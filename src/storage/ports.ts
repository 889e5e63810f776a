import type { DraftRow, RevisionRow } from './database.ts';
import type { Place } from './notebook.ts';

/** What storage needs of the world around it; main wires the browser's, tests their own. */

/** The second copy, on disk before the database: Chromium has been measured losing a whole database. */
export interface Journal {
  readonly kind: 'on' | 'none';
  /** Resolves when the lines are flushed to disk. */
  append(lines: readonly JournalLine[]): Promise<void>;
}

export type JournalLine =
  | { readonly kind: 'revision'; readonly row: Omit<RevisionRow, 'sealed'>; readonly sealed: Uint8Array }
  | { readonly kind: 'draft'; readonly row: Omit<DraftRow, 'sealed'>; readonly sealed: Uint8Array }
  /** A revision journalled but never kept, because another tab was quicker and it was made anew. */
  | { readonly kind: 'void'; readonly id: string };

export const noJournal: Journal = { kind: 'none', append: async () => {} };

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

export const noPlaceHint: PlaceHint = { read: () => null, keep: () => {} };

/** What the browser says of its disk; null where it does not say. */
export interface Disk {
  estimate(): Promise<{ readonly usedBytes: number | null; readonly leftBytes: number | null }>;
  persisted(): Promise<boolean | null>;
}

/** Milliseconds. */
export interface Pace {
  /** From a keystroke to the write that carries it; at most 500. */
  readonly typing: number;
  /** Of quiet until a draft becomes a revision. */
  readonly idle: number;
}
