import { isDuty } from '../../../src/domain/content/content.ts';
import { wordsById } from '../../../src/domain/content/questions.ts';
import { newSheet, type SheetSources, sheetParts } from '../../../src/domain/plan/sheet-items.ts';
import { composeBoardText } from '../../../src/report/compose-board-text.ts';
import { composeCribSheet } from '../../../src/report/compose-crib-sheet.ts';
import { composePreVisitNote } from '../../../src/report/compose-pre-visit-note.ts';
import { composeVisitSheet } from '../../../src/report/compose-visit-sheet.ts';
import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { composeFigures } from '../../../src/report/year/compose-figures.ts';
import { composeYearPlan } from '../../../src/report/year/compose-year-plan.ts';
import { adopting, frameworks, statements } from '../../data/read-content.ts';
import { aBoard, aLooking, aSchool } from '../../kit/bodies.ts';
import { aLookingView, aNote, anAction, anEmptyView, aViewWithPartTwo } from '../a-looking-view.ts';
import { printed, reportOf } from '../paper.ts';

const about = { content: '2026.11.1', lawDate: '2026-11-21' } as const;
const school = 'Hillside Primary School';
const duties = statements.filter(isDuty);
const looking = aLooking({
  start: '09:30',
  end: '10:30',
  focus: duties.slice(0, 2).map(({ id, text }, order) => ({ statement: id, wording: text, order })),
});

const visitSheet = (): ReportDocument => {
  const sources: SheetSources = {
    looking,
    duties,
    questions: [],
    words: wordsById(frameworks),
    school: aSchool(),
  };
  const parts = sheetParts(newSheet(sources), sources);
  return composeVisitSheet({
    looking,
    school,
    parts,
    actions: ['Publish the information report, SENCO', 'Time for the SENCO, headteacher'],
    ...about,
  });
};

const note = () =>
  composePreVisitNote({
    looking,
    school,
    visitors: ['Ruth Adeyemi, SEND link governor'],
    from: { name: 'Ruth Adeyemi', role: 'SEND link governor' },
    questions: ['How are needs found?', 'What changed since spring?'],
    actions: ['Publish the information report'],
    ...about,
  });

const crib = (edition: 'standard' | 'large-print') =>
  composeCribSheet(
    Array.from({ length: 24 }, (_, index) => ({
      letters: `AB${index}`,
      expansion: `What the letters ${index} stand for`,
      meaning: `What ${index} means, told in a plain sentence.`,
      group: index < 12 ? 'General' : 'Safeguarding',
    })),
    { edition, madeOn: '2026-11-21', ...about },
  );

const plan = () =>
  composeYearPlan({
    year: '2026-27',
    whose: school,
    kind: 'governing-body',
    terms: [
      { term: 'autumn', duties: [{ short: 'Pupil voice', text: 'Pupils are heard.', how: 'visit' }] },
      { term: 'spring', duties: [{ short: 'SEN funding', text: 'Money goes to need.', how: 'paper' }] },
      { term: 'summer', duties: [] },
    ],
    boards: [{ term: 'spring', duties: [{ short: 'Use of force', text: 'It is recorded.', how: 'visit' }] }],
    left: [{ short: 'SENCO time', text: 'The SENCO has enough time.' }],
    elsewhere: [],
    approvedOn: undefined,
    changedSince: false,
    madeOn: '2026-09-10',
    content: about.content,
  });

const figures = () =>
  composeFigures({
    school,
    term: { year: '2026-27', term: 'autumn' },
    before: [{ year: '2025-26', term: 'summer' }],
    groups: [
      {
        title: 'Numbers',
        rows: [
          {
            label: 'SEN support',
            value: '46 (14%)',
            earlier: ['44 (13%)'],
            national: '14.8%',
            note: 'SENCO',
          },
          { label: 'EHC plans', value: '', earlier: [''], national: '', note: '' },
        ],
      },
    ],
    notGiven: ['Top-up funding'],
    nationalSources: ['SEN support: 14.8%, January 2026'],
    nationalTyped: false,
    smallNumber: 5,
    madeOn: '2026-11-22',
    content: about.content,
  });

const texts = (): readonly (readonly [string, ReportDocument])[] =>
  adopting.texts.map(({ title, paragraphs }) => [
    `adopting text “${title}”`,
    composeBoardText({
      title,
      text: paragraphs.join('\n\n'),
      board: aBoard(),
      school: aSchool(),
      on: '2026-11-21',
      content: about.content,
    }),
  ]);

const words = (count: number, letter: string): string =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' ');

const longWord = Array.from({ length: 40 }, (_, index) => `x${String(index).padStart(4, '0')}`).join('');

/** Long notes, rows longer than a page, lists over pages: where a structure is torn and must hold. */
const long = (): ReportDocument =>
  reportOf({
    ...aLookingView(),
    notes: [
      aNote('note_long', {
        source: 'told',
        text: `${words(2500, 'n')}\n\nAfter a blank line.\nAnd a line, ${longWord}.`,
      }),
    ],
    actions: [
      anAction('action_word', { text: `See ${longWord} there`, howWeKnow: longWord }),
      anAction('action_long', { text: words(1500, 'a'), howWeKnow: words(300, 'h') }),
      ...Array.from({ length: 40 }, (_, index) =>
        anAction(`action_${index}`, { text: `Action number ${index}` }),
      ),
    ],
  });

