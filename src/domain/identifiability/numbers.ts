import type { Hint } from './hint.ts';

/** The check letters of unique pupil numbers: I, O and S are left out. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** DfE, "Unique pupil numbers": each digit times its place (2 to 13), the remainder by 23 names the letter. */
const isUpn = (compact: string): boolean => {
  const values = [...compact.slice(1)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : letters.indexOf(sign),
  );
  if (values.some((value) => value < 0)) return false;
  const sum = values.reduce((total, value, place) => total + value * (place + 2), 0);
  return letters[sum % 23] === compact[0];
};

/** NHS Data Dictionary: weights 10 to 2, eleven minus the remainder by 11 is the last digit. */
const isNhsNumber = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

// A temporary number ends in a letter.
const upnShape = /(?<![\p{L}\p{N}])[a-z](?:[ -]?\d){11}[ -]?[\da-z](?![\p{L}\p{N}])/giu;
const tenDigits = /(?<![\p{L}\p{N}+/.-])\d(?:[ -]?\d){9}(?![\p{L}\p{N}/]|[ -]?\d)/gu;
const otherNumber =
  /(?:order|invoice|job|ref(?:erence)?|account|tel(?:ephone)?|phone|mobile|ring|call|quote|serial|isbn|vat|charity|company|po|purchase|contract|licen[cs]e|barcode|asset|policy|ticket|case)\b[^.\d\n]{0,20}$/i;

const before = (text: string, place: number): string => text.slice(Math.max(0, place - 32), place);

export const numberHints = (text: string): readonly Hint[] => {
  const hints: Hint[] = [];
  for (const { 0: words, index } of text.matchAll(upnShape)) {
    const compact = words.replaceAll(/[ -]/g, '').toUpperCase();
    // A wrong letter may be a slip of the finger, if the number is called one.
    if (isUpn(compact) || /\bupn\b/i.test(before(text, index)))
      hints.push({ kind: 'upn', from: index, to: index + words.length, words });
  }
  for (const { 0: words, index } of text.matchAll(tenDigits)) {
    const digits = words.replaceAll(/[ -]/g, '');
    const near = before(text, index);
    const named = /\bnhs\b|\bchi\b/i.test(near);
    if (named || (isNhsNumber(digits) && !digits.startsWith('0') && !otherNumber.test(near)))
      hints.push({ kind: 'nhs-number', from: index, to: index + words.length, words });
  }
  return hints;
};
