import { certaintyWords } from '../content/certainty-words.ts';
import { smallNumberHints } from '../identifiability/small-numbers.ts';
import type { BodyOf } from '../records/bodies.ts';
import type { FigureRow } from './figure-list.ts';
import { leftOutWords, smallNumbersIn } from './small-figures.ts';
import { sameTerm, type YearTerm } from './terms.ts';

export type Figure = BodyOf<'figures'>;

interface Kept {
  readonly record: string;
  readonly body: Figure;
}

/** The record of one figure: of several that came from elsewhere, the one that was written here, else the newest. */
export const figureOf = <Row extends Kept>(
  figures: readonly Row[],
  { row, own, ...term }: YearTerm & { readonly row: string; readonly own: string },
): Row | undefined => {
  const all = figures.filter(({ body }) => body.row === row && sameTerm(body, term));
  return all.find(({ record }) => record === own) ?? all[0];
};

/** The same row in another term; nothing where nobody gave it. */
export const valueIn = (figures: readonly Kept[], row: string, term: YearTerm): string =>
  figures.find(({ body }) => body.row === row && sameTerm(body, term) && body.value.trim() !== '')?.body
    .value ?? '';

/** In a row of pupils any small number may count some; elsewhere only one that stands with a word for them. */
export const isSmall = (text: string, row: Pick<FigureRow, 'counts'>, smallNumber: number): boolean =>
  smallNumberHints(text, smallNumber).length > 0 ||
  (row.counts === 'pupils' && smallNumbersIn(text, smallNumber).length > 0);

/** As it may stand on paper. */
export const printedValue = (value: string, row: Pick<FigureRow, 'counts'>, smallNumber: number): string =>
  isSmall(value, row, smallNumber) ? leftOutWords(value, smallNumber) : value.trim();

/** A note that counts a few pupils stays off the paper whole: cut up, it might say something else. */
export const printedNote = (note: string, row: Pick<FigureRow, 'counts'>, smallNumber: number): string =>
  isSmall(note, row, smallNumber) ? `note left out: tells a number under ${smallNumber}` : note.trim();

/** What the board typed wins over what we ship: it may be newer. */
export const nationalOf = (typed: string | undefined, { national }: FigureRow): string =>
  typed?.trim() || (national ? `${national.value} (${national.when})` : '');

/** Where a national figure of ours comes from, and how sure we are. */
export const nationalSource = ({ label, national }: FigureRow): string =>
  national
    ? `${label}: ${national.value}, ${national.when}, ${national.of}. ${certaintyWords[national.certainty]}: ${national.source}`
    : '';
