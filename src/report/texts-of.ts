import type { Block, Run } from './document.ts';

/** Every word that a block shows: for the glossary, for characters that cannot be drawn, for tests of completeness. */
export const textsOf = (block: Block): readonly string[] => {
  const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
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
    case 'write-in':
      return [block.number, words(block.runs), ...block.boxes];
    case 'signature':
      return [block.label];
    case 'break':
      return [];
  }
};
