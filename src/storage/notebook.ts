import type { Result } from '../base/result.ts';
import type { Watched } from '../base/watched.ts';
import type { BodyOf, RecordType } from '../domain/records/bodies.ts';
import type { StatementTally } from '../domain/tally/tally.ts';
import type { Erasing } from './erase/erasing.ts';
import type { NotebookFiles } from './files/notebook-files.ts';
import type { NotebookLock } from './lock/notebook-lock.ts';
import type { AllSaidHere } from './said-here.ts';

/**
 * What the rest of the app knows of storage. Everything with words in it is acknowledged only when it is on disk.
 */
export interface Notebook {
  /** True from the moment the database answers; false says why there is none (private mode, blocked, full). */
  readonly opened: Watched<OpenState>;
  /** The line every screen shows: "Saved on this device 10:42", or the warning that stays. */
  readonly saving: Watched<SaveState>;
  /** The browser had lost something: what came back from the second copy, or that nothing did. */
  readonly healed: Watched<HealedNotice | null>;
  /** The person has read it. */
  healedSeen(): void;
  /** Whether words can be read; undefined until the database has said. */
  readonly lock: Watched<LockState | undefined>;
  /** The lock itself, loaded when it is used. */
  locking(): Promise<NotebookLock>;

  watch<Type extends RecordType>(query: RecordQuery<Type>): Watched<readonly Current<Type>[]>;
  watchOne<Type extends RecordType>(type: Type, record: string): Watched<Current<Type> | null>;
  /** Board, school and person a place names, asked in one go; null while one of them is not here. */
  watchPlace(place: Place): Watched<PlaceRecords | null>;
  /** One small row a statement, kept in the same transaction as the records it counts. */
  watchTallies(school: string): Watched<readonly StatementTally[]>;
  /** Earlier revisions of one record, newest first. */
  history(record: string): Promise<readonly PastRevision[]>;
  /** The heads of a record, newest first: where it clashes, what each side says. */
  sides(record: string): Promise<readonly PastRevision[]>;

  /**
   * Cuts a revision now: for choices, dates and whole forms. A new record when `record` is not yet known;
   * a deleted one is brought back.
   */
  save<Type extends RecordType>(change: Change<Type>): Promise<Result<string, SaveProblem>>;
  /** Deletes by a revision; `undo` by `restore`. */
  remove(record: string): Promise<Result<string, SaveProblem>>;
  restore(record: string): Promise<Result<string, SaveProblem>>;
  /** For text being typed: one slot per record, field and tab. */
  draft<Type extends RecordType>(slot: DraftSlot<Type>): Draft;
  /** Waits until every draft of this tab is on disk and cut. Called on leaving and before an update. */
  settle(): Promise<void>;
  /**
   * Ids for new records; the same ids a second device would choose where records must meet.
   * On the board this device works in, unless another is named: before `settleIn` one must be.
   */
  newRecord(type: RecordType): string;
  meetingRecord(type: RecordType, key: readonly string[], board?: string): string;

  /** Bytes, content-addressed; safe before the revision that cites them. */
  saveBlob(bytes: Uint8Array): Promise<Result<string, SaveProblem>>;
  readBlob(blob: string): Promise<Uint8Array | null>;

  /** Which board, school and person this device is working as; null until set up. Never handed over. */
  readonly place: Watched<Place | null>;
  settleIn(place: Place): Promise<Result<Place, SaveProblem>>;
  /** Preferences of this device only: reading settings, cards dismissed. */
  watchPreference(name: string): Watched<string | null>;
  setPreference(name: string, value: string | null): Promise<void>;
  /**
   * Takes many records in at once, in one transaction: the sample school, an accepted invite. How many were new.
   * With `agreedAt` (ISO time; an invite's own) every device makes the very same revisions, so that six governors
   * of one board have one board; a record that is already here is then left alone.
   */
  takeIn(
    board: string,
    records: readonly TakenIn[],
    author: string,
    agreedAt?: string,
  ): Promise<Result<number, SaveProblem>>;
  /** Takes a whole board off this device, as if it had never been here. */
  dropBoard(board: string): Promise<Result<null, SaveProblem>>;

  /** Backup, hand-over and taking in; loaded when it is used. */
  files(): Promise<NotebookFiles>;

  /** Erasing and forgetting; loaded when it is first used. */
  erasing(): Promise<Erasing>;

  /** What a person said here of visits that are one, and of the trust board above; loaded when it is used. */
  saidHere(): Promise<AllSaidHere>;

  facts(): Promise<StorageFacts>;
  /** What failed its own check and was put aside, newest first. Never part of the notebook. */
  quarantined(): Promise<readonly Quarantined[]>;
  close(): void;
}

