/** Crockford's base 32: no letter that is taken for a digit when it is read off paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 32;

/** Luhn's check over base 32: finds every single slip and nearly every two letters that changed places. */
const checkOf = (letters32: readonly number[]): number => {
  const sum = [...letters32].reverse().reduce((total, value, place) => {
    const doubled = place % 2 === 0 ? value * 2 : value;
    return total + Math.floor(doubled / letters.length) + (doubled % letters.length);
  }, 0);
  return (letters.length - (sum % letters.length)) % letters.length;
};

const inGroups = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

/** 155 random bits and a check letter, as eight groups of four. */
export const makeRecoveryCode = (randomBytes: (count: number) => Uint8Array): string => {
  const values = [...randomBytes(length - 1)].map((byte) => byte % letters.length);
  return inGroups([...values, checkOf(values)].map((value) => letters[value]).join(''));
};

/** The code as it was made, however it was typed; 'mistyped' with a slip in it; null when it is no code at all. */
export const readRecoveryCode = (typed: string): string | 'mistyped' | null => {
  // Phones make one long dash of two short ones.
  const bare = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.,]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const values = [...bare].map((letter) => letters.indexOf(letter));
  if (values.includes(-1) || Math.abs(values.length - length) > 1) return null;
  const isWhole = values.length === length && checkOf(values.slice(0, -1)) === values.at(-1);
  return isWhole ? inGroups(bare) : 'mistyped';
};
