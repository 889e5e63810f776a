import type { Block, Run } from './document.ts';

const words = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** "Owner:", but "How assured am I?" needs nothing more. */
const asked = (term: string): string => (/[?:]$/.test(term) ? term : `${term}:`);

/** Lines that follow the first stand under it, so that a list stays a list. */
const hanging = (start: string, text: string): string => `${start}${text.replace(/\n/g, '\n  ')}`;

const tableLines = ({ columns, rows }: Extract<Block, { kind: 'table' }>): string =>
  rows
    .map((cells) =>
      hanging(
        '- ',
        cells
          .map((cell, place) => {
            const text = words(cell.runs);
            const head = columns[place]?.head ?? '';
            return place === 0 || text === '' ? text : `${asked(head)} ${text}`;
          })
          .filter(Boolean)
          .join('\n'),
      ),
    )
    .join('\n');

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? `\n${block.text.toLocaleUpperCase('en-GB')}` : `\n${block.text}`;
    case 'paragraph':
      return words(block.runs);
    case 'quote':
      return `“${words(block.runs)}”\n${block.by}`;
    case 'list':
      return block.items
        .map((item, place) => hanging(block.ordered ? `${place + 1}. ` : '- ', words(item)))
        .join('\n');
    case 'facts':
      return block.facts.map(({ term, runs }) => hanging(`${asked(term)} `, words(runs))).join('\n');
    case 'table':
      return tableLines(block);
    case 'withheld':
      return `\n${block.text}`;
    default:
      return '';
  }
};

/** The document in plain text, for an e-mail: every word that its blocks say, and nothing that needs a typeface. */
export const documentText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n')
    .trim();
