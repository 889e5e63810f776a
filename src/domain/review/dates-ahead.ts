import { addDays, type CivilDate } from '../../base/civil-date.ts';
import { appliesToSchool } from '../content/applies.ts';
import type { ContentDates, Duty } from '../content/content.ts';
import type { Adoption, Board, School } from '../records/bodies.ts';
import { emptyTally } from '../tally/count-record.ts';
import { documentAnswer } from '../tally/standing-assurance.ts';
import type { DocumentCount, StatementTally } from '../tally/tally.ts';
import { type FixedDate, fixedDaysAhead } from './fixed-dates.ts';
import { papersBy } from './papers-by.ts';
import { type ReviewDue, type ReviewPeriod, reviewDue } from './review-due.ts';
import { type Post, type SencoQualification, sencoQualification } from './senco-qualification.ts';

/** One line of the page "Dates". `on` is the day by which, or on which, it falls. */
export type DateLine = { readonly key: string; readonly on: CivilDate } & (
  | { readonly kind: 'papers'; readonly meeting: CivilDate; readonly days: number }
  | { readonly kind: 'meeting' }
  /** Never their words: some may belong to Part 2. */
  | { readonly kind: 'commitments'; readonly count: number }
  | {
      readonly kind: 'review';
      readonly duty: Duty;
      readonly due: ReviewDue;
      readonly dated: CivilDate | null;
      readonly period: ReviewPeriod | undefined;
    }
  | { readonly kind: 'senco'; readonly duty: Duty; readonly qualification: SencoQualification }
  | {
      readonly kind: 'fixed';
      readonly fixed: FixedDate;
      readonly duty: Duty | undefined;
      readonly ifFunded: boolean;
    }
);

/** A document that has a period, and for which nobody has seen a date yet. */
export interface NoDateYet {
  readonly duty: Duty;
  readonly period: ReviewPeriod;
  readonly found: 'not-looked-at' | 'not-found' | 'no-date';
}

export interface DatesAhead {
  /** The earliest first; days that have passed lead. */
  readonly lines: readonly DateLine[];
  readonly noDate: readonly NoDateYet[];
  /** What can be said of the SENCO's qualification; null where nothing is recorded or none is needed. */
  readonly senco: { readonly duty: Duty; readonly qualification: SencoQualification | null } | null;
}

export interface DatesKnown {
  readonly dates: ContentDates;
  readonly duties: readonly Duty[];
  readonly tallies: readonly StatementTally[];
  readonly school: School;
  readonly schoolId: string;
  readonly board: Board;
  readonly post: Post | undefined;
  readonly adoptions: readonly Adoption[];
  readonly nextMeeting: CivilDate | undefined;
  readonly today: CivilDate;
}

/** Every day that this school and its board have to know of, worked out from what is recorded. */
export const datesAhead = (known: DatesKnown): DatesAhead => {
  const duties = known.duties.filter((duty) => appliesToSchool(duty, known.school).applies);
  const reviews = duties.filter(({ answers }) => answers === 'document').map((duty) => reviewOf(duty, known));
  const senco = sencoOf(duties, known);
  const lines = [
    ...meetingLines(known),
    ...commitmentLines(known),
    ...reviews.flatMap(({ line }) => line ?? []),
    ...sencoLines(senco),
    ...fixedLines(duties, known),
  ].sort((one, other) => one.on.localeCompare(other.on) || one.key.localeCompare(other.key));
  return { lines, noDate: reviews.flatMap(({ noDate }) => noDate ?? []), senco };
};

/** So many days ahead, and everything that has passed: what a person should be told without asking. */
export const dueSoon = (lines: readonly DateLine[], today: CivilDate, days: number): readonly DateLine[] =>
  lines.filter(({ on }) => on <= addDays(today, days));

const meetingLines = ({ board, nextMeeting, today }: DatesKnown): readonly DateLine[] => {
  if (nextMeeting === undefined || nextMeeting < today) return [];
  const days = board.papersDays;
  return [
    { kind: 'papers', key: 'papers', on: papersBy(nextMeeting, days), meeting: nextMeeting, days },
    { kind: 'meeting', key: 'meeting', on: nextMeeting },
  ];
};

/** What the board adopted, to be looked at again; one line a day, for one meeting looks at all of them. */
const commitmentLines = ({ adoptions }: DatesKnown): readonly DateLine[] => {
  const days = adoptions.flatMap(({ state, reviewOn }) =>
    state === 'adopted' && reviewOn ? [reviewOn] : [],
  );
  return [...new Set(days)].map((on) => ({
    kind: 'commitments',
    key: `commitments ${on}`,
    on,
    count: days.filter((day) => day === on).length,
  }));
};

const newestOf = (duty: Duty, { tallies, schoolId, today }: DatesKnown): DocumentCount | null => {
  const tally = tallies.find(({ statement }) => statement === duty.id) ?? emptyTally(schoolId, duty.id);
  return documentAnswer(tally, today).from;
};

const reviewOf = (
  duty: Duty,
  known: DatesKnown,
): { readonly line?: DateLine; readonly noDate?: NoDateYet } => {
  const period = known.dates.reviewPeriods.find(({ statement }) => statement === duty.id);
  const newest = newestOf(duty, known);
  const due = newest && reviewDue(newest, period);
  if (due)
    return {
      line: { kind: 'review', key: duty.id, on: due.on, duty, due, dated: newest.dated, period },
    };
  if (!period) return {};
  const found = !newest ? 'not-looked-at' : newest.found === 'yes' ? 'no-date' : 'not-found';
  return { noDate: { duty, period, found } };
};

const sencoOf = (duties: readonly Duty[], { dates, post, today }: DatesKnown): DatesAhead['senco'] => {
  const duty = duties.find(({ id }) => id === dates.senco.statement);
  return duty ? { duty, qualification: post ? sencoQualification(post, dates.senco, today) : null } : null;
};

const sencoLines = (senco: DatesAhead['senco']): readonly DateLine[] => {
  const qualification = senco?.qualification;
  return senco && qualification?.by
    ? [{ kind: 'senco', key: 'senco', on: qualification.by, duty: senco.duty, qualification }]
    : [];
};

/**
 * A strategy that was found is renewed by its own date; the day by which it had to appear is over then. The end of one
 * course says nothing to a SENCO who is on the other, or who has the award.
 */
const isMet = ({ onlyWith, statements }: FixedDate, known: DatesKnown, duty: Duty | undefined): boolean => {
  const { dates, post } = known;
  if (onlyWith !== undefined) return duty !== undefined && newestOf(duty, known)?.found === 'yes';
  return (
    statements.includes(dates.senco.statement) && (post?.award === 'npq-senco' || post?.awarded !== undefined)
  );
};

const fixedLines = (duties: readonly Duty[], known: DatesKnown): readonly DateLine[] =>
  fixedDaysAhead(known.dates.fixedDates, known.school, known.today).flatMap(({ fixed, on, ifFunded }) => {
    const duty = duties.find(({ id }) => id === fixed.statements[0]);
    return isMet(fixed, known, duty) ? [] : [{ kind: 'fixed', key: fixed.id, on, fixed, duty, ifFunded }];
  });

/** Days ahead within which Today speaks of it. */
export const soon = 45;

/** Reviews that stand under "Needs you" already are left out, or they would be said twice. */
export const isSaidAlready = (line: DateLine): boolean =>
  line.kind === 'review' && line.due.from === 'written';
