import type { CivilDate } from '../../base/civil-date.ts';
import type { YearPlan } from '../records/bodies.ts';
import { schoolYear, type TermStarts, termOf } from '../school-year.ts';

/** As records have it; `TermName` is the same word at the start of a line. */
export type Term = YearPlan['rows'][number]['term'];

export interface YearTerm {
  /** '2026-27' */
  readonly year: string;
  readonly term: Term;
}

export const termWords: Record<Term, string> = { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' };

/** "Autumn term 2026-27" */
export const yearTermWords = ({ year, term }: YearTerm): string => `${termWords[term]} term ${year}`;

/** '2026-27' and 1 give '2027-28'. */
export const yearAfter = (year: string, by: number): string =>
  schoolYear(`${Number(year.slice(0, 4)) + by}-09-01`).name;

/** '2026-27'; not '2026-28'. */
export const isYear = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && yearAfter(text, 0) === text;

/** A day of the term that `on` falls in. */
export const termAt = (on: CivilDate, starts?: TermStarts): YearTerm => ({
  year: schoolYear(on).name,
  term: termOf(on, starts).toLowerCase() as Term,
});

export const sameTerm = (one: YearTerm, other: YearTerm): boolean =>
  one.year === other.year && one.term === other.term;

const before: Record<Term, Term> = { autumn: 'summer', spring: 'autumn', summer: 'spring' };

export const termBefore = ({ year, term }: YearTerm): YearTerm => ({
  year: term === 'autumn' ? yearAfter(year, -1) : year,
  term: before[term],
});

/** The term so many terms before the one of this day. */
export const termsBack = (today: CivilDate, count: number, starts?: TermStarts): YearTerm =>
  Array.from({ length: count }).reduce<YearTerm>((term) => termBefore(term), termAt(today, starts));
