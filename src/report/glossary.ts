import type { Block } from './document.ts';
import type { AcronymWords } from './looking-view.ts';
import { section } from './runs.ts';
import { textsOf } from './texts-of.ts';

/** Explains only what these blocks use; letters with two meanings keep both. */
export const glossary = (blocks: readonly Block[], acronyms: readonly AcronymWords[]): readonly Block[] => {
  const text = blocks.flatMap(textsOf).join('\n');
  const meanings = new Map<string, string[]>();
  for (const { letters, expansion } of acronyms) {
    if (!isUsed(text, letters)) continue;
    const known = meanings.get(letters) ?? [];
    if (!known.includes(expansion)) meanings.set(letters, [...known, expansion]);
  }
  const entries = [...meanings]
    .map(([letters, expansions]) => ({ letters, expansion: expansions.join('; or: ') }))
    .sort((a, b) => a.letters.localeCompare(b.letters, 'en'));
  return section(
    'Short forms used',
    'glossary',
    entries.length > 0 ? [{ kind: 'glossary', columns: 2, size: 9, entries }] : [],
  );
};

/** Whole words only, in these very letters ("LA" is not in "law"), a plural s allowed. */
const isUsed = (text: string, letters: string): boolean => {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const after = text.slice(at + letters.length, at + letters.length + 2);
    if (!isWord(text.charAt(at - 1)) && !isWord(after.replace(/^s/, '').charAt(0))) return true;
  }
  return false;
};

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
