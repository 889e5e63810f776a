import type { Block, ReportDocument, Run } from './document.ts';

/** The document as plain text for an e-mail: the same words in the same order. */
export const documentToText = ({ blocks, school }: ReportDocument): string =>
  [school, ...blocks.map(blockText)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const lines = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n');

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? block.text : block.text.toUpperCase();
    case 'paragraph':
      return words(block.runs);
    case 'quote':
      return lines([`“${words(block.runs)}”`, block.by]);
    case 'list':
      return lines(
        block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${words(item)}`),
      );
    case 'facts':
      return lines(block.facts.map(({ term, runs }) => `${term}: ${words(runs)}`));
    case 'table':
      return lines([
        block.caption,
        ...block.rows.map((row) =>
          row.map(({ runs }, index) => `${block.columns[index]?.head ?? ''}: ${words(runs)}`).join('; '),
        ),
      ]);
    case 'glossary':
      return lines(block.entries.map(({ letters, expansion }) => `${letters}: ${expansion}`));
    case 'write-in':
      return [block.number, words(block.runs)].join(' ');
    case 'withheld':
      return block.text;
    case 'signature':
      return block.label;
    case 'break':
      return '';
  }
};
