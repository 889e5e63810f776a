import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { AssuranceAnswer } from '../records/bodies.ts';
import type { AssuranceCount, DocumentCount, StatementTally } from './tally.ts';

/** The newest answer of each author this year, newest first; `twoViews` when they differ. */
export interface StandingAssurance {
  readonly views: readonly AssuranceCount[];
  readonly twoViews: boolean;
}

/** Newest first. The record id decides between two of one day, so that every device says the same. */
const newestFirst = (one: AssuranceCount, other: AssuranceCount): number =>
  one.on === other.on ? (one.record < other.record ? 1 : -1) : one.on < other.on ? 1 : -1;

/** `from` is the first day of the academic year; null when nobody has answered since. */
export const standingAssurance = (tally: StatementTally, from: CivilDate): StandingAssurance | null => {
  const newest = new Map<string, AssuranceCount>();
  for (const answer of [...tally.assurances].sort(newestFirst))
    if (answer.on >= from && !newest.has(answer.author)) newest.set(answer.author, answer);
  const views = [...newest.values()];
  return views.length === 0 ? null : { views, twoViews: new Set(views.map(({ answer }) => answer)).size > 1 };
};

/** "Last time": the newest answer given before this looking, of whichever year. */
export const answerBefore = (tally: StatementTally, looking: string, on: CivilDate): AssuranceCount | null =>
  [...tally.assurances].sort(newestFirst).find((answer) => answer.looking !== looking && answer.on <= on) ??
  null;

/** Answers that say nothing was looked at. */
export const saysNothingOfPractice = (answer: AssuranceAnswer): boolean =>
  answer === 'not-looked-at' || answer === 'does-not-apply';

export type DocumentAnswer = 'in-place' | 'due-for-renewal' | 'not-in-place' | 'not-looked-at';

/** Days before its review date from which a document is "due for renewal". */
const renewalNotice = 90;

/** The record id decides last, so that every device says the same. */
const byDayThenTime = (one: DocumentCount, other: DocumentCount): number =>
  one.seenOn.localeCompare(other.seenOn) ||
  one.at.localeCompare(other.at) ||
  one.record.localeCompare(other.record);

/** Worked out from recorded facts, never stored; `from` is the record the line can cite. */
export const documentAnswer = (
  tally: StatementTally,
  today: CivilDate,
): { readonly answer: DocumentAnswer; readonly from: DocumentCount | null } => {
  const newest = [...tally.documents].sort(byDayThenTime).at(-1);
  if (!newest) return { answer: 'not-looked-at', from: null };
  if (newest.found === 'looked-not-found') return { answer: 'not-in-place', from: newest };
  const due = newest.nextReview !== null && newest.nextReview <= addDays(today, renewalNotice);
  return { answer: due ? 'due-for-renewal' : 'in-place', from: newest };
};
