import { terms } from '../../../domain/records/choices.ts';
import type { FigureList } from '../../../domain/year/figure-list.ts';
import { isYear, termAt, termBefore, type YearTerm } from '../../../domain/year/terms.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

export interface KnownFigures {
  readonly list: FigureList;
  /** Of this school, all terms. */
  readonly figures: readonly Current<'figures'>[];
}

export const useFigures = (): KnownFigures | undefined => {
  const { loadFigureList } = useServices();
  const { place } = useHere();
  const list = useLoaded(loadFigureList);
  const figures = useRecords({ type: 'figures', school: place.school });
  return list && figures && { list, figures };
};

export const useTermNow = (): YearTerm => {
  const { clock } = useServices();
  const { board } = useHere();
  return termAt(clock.today(), board.termStarts);
};

/** What an address says; without it, this term. */
export interface TermAddress {
  readonly year?: string | undefined;
  readonly term?: string | undefined;
}

export const useAskedTerm = ({ year, term }: TermAddress): YearTerm => {
  const now = useTermNow();
  const known = terms.find((one) => one === term);
  return year !== undefined && isYear(year) && known ? { year, term: known } : now;
};

/** The terms before, newest first: the last of them is the same term a year ago. */
export const termsBefore = (term: YearTerm): readonly YearTerm[] => {
  const last = termBefore(term);
  const second = termBefore(last);
  return [last, second, termBefore(second)];
};
