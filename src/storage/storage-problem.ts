import type { SaveProblem } from './notebook.ts';

/** Thrown inside a transaction to roll it back. */
export class NewerVersion extends Error {
  override readonly name = 'NewerVersion';
}

interface ErrorLike {
  readonly name?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
  readonly failures?: unknown;
}

/** The names of an error and of those inside it: a full disk arrives as AbortError with QuotaExceededError within. */
const namesIn = (error: unknown, depth = 0): readonly string[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, cause, failures }: ErrorLike = error;
  const inside = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [String(name), ...inside.flatMap((one) => namesIn(one, depth + 1))];
};

export const saveProblemOf = (error: unknown): SaveProblem => {
  const names = namesIn(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('NewerVersion')) return 'newer-version';
  return 'unavailable';
};

const lostConnection = [
  'DatabaseClosedError',
  'UnknownError',
  'InvalidStateError',
  'AbortError',
  'OpenFailedError',
];

/** Safari drops the connection in the background, and no retry on the old one ever works (dexie #2296): open anew. */
export const isLostConnection = (error: unknown): boolean =>
  saveProblemOf(error) === 'unavailable' && namesIn(error).some((name) => lostConnection.includes(name));
