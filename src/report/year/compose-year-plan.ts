import { type CivilDate, longDate } from '../../base/civil-date.ts';
import type { Board, LookingKind } from '../../domain/records/bodies.ts';
import { lookingWords } from '../../domain/words.ts';
import type { Term } from '../../domain/year/terms.ts';
import { termWords } from '../../domain/year/terms.ts';
import { withCode } from '../code.ts';
import type { Block, ReportDocument } from '../document.ts';
import { fileName } from '../file-name.ts';
import { facts, heading, paragraph, plain, section } from '../runs.ts';

export interface PlannedDuty {
  readonly short: string;
  readonly text: string;
  readonly how: LookingKind;
}

export interface YearPlanView {
  /** '2026-27' */
  readonly year: string;
  /** A school, or the board for all its schools. */
  readonly whose: string;
  readonly kind: Board['kind'];
  readonly terms: readonly { readonly term: Term; readonly duties: readonly PlannedDuty[] }[];
  /** What the board’s plan for all its schools asks besides. */
  readonly boards: YearPlanView['terms'];
  /** Duties that no term has, of those that this board looks at. */
  readonly left: readonly { readonly short: string; readonly text: string }[];
  /** What the trust looks at for a local body, in whose plan it is not missing; `how` as the trust set it. */
  readonly elsewhere: readonly { readonly short: string; readonly how: string }[];
  /** As somebody entered it from the minutes. */
  readonly approvedOn: CivilDate | undefined;
  /** After that day was entered. */
  readonly changedSince: boolean;
  readonly madeOn: CivilDate;
  readonly content: string;
}

/** The year on a page or two, for the board to approve. It says that it was approved only where somebody entered so. */
export const composeYearPlan = (view: YearPlanView): ReportDocument => {
  const { year, whose, madeOn } = view;
  const title = `SEND year plan ${year}`;
  return withCode({
    format: 1,
    kind: 'year-plan',
    lang: 'en-GB',
    title,
    school: whose,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: madeOn,
    content: view.content,
    lawDate: '',
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: `year-plan-${year}`,
      school: whose,
      date: madeOn,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      { kind: 'paragraph', runs: [plain(introduction)], tone: 'lead' },
      ...facts([
        ['For', plain(whose)],
        ['Approval', plain(approvalWords(view))],
      ]),
      ...view.terms.flatMap(termBlocks),
      ...section(
        'From the board’s plan for all its schools',
        'of-the-board',
        view.boards.flatMap(boardsTerm),
      ),
      ...section('Not in this plan', 'left', leftBlocks(view)),
      ...section('Looked at by the trust', 'elsewhere', elsewhereBlocks(view.elsewhere)),
      ...section('For the minutes', 'minutes', view.approvedOn && !view.changedSince ? [] : minuteBlocks),
    ],
    leftOut: [],
  });
};

const introduction =
  'Which duty the board looks at in which term, and how. Order and terms are our own choice, not law.';

const approvalWords = ({ approvedOn, changedSince }: YearPlanView): string =>
  approvedOn
    ? `Entered in this notebook as approved on ${longDate(approvedOn)}; the minutes are the record.${changedSince ? ' The plan was changed after that.' : ''}`
    : 'To be approved by the board.';

const rows = (duties: readonly PlannedDuty[]) =>
  duties.map(({ short, text, how }) => [
    { runs: [plain(short)], head: true },
    { runs: [plain(text)] },
    { runs: [plain(lookingWords[how])] },
  ]);

const table = (caption: string, duties: readonly PlannedDuty[]): Block => ({
  kind: 'table',
  caption,
  columns: [
    { head: 'Duty', width: 0.26 },
    { head: 'What it asks', width: 0.54 },
    { head: 'How', width: 0.2 },
  ],
  rows: rows(duties),
});

const termBlocks = ({ term, duties }: YearPlanView['terms'][number]): readonly Block[] =>
  section(
    `${termWords[term]} term`,
    `term-${term}`,
    duties.length > 0
      ? [table(countWords(duties.length), duties)]
      : [paragraph(plain('Nothing planned yet.'))],
  );

const boardsTerm = ({ term, duties }: YearPlanView['terms'][number]): readonly Block[] =>
  duties.length > 0 ? [table(`${termWords[term]} term`, duties)] : [];

const countWords = (count: number): string => `${count} ${count === 1 ? 'duty' : 'duties'}`;

const leftBlocks = ({ left, kind }: YearPlanView): readonly Block[] =>
  left.length === 0
    ? []
    : [
        // Of a trust's local body it would not be true: in law the duty is the trust board's.
        paragraph(
          plain(
            kind === 'local-body'
              ? 'Duties of the list that no term has.'
              : 'Duties of the list that no term has. They stay the board’s all the same.',
          ),
        ),
        { kind: 'list', ordered: false, items: left.map(({ short, text }) => [plain(`${short}: ${text}`)]) },
      ];

const elsewhereBlocks = (elsewhere: YearPlanView['elsewhere']): readonly Block[] =>
  [...new Set(elsewhere.map(({ how }) => how))].map((how) => {
    const names = elsewhere.filter((one) => one.how === how).map(({ short }) => short);
    return paragraph(plain(`${how}: ${names.join('; ')}.`));
  });

const minuteBlocks: readonly Block[] = [
  {
    kind: 'write-in',
    number: '',
    runs: [plain('Meeting, date and minute number:')],
    boxes: ['approved', 'approved with changes', 'not approved'],
    lines: 2,
  },
];
