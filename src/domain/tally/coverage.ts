import type { CivilDate } from '../../base/civil-date.ts';
import { lastLooked } from './evidence.ts';
import type { StatementTally } from './tally.ts';

/** A duty as coverage sees it: those that do not apply to this school, or are hidden, are left out beforehand. */
export interface CoveredDuty {
  readonly id: string;
  /** Also asked of boards, though no duty: counted apart. */
  readonly alsoAsked: boolean;
}

export interface Coverage {
  readonly looked: number;
  readonly of: number;
}

export const coverage = (
  duties: readonly CoveredDuty[],
  tallies: readonly StatementTally[],
  from: CivilDate,
): { readonly duties: Coverage; readonly alsoAsked: Coverage } => {
  const lookedAt = new Set(
    tallies.filter((tally) => lastLooked(tally, from)).map(({ statement }) => statement),
  );
  const over = (some: readonly CoveredDuty[]): Coverage => ({
    looked: some.filter(({ id }) => lookedAt.has(id)).length,
    of: some.length,
  });
  return {
    duties: over(duties.filter(({ alsoAsked }) => !alsoAsked)),
    alsoAsked: over(duties.filter(({ alsoAsked }) => alsoAsked)),
  };
};
