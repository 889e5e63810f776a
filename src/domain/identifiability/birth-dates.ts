import type { Hint } from './hint.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const date = new RegExp(
  `(?<![\\d/.-])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{2,4}|${day}(?: of)? ${month}\\.?,?(?: ${year})?|${month}\\.? ${day}(?:,? ${year})?|${month}\\.? (?:19|20)\\d\\d|\\d{1,2} \\d{1,2} (?:19|20)?\\d\\d|(?:19|20)\\d{6}|christmas (?:day|eve)(?: (?:19|20)\\d\\d)?|(?<=(?:born|birth)(?: in|:)? )(?:19|20)\\d\\d)(?![\\d/]|-\\d)`,
  'gi',
);
const birth =
  /\b(?:born|d\.?o\.?b\b|date of birth|dates of birth|birth ?date|birth ?day|b'?day|birth|\bb\.(?= ?\d)|\(b (?=\d)|turn(?:s|ed|ing) (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen))/i;
// A school, a scheme or a policy can have a birthday too.
const ofAThing = /\b(?:school|trust|academy|building|club|charity|king|queen|monarch)(?:'s)?\s+(?:\w+\s+)?$/i;

// A full stop inside "d.o.b." or after an initial ends no sentence.
const sentenceBefore = /^.*(?:[!?\n]|(?<!\b[a-z])\.\s)/is;
const sentenceAfter = /(?:[!?\n]|\.\s).*$/s;

const nearBirth = (text: string, from: number, to: number): boolean => {
  const left = text.slice(Math.max(0, from - 70), from).replace(sentenceBefore, '');
  const found = birth.exec(left);
  if (found && !ofAThing.test(left.slice(0, found.index))) return true;
  return birth.test(text.slice(to, to + 60).replace(sentenceAfter, ''));
};

/** A date is nobody's; a date of birth is somebody's. */
export const birthDateHints = (text: string): readonly Hint[] =>
  [...text.matchAll(date)]
    .map(({ 0: words, index }) => ({
      kind: 'birth-date' as const,
      from: index,
      to: index + words.length,
      words,
    }))
    .filter(({ from, to }) => nearBirth(text, from, to));