export interface Place {
  readonly board: string;
  readonly school: string;
  readonly person: string;
  readonly sample: boolean;
}

export interface PlaceRecords {
  readonly board: Current<'board'>;
  readonly school: Current<'school'>;
  readonly person: Current<'person'>;
}

export type OpenState =
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly problem: 'blocked' | 'newer-version' | 'unavailable' | 'full' };

/** none: no lock is set. locking: words are on their way to disk, then the key is forgotten. */
export type LockState = 'none' | 'locked' | 'locking' | 'unlocked';

/** `entries`: records put back, or, of a cleared notebook, how many entries it had. */
export interface HealedNotice {
  readonly kind: 'healed' | 'cleared';
  readonly entries: number;
}

export interface Quarantined {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly from: 'database' | 'journal' | 'file';
  /** The problem's name, as verification has it. */
  readonly why: string;
  readonly bytes: Uint8Array;
}

export type SaveState =
  | { readonly state: 'quiet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | {
      readonly state: 'not-saved';
      readonly problem: SaveProblem;
      readonly texts: readonly string[];
      retry(): void;
    };

export type SaveProblem = 'full' | 'unavailable' | 'newer-version' | 'too-large';

/** The record as it stands: revisions merged, with this device's drafts laid over. */
export interface Current<Type extends RecordType> {
  readonly record: string;
  readonly type: Type;
  readonly board: string;
  readonly body: BodyOf<Type>;
  readonly heads: readonly string[];
  /** Who made the record; `history` says who changed it. */
  readonly author: string;
  /** ISO time of the newest revision; for display and order only. */
  readonly at: string;
  readonly createdAt: string;
  readonly deleted: boolean;
  /** Fields that two people changed to different values, for a person to settle; `sides` has what each says. */
  readonly clashes: readonly string[];
  /** One person deleted it, another changed it: it stays until `remove` or `restore`. */
  readonly contested: boolean;
}

/**
 * Newest first by `on`, then by time. The narrowest given key is the index used. Without school and looking:
 * those of the board this device works in, except boards themselves, which are listed all.
 * A statement without school or looking means at the school this device works in.
 */
export interface RecordQuery<Type extends RecordType> {
  readonly type: Type;
  readonly school?: string;
  readonly looking?: string;
  readonly statement?: string;
  readonly limit?: number;
  /** true: the deleted ones, and only those. */
  readonly deleted?: boolean;
}

export interface Change<Type extends RecordType> {
  readonly type: Type;
  readonly record: string;
  /** Laid over the body as it stands; the whole body when the record is new. `undefined` takes a field away. */
  readonly fields: { readonly [Field in keyof BodyOf<Type>]?: BodyOf<Type>[Field] | undefined };
}

export interface DraftSlot<Type extends RecordType> {
  readonly type: Type;
  readonly record: string;
  readonly field: keyof BodyOf<Type> & string;
  /** The whole body of a record that does not exist yet, with the typed field empty. */
  readonly seed?: BodyOf<Type>;
}

export interface Draft {
  /** What stands there now: the draft if one is open, else the record's value. Empty string when neither. */
  open(): Promise<string>;
  /** On its way to disk within 500 ms; the newest text wins. */
  type(text: string): void;
  /** Cuts the revision: on leaving the field. Nothing typed since the last cut: nothing happens. */
  leave(): Promise<Result<null, SaveProblem>>;
}

export interface PastRevision {
  readonly revision: string;
  readonly at: string;
  readonly author: string;
  readonly op: 'put' | 'delete' | 'erase';
  readonly body: unknown;
}

export interface TakenIn {
  readonly type: RecordType;
  readonly record: string;
  readonly body: BodyOf<RecordType>;
  /** ISO time and person, where they are not now and the one who takes it in: the sample school. */
  readonly at?: string;
  readonly author?: string;
}

export interface StorageFacts {
  readonly writable: boolean;
  /** null where the browser does not say. */
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly leftBytes: number | null;
  readonly journal: 'on' | 'none' | 'failing';
  /** ISO time. */
  readonly lastBackup: string | null;
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  /** What no file elsewhere is known to hold; the sample school is not counted. null where storage did not say. */
  readonly onlyHere: OnlyHere | null;
  /** After a file from my other device was taken in: when, and what was written here since. */
  readonly otherDevice: { readonly heardAt: string; readonly lacks: OnlyHere } | null;
  /** Bytes of the second copy; null where there is none. */
  readonly secondCopyBytes: number | null;
  /** Entries that failed their own check: kept, and no part of the notebook. */
  readonly quarantined: number;
}

export interface OnlyHere {
  readonly notes: number;
  /** Revisions of everything, notes among them. */
  readonly entries: number;
  /** ISO time of the oldest note among them. */
  readonly oldest: string | null;
}
