export type Strength = 'none' | 'weak' | 'fair' | 'strong';

/** Words, and how many different characters: what makes guessing long. There are no rules, and whatever is typed is taken. */
export const passphraseStrength = (passphrase: string): Strength => {
  const typed = passphrase.trim();
  if (typed === '') return 'none';
  const words = typed.split(/[\s\-_.,]+/).filter((word) => word.length > 2);
  const different = new Set(typed.toLowerCase()).size;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((kind) =>
    kind.test(typed),
  ).length;
  if (different < 5 || typed.length < 8) return 'weak';
  if (new Set(words).size >= 4 && typed.length >= 16) return 'strong';
  if (typed.length >= 14 && different >= 9 && (kinds >= 3 || typed.length >= 20)) return 'strong';
  return typed.length >= 12 || (typed.length >= 10 && kinds >= 3) ? 'fair' : 'weak';
};

export const strengthText: Record<Strength, string> = {
  none: 'Three or four words that do not belong together are good, and easy to keep.',
  weak: 'Easy to guess for somebody who has the file. Another word or two makes it hard.',
  fair: 'Fair. One more word makes it strong.',
  strong: 'Strong.',
};
