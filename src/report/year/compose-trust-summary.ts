import { longDate } from '../../base/civil-date.ts';
import { dateTitle } from '../../domain/review/date-words.ts';
import { schoolYear } from '../../domain/school-year.ts';
import { withCode } from '../code.ts';
import type { Block, BlockOf, Cell, ReportDocument, Run } from '../document.ts';
import { fileName } from '../file-name.ts';
import { facts, heading, paragraph, plain, said, section } from '../runs.ts';
import { linesOf, shorten } from './shorten.ts';
import { answersAreViews, lawDateOfDuties, lawWords, noInspection, openOnly } from './standing.ts';
import {
  type Ask,
  asksOf,
  byName,
  type DocumentDue,
  documentsDue,
  type Overdue,
  overdueOf,
  silentSchools,
  type Theme,
  type TrustView,
  themesOf,
} from './trust/trust-rows.ts';

/** Two pages for a trust board: what schools share, what is late, what falls due, what it is asked. Nothing is added up. */
export const composeTrustSummary = (given: TrustView): ReportDocument => {
  const view = { ...given, schools: [...given.schools].sort(byName) };
  const { board, today, content, mark } = view;
  const lawDate = lawDateOfDuties(view.schools.flatMap(({ parts }) => parts.flatMap(({ duties }) => duties)));
  const title = `SEND in our schools, ${schoolYear(today).name}`;
  return withCode({
    format: 1,
    kind: 'trust',
    lang: 'en-GB',
    title,
    school: board.name,
    part: 1,
    partLabel: '',
    edition: 'standard',
    mark,
    on: today,
    content,
    lawDate,
    fileName: fileName(board.namePattern, {
      kind: 'trust-summary',
      school: board.name,
      date: today,
      version: 1,
      mark,
      partLabel: '',
    }),
    blocks: [
      heading(1, title, 'title'),
      ...onTwoPages(view),
      ...section(
        'About this summary',
        'about',
        facts([
          ['What it is', plain(`${noInspection} ${openOnly} ${answersAreViews}`)],
          ['Words and law', plain(lawWords(content, lawDate, today))],
        ]),
      ),
    ],
    leftOut: [],
  });
};

/** How many rows of a thing, and how long a text in one may be. */
interface Room {
  readonly rows: number;
  readonly letters: number;
}

const rooms: readonly Room[] = [
  { rows: 40, letters: 600 },
  { rows: 40, letters: 240 },
  { rows: 14, letters: 240 },
  { rows: 10, letters: 200 },
  { rows: 8, letters: 160 },
  { rows: 6, letters: 140 },
  { rows: 5, letters: 110 },
  { rows: 4, letters: 90 },
  { rows: 3, letters: 80 },
];
const least: Room = { rows: 2, letters: 60 };

/** Lines of two pages less what stands about it at the end; fewer than there are, so that the estimate errs to two. */
const linesOfPages = 68;

const onTwoPages = (view: TrustView): readonly Block[] => {
  const known = {
    view,
    silent: silentSchools(view),
    themes: themesOf(view),
    overdue: overdueOf(view),
    due: documentsDue(view),
    asks: asksOf(view),
  };
  const room = rooms.find((one) => heightOf(blocksOf(known, one).blocks) <= linesOfPages) ?? least;
  const { blocks, isCut } = blocksOf(known, room);
  return isCut ? [...blocks, { kind: 'paragraph', runs: [plain(cutWords)], tone: 'small' }] : blocks;
};

const cutWords =
  'Not everything fits on two pages. What is left out, or ends in “…”, stands whole in the notebook and in each school’s own report.';

interface Known {
  readonly view: TrustView;
  readonly silent: readonly string[];
  readonly themes: readonly Theme[];
  readonly overdue: readonly Overdue[];
  readonly due: readonly DocumentDue[];
  readonly asks: readonly Ask[];
}

