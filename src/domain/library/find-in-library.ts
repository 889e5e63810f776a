import type { Framework, Statement } from '../content/content.ts';

/** A line of a list, and the statement by which it is found on its page: all words stand in that, or in the section's own words. */
export interface LibraryHit {
  readonly framework: Framework;
  readonly statement: Statement;
  readonly section: string;
  readonly line: string;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const wordsOf = (asked: string): readonly string[] => plain(asked).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Where a word begins so: "inclus" finds "inclusive", "end" does not find "attend". */
const has = (text: string, word: string): boolean => ` ${wordsOf(text).join(' ')}`.includes(` ${word}`);

/** In the order of the lists; empty until there is a word to look for. */
export const findInLibrary = (frameworks: readonly Framework[], asked: string): readonly LibraryHit[] => {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  /** The first line with one of the words, where the lines together have them all. */
  const lineOf = (lines: readonly string[]): string | undefined =>
    words.every((word) => has(lines.join(' '), word))
      ? lines.find((line) => words.some((word) => has(line, word)))
      : undefined;
  return frameworks.flatMap((framework) =>
    framework.sections.flatMap(({ title, expectation, statements }) => {
      const hit = (statement: Statement | undefined, lines: readonly string[]): readonly LibraryHit[] => {
        const line = lineOf(lines);
        return statement && line !== undefined ? [{ framework, statement, section: title, line }] : [];
      };
      return [
        ...hit(statements[0], [...(expectation ? [expectation] : []), title]),
        ...statements.flatMap((one) => hit(one, [one.text, ...one.prompts.map(({ text }) => text)])),
      ];
    }),
  );
};
