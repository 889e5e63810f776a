/** As far as a board can set its smallest number. */
const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const pairs = 'both|couple|pair|twins';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\\p{L}-])';
/** What stands before a day; at the start of a text, "3 September" may as well be three who came then. */
const beforeADay = '(?<=[,;(.]\\s*|\\b(?:on|at|by|since|until|from|to|before|after|\\p{L}+day)\\s+)';

/**
 * Numbers that count nobody, taken away before the others are looked for. Only what can be read in no other way
 * stands here: "This year 4" and "4 September starters" count somebody, "in Year 4" and "on 4 September" do not.
 */
const countsNobody: readonly RegExp[] = [
  /£\s?\d[\d,.]*/gu,
  /\d+(?:\.\d+)?\s?(?:%|per ?cent(?!\p{L}))/giu,
  // A measure of progress.
  /(?:(?<![\d.])[+−-]\d+|(?<![\d.,])0)\.\d+(?!\d)/gu,
  /(?<![\d/.-])(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})(?![\d/.-]\d)/gu,
  new RegExp(`(?<![\\d/.,-])\\d{1,2}(?:st|nd|rd|th)?\\s${month}\\s\\d{4}(?!\\d)`, 'gu'),
  new RegExp(`${beforeADay}\\d{1,2}\\s${month}(?=\\s*(?:[.,;)]|$))`, 'gu'),
  /(?<![\p{L}\d])\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  /(?<![\p{L}\d])(?:Y|Yr|KS)\d{1,2}(?![\d/.,-]*\d)/gu,
  /(?<=\b(?:in|of|from|to|into|and)\s)(?:Year|Yr) \d{1,2}(?![\d/.,-]*\d)/gu,
  new RegExp(
    `(?<!\\b(?:no|not)\\s)\\b(?:fewer than|less than|under|below)\\s+(?:[3-9]|[1-9]\\d+|${numberWords.slice(2).join('|')})(?![\\p{L}\\d/-])`,
    'giu',
  ),
  /\bno[ -]one\b/giu,
];

const digits = '\\d+(?:,\\d{3}(?!\\d))*';
const inWords = `(?<![\\p{L}-])(?:${numberWords.join('|')})(?![\\p{L}-])`;
const counted = new RegExp(`${digits}(?:\\.\\d+)?|${inWords}|(?<![\\p{L}-])(?:${pairs})(?![\\p{L}-])`, 'giu');

const numberOf = (words: string): number => {
  const low = words.toLowerCase();
  if (/^\d/.test(low)) return Number(low.replaceAll(',', ''));
  return numberWords.includes(low) ? numberWords.indexOf(low) + 1 : 2;
};

const amount = `((?<![\\d.,])${digits}|${inWords})`;
const whole = `((?:${digits})(?![\\d%]|[.,]\\d)|${inWords})`;
const ofAll = '(?:out )?of\\s(?:(?:all|the|our|these|those|their|a total of)\\s)*';
const percent = '(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent(?!\\p{L}))';

/** "8 of 9" says that it was not so for one; "89% of 9" and "8 (89%)" say the same. */
const leftOver = new RegExp(`${amount}\\s*(?:${ofAll}|\\/\\s*)${whole}`, 'giu');
const shareOf = new RegExp(`${percent}\\s${ofAll}${whole}`, 'giu');
const withShare = new RegExp(`${amount}\\s*\\(${percent}\\)`, 'giu');

const workedOut = (text: string): readonly number[] => [
  ...[...text.matchAll(shareOf)].flatMap(([, share, all = '']) => {
    const some = Math.round((Number(share) * numberOf(all)) / 100);
    return [some, numberOf(all) - some];
  }),
  ...[...text.matchAll(withShare)].map(([, some = '', share]) =>
    Number(share) > 0 ? Math.round((numberOf(some) * 100) / Number(share)) - numberOf(some) : 0,
  ),
];

/**
 * Numbers under the board's smallest, typed or left over: in so small a group a child can be known. Nought names
 * nobody. Errs towards finding one too many: what is found is only left out on paper, and said so while it is typed.
 */
export const smallNumbersIn = (value: string, least: number): readonly number[] => {
  const rest = countsNobody.reduce((text, nobody) => text.replace(nobody, '…'), value);
  return [
    ...[...rest.matchAll(counted)].map(([words]) => numberOf(words)),
    ...[...rest.matchAll(leftOver)].map(([, part = '', all = '']) => numberOf(all) - numberOf(part)),
    ...workedOut(value),
  ].filter((number) => number > 0 && number < least);
};

const isOnlyANumber = (value: string): boolean =>
  /^\s*(?:\d+|\p{L}+)\s*(?:pupils?|children|families)?\s*\.?\s*$/u.test(value);

/** What stands on paper in place of a small number; it never does so itself. */
export const leftOutWords = (value: string, least: number): string =>
  isOnlyANumber(value) ? `fewer than ${least}: left out` : `left out: tells a number under ${least}`;
