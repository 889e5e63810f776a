/** In no class of Unicode's regular expressions: an apostrophe ends a word, so that "Tom's" holds "Tom". */
const letter = '[\\p{L}\\p{M}\\p{N}_]';

/** Whole words only, in capitals or not: "Tom" stands in "TOM’s", not in "Tomorrow". Looks ahead only, for older Safari. */
const pattern = (word: string): RegExp | null => {
  const parts = word.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const escaped = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(^|(?!${letter})[^])(${escaped.join('\\s+')})(?!${letter})`, 'giu');
};

/** How often the word stands in the text. */
export const countWord = (text: string, word: string): number => {
  const found = pattern(word);
  return found ? [...text.matchAll(found)].length : 0;
};

export const replaceWord = (text: string, word: string, replacement: string): string => {
  const found = pattern(word);
  return found ? text.replace(found, (_, before: string) => before + replacement) : text;
};
