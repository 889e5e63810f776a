import type { Result } from '../../base/result.ts';
import type { Looking, RecordType } from '../../domain/records/bodies.ts';
import type { SaveProblem } from '../notebook.ts';

/**
 * Deleting for good, which is never a side effect: words go from the history, the second copy and every later file.
 * Out of reach are files already sent, reports already made, and the free space of the disk.
 */
export interface Erasing {
  /** Erases everything a record ever said. */
  eraseRecord(record: string): Promise<Result<Erased, SaveProblem>>;

  findWord(record: string, word: string): Promise<WordFound>;
  /** Replaces a word at once; what held it is erased when the undo line goes, or on leaving. */
  eraseWord(asked: WordToErase): Promise<Result<WordErasure, WordProblem>>;

  /** Erasures that came by file and wait for a person; nothing is erased by a file alone. */
  requests(): Promise<readonly ErasureRequest[]>;
  acceptRequest(erasure: string): Promise<Result<Erased, SaveProblem>>;
  /** The words stay here; the request is not shown again. */
  declineRequest(erasure: string): Promise<Result<null, SaveProblem>>;

  /** What goes when a looking is taken off this device, and how much of it no file elsewhere is known to hold. */
  beforeForgetting(looking: string): Promise<ToForget>;
  /** Takes a looking off this device alone: a local mark, never a revision. */
  forget(looking: string): Promise<Result<Erased, SaveProblem>>;
  /** Finished lookings whose time to be kept is over, the longest overdue first. Nothing is forgotten by itself. */
  dueToForget(): Promise<readonly DueToForget[]>;

  /** After this the device is as new. Refused while other tabs are open: they would write again. */
  eraseEverything(): Promise<Result<null, SaveProblem | 'other-tabs'>>;

  /** After the first rows: erases what was deleted long enough ago, and finishes what a closed tab began. */
  tidy(): Promise<void>;
}

export interface Erased {
  /** How many revisions lost their words. */
  readonly revisions: number;
  /** Is the second copy free of them already, or only once the other open tabs have been closed? */
  readonly secondCopy: 'clean' | 'at-next-start';
}

export interface WordToErase {
  readonly record: string;
  readonly word: string;
  readonly replacement: string;
}

export interface WordFound {
  /** How often it stands in what the record says now. */
  readonly now: number;
  /** In how many earlier versions. */
  readonly earlier: number;
  /** In how many reports that were made; these are not changed. */
  readonly reports: number;
}

export type WordProblem = SaveProblem | 'not-found' | 'still-in-it' | 'two-versions';

export interface WordErasure {
  /** Takes all of it back. Too late once it has been erased: then null is the answer, and nothing has changed. */
  undo(): Promise<Result<null, SaveProblem> | null>;
  /** The undo line goes. */
  finish(): Promise<Result<Erased, SaveProblem>>;
}

export interface ErasureRequest {
  /** Id of the erasure's revision. */
  readonly erasure: string;
  readonly author: string;
  readonly at: string;
  /** Versions it names that still have their words here. */
  readonly revisions: number;
  readonly records: readonly {
    readonly record: string;
    readonly type: RecordType;
    readonly body: unknown;
    /** Does it ask for all of the record, what it says now included? */
    readonly whole: boolean;
  }[];
}

export interface ToForget {
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  /** Records whose newest words are in no file that is known of. */
  readonly onlyHere: number;
}

export interface DueToForget {
  readonly record: string;
  readonly body: Looking;
  /** Civil date. */
  readonly since: string;
  /** From the day the minutes were approved, or, where no minute is recorded, from the day it was finished. */
  readonly from: 'minute' | 'finished';
}
