import type { SchoolType } from '../records/bodies.ts';
import type { Statement } from './content.ts';
import { type Stamp, stampFor } from './stamp.ts';

/** The stamps as they stand on rows, pages and paper. */
export const stampWords: Record<Stamp, string> = {
  law: 'Law',
  'law-behind': 'Law behind it',
  guidance: 'Guidance',
  own: 'Added by the board',
};

/** A stamp speaks of the shipped words: beside other words it says so. */
export const stampWithWording = (statement: Statement, type: SchoolType): string =>
  statement.worded
    ? `${stampWords[stampFor(statement, type)]}, worded by the board`
    : stampWords[stampFor(statement, type)];

/** The same beside words that were written down earlier: those a visit was planned with. */
export const stampBesideWords = (statement: Statement, type: SchoolType, printed: string): string => {
  const stamp = stampWords[stampFor(statement, type)];
  const shipped = statement.worded?.text ?? statement.text;
  if (statement.own || printed === shipped) return stamp;
  return `${stamp}, ${printed === statement.text ? 'worded by the board' : 'in the words it was planned with'}`;
};
