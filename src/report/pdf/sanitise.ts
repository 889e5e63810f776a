import type { ReplacedCharacter } from '../document.ts';

/** Stands on the page for a character that the font cannot draw: visible, so that nobody misses the loss. */
const replacement = '□';

export interface Sanitiser {
  /** The text as it can be drawn. Line breaks stay as '\n'. */
  clean(text: string): string;
  replaced(): readonly ReplacedCharacter[];
}

/**
 * jsPDF drops a character above U+00FF that its font lacks without a word, and below that the rest of the line.
 * So every text passes here first: what draws nothing goes, what has a twin is folded, what is missing shows as □.
 */
export const createSanitiser = (has: (codePoint: number) => boolean): Sanitiser => {
  const times = new Map<string, number>();
  const drawable = (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === '\n' || (codePoint <= 0xffff && has(codePoint))) return character;
    times.set(character, (times.get(character) ?? 0) + 1);
    return replacement;
  };
  return {
    clean: (text) => Array.from(fold(text), drawable).join(''),
    replaced: () =>
      [...times].map(([character, count]) => ({
        character,
        codePoint: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        times: count,
      })),
  };
};

/**
 * One glyph of Source Sans 3 often serves two characters, and a PDF can say only one of them when its text is
 * copied or read aloud; so the pair is made one here.
 */
const twins: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u00b5': '\u03bc',
  '\u2206': '\u0394',
  '\u03d5': '\u03c6',
};

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(drawsNothing, '')
    .replace(/[\u2010\u2011\u00b5\u2206\u03d5]/g, (character) => twins[character] ?? character);

// Controls but the line break; soft hyphens, joiners, direction marks, variation selectors, byte order marks.
const drawsNothing = /(?!\n)\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;
