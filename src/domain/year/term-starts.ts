import { type CivilDate, isCivilDate } from '../../base/civil-date.ts';

/** The terms whose first day a board may set; the year itself begins on 1 September for everyone. */
export type StartingTerm = 'spring' | 'summer';

const within: Record<StartingTerm, readonly [from: string, to: string]> = {
  spring: ['01-01', '02-28'],
  summer: ['03-01', '06-30'],
};

export const whenItStarts: Record<StartingTerm, string> = {
  spring: 'The spring term starts in January or February.',
  summer: 'The summer term starts between March and June.',
};

/** '01-05' of 5 January in any year; undefined where no such term starts. */
export const termStartOn = (term: StartingTerm, date: CivilDate): string | undefined => {
  const [from, to] = within[term];
  const day = date.slice(5);
  return isCivilDate(date) && day >= from && day <= to ? day : undefined;
};
