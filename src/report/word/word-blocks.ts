import { type FileChild, HeadingLevel, PageBreak, Paragraph, Tab, TextRun } from 'docx';
import type { Block, BlockOf, ReportDocument, Run } from '../document.ts';
import { bullets, gutterOf, numbered } from './word-look.ts';
import { oneLine, wordRuns } from './word-runs.ts';
import { wordTable } from './word-table.ts';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const tones = { lead: 'Lead', small: 'Small' } as const;

/** The blocks in their order, each as what Word itself calls it. */
export const wordBlocks = ({ blocks, edition }: ReportDocument): FileChild[] =>
  blocks.flatMap((block, place) => wordBlock(block, place, edition));

const wordBlock = (block: Block, place: number, edition: ReportDocument['edition']): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: oneLine(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.tone ? { style: tones[block.tone] } : {}),
          children: wordRuns(block.runs),
        }),
      ];
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', keepNext: true, children: wordRuns(block.runs) }),
        new Paragraph({ style: 'Quote', children: wordRuns([{ text: block.by }], true) }),
      ];
    case 'list':
      return block.items.map((item) => listItem(item, block.ordered ? numbered : bullets, place));
    case 'facts':
      return block.facts.map(({ term, runs }, at) =>
        fact(block.facts[at - 1]?.term === term ? '' : term, runs, edition),
      );
    case 'table':
      return wordTable(block);
    case 'glossary':
      return block.entries.map(({ letters, expansion, meaning }) =>
        fact(letters, [{ text: meaning ? `${expansion}\n${meaning}` : expansion }], edition),
      );
    case 'withheld':
      return [new Paragraph({ style: 'Withheld', children: wordRuns([{ text: block.text }]) })];
    case 'signature':
      return [
        new Paragraph({ keepNext: true, children: wordRuns([{ text: block.label }], true) }),
        new Paragraph({ style: 'WriteIn', text: 'Date' }),
      ];
    case 'write-in':
      return writeIn(block);
    case 'break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
};

/** Each list is an instance of its own: its numbers begin again. */
const listItem = (item: readonly Run[], reference: string, instance: number) =>
  new Paragraph({ numbering: { reference, level: 0, instance }, children: wordRuns(item) });

const fact = (term: string, runs: readonly Run[], edition: ReportDocument['edition']) => {
  const between =
    gutterOf(edition) > 0 ? [new TextRun({ children: [new Tab()] })] : [new TextRun({ break: 1 })];
  const start = term ? wordRuns([{ text: oneLine(term) }], true) : [];
  return new Paragraph({
    style: 'Fact',
    children: [...start, ...(term || gutterOf(edition) > 0 ? between : []), ...wordRuns(runs)],
  });
};

const writeIn = ({ number, runs, boxes, lines }: BlockOf<'write-in'>): FileChild[] => [
  new Paragraph({
    keepNext: true,
    children: wordRuns([...(number ? [{ text: `${number} `, strong: true }] : []), ...runs]),
  }),
  ...(boxes.length > 0
    ? [
        new Paragraph({
          keepNext: true,
          children: wordRuns([{ text: boxes.map((box) => `☐ ${box}`).join('   ') }]),
        }),
      ]
    : []),
  ...Array.from({ length: lines }, () => new Paragraph({ style: 'WriteIn' })),
];
