import type { CivilDate } from '../base/civil-date.ts';

export type TermName = 'Autumn' | 'Spring' | 'Summer';

/** The academic year a date falls in: 1 September to 31 August. Computed, never stored. */
export const schoolYear = (date: CivilDate): { name: string; from: CivilDate; to: CivilDate } => {
  const year = Number(date.slice(0, 4));
  const starts = date.slice(5) >= '09-01' ? year : year - 1;
  return {
    name: `${starts}-${String(starts + 1).slice(2)}`,
    from: `${starts}-09-01`,
    to: `${starts + 1}-08-31`,
  };
};

/**
 * First days of the three terms, as month and day. The year is everywhere counted from 1 September: a few days that a
 * board counts to its autumn before that are the end of the summer term, or a term would stand in two years.
 */
export type TermStarts = readonly [autumn: string, spring: string, summer: string];

const usualStarts: TermStarts = ['09-01', '01-01', '04-01'];

/** The usual days stand where the board says nothing, and where a file says what cannot be. */
export const termStartsOf = (starts: TermStarts = usualStarts): TermStarts =>
  starts[1] > '01' && starts[1] < starts[2] && starts[2] < usualStarts[0] ? starts : usualStarts;

/** 1 Sep-31 Dec, 1 Jan-31 Mar, 1 Apr-31 Aug, unless the board says otherwise. */
export const termOf = (date: CivilDate, starts?: TermStarts): TermName => {
  const [, spring, summer] = termStartsOf(starts);
  const day = date.slice(5);
  if (day >= usualStarts[0] || day < spring) return 'Autumn';
  return day < summer ? 'Spring' : 'Summer';
};