const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'A title with č', id: 'title' },
  { kind: 'paragraph', runs: [{ text: 'A lead.' }], tone: 'lead' },
  {
    kind: 'paragraph',
    runs: [{ text: 'Small ' }, { text: 'words', strong: true }, { text: '.' }],
    tone: 'small',
  },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Read ' },
      {
        text: `the guidance ${'in its long and winding words '.repeat(5)}`,
        link: 'https://www.gov.uk/send(1)',
      },
      { text: ' or ' },
      { text: 'the other', link: 'https://example.org/č' },
      { text: '.' },
    ],
  },
  { kind: 'quote', runs: [{ text: 'Their words.\n\nAnd more of them.' }], by: 'Headteacher' },
  { kind: 'heading', level: 2, text: 'A section', id: 'section' },
  { kind: 'list', ordered: true, items: [[{ text: 'First item' }], [{ text: 'Second\n\nitem' }]] },
  { kind: 'list', ordered: false, items: [[{ text: 'An item' }]] },
  { kind: 'break' },
  { kind: 'heading', level: 3, text: 'A duty', id: 'duty' },
  {
    kind: 'facts',
    facts: [
      { term: 'Term', runs: [{ text: 'What is said of it' }] },
      { term: 'Term', runs: [{ text: 'What else is said' }] },
      { term: 'Other', runs: [{ text: 'Another thing' }] },
    ],
  },
  {
    kind: 'table',
    caption: 'A caption',
    columns: [
      { head: 'Left', width: 0.4 },
      { head: 'Middle', width: 0.3 },
      { head: 'Right', width: 0.3 },
    ],
    rows: [
      [{ runs: [{ text: 'over all three' }], span: 3 }],
      [
        { runs: [{ text: 'one' }], head: true },
        { runs: [{ text: 'two' }], span: 2 },
      ],
      [{ runs: [{ text: 'one' }], head: true }, { runs: [] }, { runs: [{ text: 'three\nin two lines' }] }],
    ],
  },
  {
    kind: 'glossary',
    columns: 2,
    size: 9,
    entries: [
      { letters: 'AB', expansion: 'Able Baker', meaning: 'A pair.' },
      { letters: 'CD', expansion: 'Charlie Delta' },
    ],
  },
  { kind: 'write-in', number: '1.1', runs: [{ text: 'Asked?' }], boxes: ['seen', 'not seen'], lines: 2 },
  { kind: 'write-in', number: '1.2', runs: [{ text: 'And then?' }], boxes: [], lines: 1 },
  { kind: 'write-in', number: '', runs: [], boxes: [], lines: 3 },
  { kind: 'signature', role: 'governor', label: 'Signed by the governor (č)' },
  { kind: 'signature', role: 'head', label: 'Seen by the headteacher' },
  { kind: 'withheld', text: 'A neutral line.' },
];

export const theOddDocument = (): ReportDocument => ({
  ...reportOf(anEmptyView()),
  title: 'A title with č & <odd> signs',
  blocks: everyBlock,
});

/** Every kind of document that is composed here, and the oddest ones that can be made of their blocks. */
export const everyDocument = (): readonly (readonly [name: string, document: ReportDocument])[] => [
  ['visit report, draft', reportOf(aLookingView())],
  ['visit report, final', reportOf(aLookingView(), { mark: 'FINAL' })],
  ['board copy beside a Part 2', reportOf(aViewWithPartTwo(), { mark: 'FINAL' })],
  ['Part 2', reportOf(aViewWithPartTwo(), { part: 2, mark: 'FINAL' })],
  ['website check', reportOf(anEmptyView({ kind: 'website' }))],
  ['board paper read', reportOf(anEmptyView({ kind: 'paper' }), { mark: 'FINAL' })],
  ['empty visit', reportOf(anEmptyView())],
  ['visit sheet', visitSheet()],
  ['note before the visit', note()],
  ['crib sheet', crib('standard')],
  ['crib sheet in large print', crib('large-print')],
  ['year plan', plan()],
  ['figures', figures()],
  ...texts(),
  ['every kind of block', theOddDocument()],
  ['every kind of block in large print', { ...theOddDocument(), edition: 'large-print' }],
  ['long notes and long tables', long()],
];

const drawn = new Map<string, Uint8Array>();

/** The same, on paper; each is drawn once however many tests look at it. */
export const everyPdf = (): readonly (readonly [
  name: string,
  document: ReportDocument,
  bytes: () => Uint8Array,
])[] =>
  everyDocument().map(([name, document]) => [
    name,
    document,
    () => {
      const bytes = drawn.get(name) ?? printed(document).bytes;
      drawn.set(name, bytes);
      return bytes;
    },
  ]);