const blocksOf = ({ view, silent, themes, overdue, due, asks }: Known, room: Room) => {
  let isCut = false;
  const cut = (text: string, longest = room.letters): string => {
    const short = shorten(text, longest);
    isCut ||= short.endsWith(' …');
    return short;
  };
  /** The first ones of their own order; printed by school, so that no order of schools can be read from it. */
  const some = <Row extends { readonly school: string }>(rows: readonly Row[]): readonly Row[] => {
    isCut ||= rows.length > room.rows;
    return rows.slice(0, room.rows).sort((one, other) => one.school.localeCompare(other.school, 'en'));
  };
  const place = (school: string): Cell => ({ runs: [plain(cut(school, 60))], head: true });
  const cell = (...runs: readonly Run[]): Cell => ({ runs });

  isCut ||= themes.length > room.rows;
  const shared = new Set(
    [...themes].sort((one, other) => other.at.length - one.at.length).slice(0, room.rows),
  );
  const names = (schools: readonly string[]) => cut(schools.join('; '), Math.max(300, room.letters * 4));
  const blocks: readonly Block[] = [
    ...facts([
      ['Schools', plain(names(view.schools.map(({ school }) => school.name)))],
      ['As things stood on', plain(longDate(view.today))],
      ['Nothing here yet', plain(silent.length > 0 ? `No look of this school year: ${names(silent)}.` : '')],
    ]),
    ...section(
      'Themes',
      'themes',
      tableOf(
        'Duties with which something is open',
        [
          ['Duty', 0.26],
          ['At which school, and what', 0.74],
        ],
        themes
          .filter((theme) => shared.has(theme))
          .map(({ duty, at }) => [
            { runs: [plain(cut(duty.short))], head: true },
            cell(
              plain(
                cut(
                  at.map(({ school, words }) => `${school}: ${words.join(', ')}`).join('; '),
                  room.letters * 2,
                ),
              ),
            ),
          ]),
      ),
    ),
    ...section(
      'Actions that are overdue',
      'overdue',
      tableOf(
        'Past the day that was set',
        [
          ['School', 0.22],
          ['Action', 0.42],
          ['Who', 0.16],
          ['Due', 0.2],
        ],
        some(overdue).map(({ school, logged: { action } }) => [
          place(school),
          cell(said(action, 'text', cut(action.body.text))),
          cell(said(action, 'ownerRole', cut(action.body.ownerRole, 40))),
          cell(plain(longDate(action.body.due ?? ''))),
        ]),
      ),
    ),
    ...section(
      'Documents due',
      'documents',
      tableOf(
        'Reviews that have passed, or fall due within 90 days',
        [
          ['School', 0.32],
          ['Document', 0.42],
          ['By', 0.26],
        ],
        some(due).map(({ school, line }) => [
          place(school),
          cell(plain(cut(dateTitle(line)))),
          cell(plain(`${longDate(line.on)}${line.on < view.today ? ' (has passed)' : ''}`)),
        ]),
      ),
    ),
    ...section(
      'What the board is asked',
      'asks',
      tableOf(
        'By governors, in this school year',
        [
          ['School', 0.24],
          ['To', 0.12],
          ['Matter', 0.44],
          ['Day', 0.2],
        ],
        some(asks).map(({ school, on, remark }) => [
          place(school),
          cell(plain(remark.body.kind === 'matter-decide' ? 'Decide' : 'Discuss')),
          cell(said(remark, 'text', cut(remark.body.text))),
          cell(plain(longDate(on))),
        ]),
      ),
    ),
  ];
  const isEmpty = blocks.every(({ kind }) => kind === 'facts');
  return {
    blocks: isEmpty
      ? [...blocks, paragraph(plain('Nothing is open, overdue or due that is recorded here.'))]
      : blocks,
    isCut,
  };
};

const tableOf = (
  caption: string,
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', caption, columns: columns.map(([head, width]) => ({ head, width })), rows }];

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Letters of a line of a cell with such a share of the page. */
const lettersIn = (width: number): number => Math.max(6, Math.floor((473 * width - 10) / 5.6));

const rowHeight = ({ columns }: BlockOf<'table'>, row: readonly Cell[]): number =>
  Math.max(...row.map(({ runs }, at) => linesOf(words(runs), lettersIn(columns[at]?.width ?? 1)))) + 0.7;

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'facts')
      return sum + block.facts.reduce((lines, { runs }) => lines + linesOf(words(runs), 62) + 0.4, 0);
    if (block.kind === 'table')
      return sum + 3.5 + block.rows.reduce((lines, row) => lines + rowHeight(block, row), 0);
    return sum + 3;
  }, 0);
