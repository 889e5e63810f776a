import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Cell, Run } from '../../../src/report/document.ts';
import { printed } from '../paper.ts';
import { checkPdfUa } from './check-pdf-ua.ts';
import { theOddDocument } from './every-document.ts';

/** What people type and paste: also nothing, blanks, halves of characters, scripts that our font cannot draw. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  fc
    .array(
      fc.constantFrom(
        'a line',
        '',
        ' ',
        '\n',
        '\n\n',
        '\t\u00a0',
        '\ud800',
        '😀',
        'שלום',
        '<b>&(',
        '\\)',
        'ﬁ',
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join('')),
  fc.integer({ min: 1, max: 400 }).map((count) => 'word'.repeat(count)),
);
const words = text.filter((one) => /[a-z]/i.test(one));
const run = fc.record(
  { text, strong: fc.boolean(), link: fc.constantFrom('', 'https://example.org/a', 'javascript:1') },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<Run>;
const runs = fc.array(run, { maxLength: 4 });

/** Heads of tables are our own words; one that were taller than a page, autoTable could not draw. */
const head = fc.oneof(fc.lorem({ maxCount: 5 }), fc.constantFrom('', ' '));

const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: text,
    columns: fc.array(fc.record({ head, width: fc.constant(1 / columns) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(
      fc.oneof(
        fc.array(fc.record({ runs, head: fc.boolean() }), { minLength: columns, maxLength: columns }),
        fc.record({ runs, span: fc.constant(columns) }).map((cell): readonly Cell[] => [cell]),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constant(2 as const),
    text: words,
    id: fc.uuid(),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    runs,
    tone: fc.constantFrom('lead' as const, 'small' as const),
  }),
  fc.record({ kind: fc.constant('quote' as const), runs, by: text }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ term: fc.constantFrom('One', 'Two', ''), runs }), { maxLength: 5 }),
  }),
  table,
  fc.record({
    kind: fc.constant('glossary' as const),
    columns: fc.constantFrom(1 as const, 2 as const, 3 as const),
    size: fc.constantFrom(8, 18),
    entries: fc.array(fc.record({ letters: text, expansion: text, meaning: text }), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('withheld' as const), text }),
  fc.record({ kind: fc.constant('signature' as const), role: fc.constant('governor'), label: words }),
  fc.record({
    kind: fc.constant('write-in' as const),
    number: fc.constantFrom('', '1.1'),
    runs,
    boxes: fc.array(text, { maxLength: 3 }),
    lines: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({ kind: fc.constant('break' as const) }),
);

const title: Block = { kind: 'heading', level: 1, text: 'A title', id: 'title' };

it('meets every condition of PDF/UA-1 whatever its blocks hold', () => {
  const runsOfIt = Number(process.env.RUNS ?? 20);
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), text, (blocks, odd) => {
      const document = {
        ...theOddDocument(),
        title: `A title ${odd}`,
        school: odd,
        blocks: [title, ...blocks],
      };
      expect(checkPdfUa(printed(document).bytes)).toEqual([]);
    }),
    {
      numRuns: runsOfIt,
      endOnFailure: true,
      verbose: 0,
      ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
    },
  );
}, 120_000);
