import { type Figure, isSmall, valueIn } from './figures.ts';
import type { YearTerm } from './terms.ts';

/** A part and its whole: what is left over was counted too. */
const partsOfWholes: readonly (readonly [part: string, whole: string])[] = [
  ['fig-part-time-send', 'fig-part-time-all'],
  ['fig-suspensions-send', 'fig-suspensions-all'],
  ['fig-exclusions-send', 'fig-exclusions-all'],
  ['fig-force-send', 'fig-force-all'],
  ['fig-clubs-send', 'fig-clubs-all'],
  ['fig-ehc-agreed', 'fig-ehc-asked'],
];

/** A share of something that is itself counted, where a school gives it in per cent. */
const sharesOfWholes: readonly (readonly [share: string, whole: string])[] = [
  ['fig-sen-support', 'fig-roll'],
  ['fig-ehc-plans', 'fig-roll'],
  ['fig-reviews', 'fig-ehc-plans'],
];

/** Each pupil with SEND has one main need, so these four make up the two below them. */
const areasOfNeed = [
  'fig-need-communication',
  'fig-need-learning',
  'fig-need-wellbeing',
  'fig-need-sensory',
] as const;
const pupilsWithSend = ['fig-sen-support', 'fig-ehc-plans'] as const;

const numberOf = (digits: string | undefined): number =>
  digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));

/** The count a value begins with; not a number where it is in per cent, in pounds, or more than one number. */
const countIn = (value: string): number => {
  const [, digits] = /^\s*(\d[\d,]*)(?![\d.]|\s*(?:%|per ?cent|of\b|\/|-))/iu.exec(value) ?? [];
  return numberOf(digits);
};

const perCentIn = (value: string): number => {
  const [, digits] = /^\s*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/iu.exec(value) ?? [];
  return numberOf(digits);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Rows that are no small number themselves, but tell one beside the others of their term: "7, of them with SEND 6".
 * They are left out too, or leaving out would be for show. Only what a reader can take away in one step is found.
 */
export const tellsBesideOthers = (
  figures: Parameters<typeof valueIn>[0],
  term: YearTerm,
  least: number,
): ReadonlySet<Figure['row']> => {
  const given = (row: string) => valueIn(figures, row, term);
  const isFew = (number: number) => number > 0 && number < least;
  const stands = (row: string) => !isSmall(given(row), { counts: 'pupils' }, least);
  const countOf = (row: string) => (stands(row) ? countIn(given(row)) : Number.NaN);
  const found = new Set<string>();

  for (const [part, whole] of partsOfWholes) if (isFew(countOf(whole) - countOf(part))) found.add(part);

  for (const [share, whole] of sharesOfWholes) {
    const per = perCentIn(given(share)) / 100;
    const of = countOf(whole);
    if (isFew(Math.round(of * per)) || isFew(Math.round(of * (1 - per)))) found.add(share);
  }

  const known = areasOfNeed.filter((row) => !Number.isNaN(countOf(row)));
  if (known.length === areasOfNeed.length - 1) {
    const rest = sum(pupilsWithSend.map(countOf)) - sum(known.map(countOf));
    const [fewest] = known.toSorted((one, other) => countOf(one) - countOf(other));
    if (fewest && isFew(rest)) found.add(fewest);
  }
  return found;
};

/** What stands on paper in place of such a figure. */
export const tellsBesideWords = (least: number): string =>
  `left out: beside another figure it tells a number under ${least}`;
