import type { Result } from '../../base/result.ts';
import type { Watched } from '../../base/watched.ts';

/** The lock as screens know it. Whatever asks for words takes the passphrase or the recovery code alike. */
export interface NotebookLock {
  /** How far the sealing anew is; null when none is under way. */
  readonly change: Watched<LockChange | null>;
  facts(): Promise<LockFacts>;
  /** When the next try is allowed, as milliseconds since 1970; 0 when at once. */
  nextTry(): Promise<number>;
  unlock(words: string): Promise<Result<null, UnlockProblem>>;
  /** Makes keys and the recovery code; nothing is changed before its `switchOn`. */
  prepare(passphrase: string): Promise<PreparedLock>;
  /** Resolves when the change has begun; `change` tells the rest. */
  switchOff(words: string): Promise<Result<null, UnlockProblem | SwitchProblem>>;
  changePassphrase(words: string, next: string): Promise<Result<null, UnlockProblem>>;
  /** The old code opens until the new one is kept. */
  newRecoveryCode(words: string): Promise<Result<NewCode, UnlockProblem>>;
  lockAfter(minutes: number): Promise<Result<null, 'unavailable'>>;
  /** In every tab. Words that could not be written keep this tab open. */
  lockNow(): Promise<Result<null, 'not-saved'>>;
  /** Resolves when no change is under way any more. */
  settled(): Promise<void>;
  close(): void;
}

export interface LockFacts {
  readonly isOn: boolean;
  /** ISO time. */
  readonly since: string | null;
  /** Minutes hidden until it locks. */
  readonly after: number;
}

export interface LockChange {
  readonly way: 'sealing' | 'unsealing';
  readonly done: number;
  readonly total: number;
  /** It could not go on now: at the next start, or after the next unlocking, it does. */
  readonly stopped: boolean;
}

export interface PreparedLock {
  readonly code: string;
  /** Resolves when the change has begun; from then on everything that is written is sealed. */
  switchOn(): Promise<Result<null, SwitchProblem>>;
}

export interface NewCode {
  readonly code: string;
  keep(): Promise<Result<null, 'unavailable'>>;
}

/** wait: too soon after a wrong one. mistyped: wrong, and it looks like a recovery code with a slip in it. */
export type UnlockProblem = 'wrong' | 'wait' | 'mistyped' | 'unavailable';

/** other-tabs: a tab that does not know of the change would go on writing in the old way. */
export type SwitchProblem = 'other-tabs' | 'not-saved' | 'unavailable';
