const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Digits that belong to a sum of money, a decimal, a percentage, a date or a year group count nobody. */
const digits = new RegExp(
  `(?<![\\p{L}\\d£/]|\\d[.,])\\d{1,2}(?![.,]?\\d|\\s?(?:%|per ?cent)|\\p{L}|/\\d|\\s(?:${months})[a-z]*)`,
  'giu',
);
const inWords = new RegExp(
  `(?<![\\p{L}-])(?:${numberWords.join('|')}|both|a couple|a pair)(?![\\p{L}-])`,
  'giu',
);

const countsNobody =
  /(?:fewer than|less than|under|below|at least|more than|over|year|yr|years|term|stage|ks|part|section)\s*$/i;

const numberOf = (words: string): number => {
  const low = words.toLowerCase();
  if (/^\d/.test(low)) return Number(low);
  return numberWords.includes(low) ? numberWords.indexOf(low) + 1 : 2;
};

/**
 * Numbers under the board's smallest: in so small a group a child can be known. Nought names nobody.
 * Errs towards finding one too many: what is found is only left out on paper, and said so while it is typed.
 */
export const smallNumbersIn = (value: string, least: number): readonly number[] =>
  [...value.matchAll(digits), ...value.matchAll(inWords)]
    .filter(({ index }) => !countsNobody.test(value.slice(0, index)))
    .map(([words]) => numberOf(words))
    .filter((number) => number > 0 && number < least);

const isOnlyANumber = (value: string): boolean =>
  /^\s*(?:\d+|\p{L}+)\s*(?:pupils?|children|families)?\s*\.?\s*$/u.test(value);

/** What stands on paper in place of a small number; it never does so itself. */
export const leftOutWords = (value: string, least: number): string =>
  isOnlyANumber(value) ? `fewer than ${least}: left out` : `left out: holds a number under ${least}`;
