import { longDate } from '../../../base/civil-date.ts';
import { dateReason, dateTitle } from '../../../domain/review/date-words.ts';
import { type DateLine, datesAhead } from '../../../domain/review/dates-ahead.ts';
import { within } from '../../../domain/year/glance.ts';
import type { Block } from '../../document.ts';
import { paragraph, plain, section, strong } from '../../runs.ts';
import { knownOf } from '../open-school.ts';
import type { AnnualFacts, AnnualView } from './annual-view.ts';

type Reviewed = Pick<AnnualView, 'open' | 'board' | 'school' | 'schoolId' | 'dates' | 'post'> &
  Pick<AnnualFacts, 'asAt' | 'parts'>;

/** The days on which something of this school falls due, from open records alone. */
export const reviewsOf = ({ open, board, school, schoolId, dates, post, asAt, parts }: Reviewed) => {
  const known = knownOf(open);
  const { lines, noDate } = datesAhead({
    dates,
    duties: parts.flatMap(({ duties }) => duties),
    tallies: open.tallies.map((tally) => within(tally, { from: '', to: asAt }, known)),
    school,
    schoolId,
    board,
    post,
    adoptions: open.adoptions.map(({ body }) => body).filter(({ on }) => on <= asAt),
    nextMeeting: undefined,
    today: asAt,
  });
  return { lines: lines.filter(({ kind }) => kind !== 'fixed'), noDate };
};

/** Which documents are due for review when; the days that have passed lead. */
export const reviews = (view: AnnualFacts): readonly Block[] => {
  const { lines, noDate } = reviewsOf(view);
  return section('Dates of review', 'reviews', [
    ...(lines.length > 0 ? [tableOf(lines, view.asAt)] : []),
    ...(noDate.length > 0
      ? [
          paragraph(
            strong('Nobody has seen a date yet: '),
            plain(`${noDate.map(({ duty }) => duty.short).join('; ')}.`),
          ),
        ]
      : []),
  ]);
};

const tableOf = (lines: readonly DateLine[], asAt: string): Block => ({
  kind: 'table',
  caption: 'What falls due, the earliest first',
  columns: [
    { head: 'What', width: 0.36 },
    { head: 'By', width: 0.22 },
    { head: 'Where the day comes from', width: 0.42 },
  ],
  rows: lines.map((line) => [
    { runs: [plain(dateTitle(line))], head: true },
    { runs: [plain(`${longDate(line.on)}${line.on < asAt ? ' (has passed)' : ''}`)] },
    { runs: [plain(dateReason(line))] },
  ]),
});
