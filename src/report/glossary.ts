import type { Block } from './document.ts';
import type { AcronymWords } from './looking-view.ts';
import { section } from './runs.ts';

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

/** Every word that a block shows, for the glossary and for tests of completeness. */
export const textsOf = (block: Block): readonly string[] => {
  const words = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'heading':
    case 'withheld':
      return [block.text];
    case 'paragraph':
      return [words(block.runs)];
    case 'quote':
      return [words(block.runs), block.by];
    case 'list':
      return block.items.map(words);
    case 'facts':
      return block.facts.flatMap(({ term, runs }) => [term, words(runs)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flatMap((row) => row.map(({ runs }) => words(runs))),
      ];
    case 'glossary':
      return block.entries.flatMap(({ letters, expansion, meaning }) => [
        letters,
        expansion,
        ...(meaning ? [meaning] : []),
      ]);
    case 'signature':
      return [block.label];
    case 'break':
      return [];
  }
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
