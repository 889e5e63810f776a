import type { CivilDate } from '../../base/civil-date.ts';
import { type YearTerm, yearTermWords } from '../../domain/year/terms.ts';
import { withCode } from '../code.ts';
import type { Block, Cell, ReportDocument } from '../document.ts';
import { fileName } from '../file-name.ts';
import { heading, paragraph, plain, section } from '../runs.ts';

/** A row as it may stand on paper: small numbers are left out before it comes here. */
export interface PrintedFigure {
  readonly label: string;
  readonly value: string;
  /** Of the terms before, in the order of `before`. */
  readonly earlier: readonly string[];
  readonly national: string;
  readonly note: string;
}

export interface FiguresView {
  readonly school: string;
  readonly term: YearTerm;
  readonly before: readonly YearTerm[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly PrintedFigure[] }[];
  /** Labels of what nobody gave this term. */
  readonly notGiven: readonly string[];
  readonly nationalSources: readonly string[];
  /** Some of the national figures were typed by the board. */
  readonly nationalTyped: boolean;
  readonly smallNumber: number;
  readonly madeOn: CivilDate;
  readonly content: string;
}

/** One term's figures beside the terms before: as the school gave them, with no word on whether they are good. */
export const composeFigures = (view: FiguresView): ReportDocument => {
  const title = `SEND figures, ${yearTermWords(view.term).toLowerCase()}`;
  return withCode({
    format: 1,
    kind: 'figures',
    lang: 'en-GB',
    title,
    school: view.school,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark: '',
    on: view.madeOn,
    content: view.content,
    lawDate: '',
    fileName: fileName('SEND-{kind}_{school}_{date}', {
      kind: `figures-${view.term.term}-${view.term.year}`,
      school: view.school,
      date: view.madeOn,
      version: 1,
      mark: '',
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      { kind: 'paragraph', runs: [plain(introduction(view.smallNumber))], tone: 'lead' },
      ...view.groups.flatMap((group, at) => groupBlocks(view, group, at)),
      ...section('Not given this term', 'not-given', listed(view.notGiven)),
      ...section('National figures', 'national', nationalBlocks(view)),
    ],
    leftOut: [],
  });
};

const introduction = (smallNumber: number): string =>
  `Totals as the school gave them, and who said so.${
    smallNumber > 1
      ? ` Numbers of pupils under ${smallNumber} are left out: in a small group a child can be known.`
      : ''
  }`;

const groupBlocks = (
  { term, before }: FiguresView,
  { title, rows }: FiguresView['groups'][number],
  at: number,
): readonly Block[] => {
  const earlier = before.map(yearTermWords);
  const isNational = rows.some(({ national }) => national !== '');
  const heads = [
    'Figure',
    yearTermWords(term),
    ...earlier,
    ...(isNational ? ['National'] : []),
    'From whom, and when',
  ];
  const widths = [0.26, ...heads.slice(1, -1).map(() => 0.48 / (heads.length - 2)), 0.26];
  const cell = (text: string): Cell => ({ runs: [plain(text)] });
  return section(title, `group-${at + 1}`, [
    {
      kind: 'table',
      caption: `${rows.length} ${rows.length === 1 ? 'figure' : 'figures'}`,
      columns: heads.map((head, place) => ({ head, width: widths[place] ?? 0 })),
      rows: rows.map(({ label, value, earlier: earlierValues, national, note }) => [
        { runs: [plain(label)], head: true },
        cell(value || 'not given'),
        ...earlierValues.map((one) => cell(one || '–')),
        ...(isNational ? [cell(national || '–')] : []),
        // The lead says that it is told who said so: where nobody wrote it down, that is said too.
        cell(note || (value === '' ? '' : 'not said')),
      ]),
    },
  ]);
};

const listed = (labels: readonly string[]): readonly Block[] =>
  labels.length === 0 ? [] : [paragraph(plain(`${labels.join('; ')}.`))];

const nationalBlocks = ({ nationalSources, nationalTyped }: FiguresView): readonly Block[] => [
  ...(nationalSources.length > 0
    ? [
        {
          kind: 'list' as const,
          ordered: false,
          items: nationalSources.map((source) => [plain(source)]),
        },
      ]
    : []),
  ...(nationalTyped ? [paragraph(plain('The others stand as somebody of the board entered them.'))] : []),
];
