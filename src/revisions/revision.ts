/** What one person did to one record at one moment. Never altered once made. */
export interface Header {
  /** Format of headers. */
  readonly f: 1;
  readonly board: string;
  readonly record: string;
  readonly type: string;
  /** Version of the body's shape. */
  readonly v: number;
  readonly op: Op;
  /** Ids of the revisions this one was made on, sorted. */
  readonly parents: readonly string[];
  readonly author: string;
  readonly device: string;
  /** Counts up on one device, so that a gap shows what has not arrived; 1 for all that an invite brings. */
  readonly seq: number;
  /** ISO time with milliseconds. Orders the display and decides nothing: clocks are wrong. */
  readonly at: string;
  /** SHA-256 of salt + canonical body. */
  readonly hash: string;
}

export type Op = 'put' | 'delete' | 'erase';

export type Fields = Readonly<Record<string, unknown>>;

/** The part of a revision that can be erased; the header holds no words. */
export interface Words {
  readonly salt: string;
  readonly body: Fields;
}

export interface Revision {
  /** 'r_' + SHA-256 of the canonical header. */
  readonly id: string;
  readonly header: Header;
  /** null when erased, or when a file brought the header only. */
  readonly words: Words | null;
}

/** The revisions of a notebook, by id. Merging two notebooks is the union of two of these. */
export type Revisions = ReadonlyMap<string, Revision>;
