import { type CivilDate, longDate } from '../base/civil-date.ts';
import type { SheetItem, SheetPart } from '../domain/plan/sheet-items.ts';
import { timeWords } from '../domain/plan/time-budget.ts';
import type { Looking } from '../domain/records/bodies.ts';
import { lookingWords } from '../domain/words.ts';
import { withCode } from './code.ts';
import type { Block, ReportDocument } from './document.ts';
import { fileName } from './file-name.ts';
import { heading, paragraph, plain, strong } from './runs.ts';
import { writeInPitch } from './write-in-pitch.ts';

export interface VisitSheet {
  readonly looking: Looking;
  readonly school: string;
  readonly parts: readonly SheetPart[];
  /** Open actions of this school, in words. */
  readonly actions: readonly string[];
  readonly content: string;
  readonly lawDate: CivilDate;
}

/** A page or two of A4 to write on where a phone is not wanted; black and white is all it needs. */
export const composeVisitSheet = (sheet: VisitSheet): ReportDocument => {
  const { looking, school } = sheet;
  const lines = linesFor(sheet);
  const title = `${lookingWords[looking.kind]}: sheet to write on`;
  const meet = looking.meet.length > 0 ? `With: ${looking.meet.join(', ')}.` : '';
  const times = timeWords(looking);
  const when = [longDate(looking.on), times].filter(Boolean).join(', ');
  return withCode({
    format: 1,
    kind: 'visit-sheet',
    lang: 'en-GB',
    title,
    school,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: looking.on,
    content: sheet.content,
    lawDate: sheet.lawDate,
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: 'sheet',
      school,
      date: looking.on,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      paragraph(strong(`${school}. ${when}. ${meet}`.trim())),
      paragraph(plain(rules)),
      ...followUps(sheet.actions),
      ...sheet.parts.flatMap((part) => partBlocks(part, lines)),
      heading(2, 'Anything else', 'else'),
      { kind: 'write-in', number: '', runs: [], boxes: [], lines: lastLines(sheet, lines) },
    ],
    leftOut: [],
  });
};

const rules =
  'No names or initials of pupils. Write about the arrangement, not the person. A worry about a child: stop, tell the ' +
  'safeguarding lead now, and write it on the school’s own form, not here.';

const followUps = (actions: readonly string[]): readonly Block[] =>
  actions.length === 0
    ? []
    : [
        heading(2, 'From last time', 'last-time'),
        ...actions.slice(0, mostActions).map(
          (text): Block => ({
            kind: 'write-in',
            number: '',
            runs: [plain(text)],
            boxes: ['done', 'not yet', 'not asked'],
            lines: 0,
          }),
        ),
      ];

const mostActions = 4;

const partBlocks = (part: SheetPart, lines: Lines): readonly Block[] => [
  heading(2, `${part.number}  ${part.title}`, `part-${part.number}`),
  ...(part.wording ? [paragraph(plain(part.wording))] : []),
  ...part.items.map(
    (item): Block => ({
      kind: 'write-in',
      number: item.number,
      runs: [plain(item.text)],
      boxes: item.kind === 'prompt' ? ['seen', 'asked for', 'not seen'] : [],
      lines: lines[item.kind],
    }),
  ),
];

type Lines = Readonly<Record<SheetItem['kind'], number>>;

/** As much room to write as two pages give; where there is too much to ask, one line a question and more pages. */
const rooms: readonly Lines[] = [
  { question: 4, prompt: 2, unknown: 2 },
  { question: 3, prompt: 1, unknown: 1 },
  { question: 2, prompt: 1, unknown: 1 },
  { question: 2, prompt: 0, unknown: 1 },
  { question: 1, prompt: 0, unknown: 1 },
];

/** Points of both pages, less what the last line of the first may leave empty. */
const twoPages = 2 * 720 - 60;

const linesFor = (sheet: VisitSheet): Lines =>
  rooms.find((lines) => heightWith(sheet, lines) <= twoPages) ?? { question: 1, prompt: 0, unknown: 1 };

/** What is left of the last page is there to be written on. */
const lastLines = (sheet: VisitSheet, lines: Lines): number => {
  const height = heightWith(sheet, lines);
  const spare = (height <= onePage ? onePage : twoPages) - height;
  return fewestLast + Math.min(12, Math.max(0, Math.floor(spare / writeInPitch) - 1));
};

const fewestLast = 3;
const onePage = 680;

const textLine = 14.6;
/** Letters of a line; few, so that the estimate errs towards too high. */
const rows = (text: string, letters = 88): number => Math.max(1, Math.ceil(text.length / letters));

/** What the page will need, near enough; the drawing itself decides. */
const heightWith = ({ parts, actions }: VisitSheet, lines: Lines): number => {
  const told = actions.slice(0, mostActions).reduce((sum, text) => sum + (rows(text) + 1) * textLine + 6, 0);
  const asked = parts.reduce(
    (sum, part) =>
      sum +
      34 +
      (part.wording ? rows(part.wording) * textLine + 7 : 0) +
      part.items.reduce((height, item) => height + itemHeight(item, lines), 0),
    0,
  );
  return 130 + (actions.length > 0 ? 34 : 0) + told + asked + 34 + fewestLast * writeInPitch;
};

const itemHeight = ({ kind, text }: SheetItem, lines: Lines): number =>
  (rows(text) + (kind === 'prompt' ? 1 : 0)) * textLine + lines[kind] * writeInPitch + 6;
