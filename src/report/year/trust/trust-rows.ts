import { addDays, type CivilDate } from '../../../base/civil-date.ts';
import { actionLog, type LoggedAction } from '../../../domain/actions/action-log.ts';
import type { ContentDates, Duty } from '../../../domain/content/content.ts';
import type { DutyPart } from '../../../domain/content/duty-list.ts';
import { answerAt, type DutyAnswer } from '../../../domain/duty-facts.ts';
import type { Board, School } from '../../../domain/records/bodies.ts';
import type { DateLine } from '../../../domain/review/dates-ahead.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { lastLooked } from '../../../domain/tally/evidence.ts';
import { answerInWords } from '../../../domain/year/glance-words.ts';
import type { Kept } from '../../looking-view.ts';
import { reviewsOf } from '../annual/reviews.ts';
import { tallyIn } from '../duty-story.ts';
import type { OpenSchool } from '../open-school.ts';

export interface TrustSchool {
  readonly id: string;
  readonly school: School;
  readonly parts: readonly DutyPart[];
  readonly open: OpenSchool;
}

export interface TrustView {
  readonly board: Board;
  readonly schools: readonly TrustSchool[];
  readonly today: CivilDate;
  readonly dates: ContentDates;
  readonly mark: 'DRAFT' | 'FINAL';
  readonly content: string;
}

export const byName = (one: TrustSchool, other: TrustSchool): number =>
  one.school.name.localeCompare(other.school.name, 'en') || one.id.localeCompare(other.id);

/** A duty with which more than one school has something open, and what that is at each. */
export interface Theme {
  readonly duty: Duty;
  readonly at: readonly { readonly school: string; readonly words: readonly string[] }[];
}

const isOpenAnswer = (answer: DutyAnswer): boolean => {
  if (answer.kind === 'two-views') return true;
  if (answer.kind === 'assurance') return answer.answer === 'partly' || answer.answer === 'not-yet';
  return answer.kind === 'document' && answer.answer === 'not-in-place';
};

/** In the order of the checklist, the schools of each by name. With one school, whatever is open there. */
export const themesOf = ({ schools, today }: TrustView): readonly Theme[] => {
  const duties = new Map(
    schools.flatMap(({ parts }) =>
      parts.flatMap((part) => part.duties.map((duty) => [duty.id, duty] as const)),
    ),
  );
  const waiting = new Map(schools.map((one) => [one, withOpenAction(one, today)]));
  return [...duties.values()]
    .map((duty) => ({
      duty,
      at: schools.flatMap((one) => {
        const words = openWords(duty, one, { today, waits: waiting.get(one)?.has(duty.id) === true });
        return words.length > 0 ? [{ school: one.school.name, words }] : [];
      }),
    }))
    .filter(({ at }) => at.length >= Math.min(2, schools.length));
};

/** Duties about which an action is open. */
const withOpenAction = ({ open }: TrustSchool, today: CivilDate): ReadonlySet<string> =>
  new Set(
    actionLog(open.actions, open.followUps, today)
      .filter(({ isOpen }) => isOpen)
      .flatMap(({ action }) => action.body.statements),
  );

const openWords = (
  duty: Duty,
  { open, parts }: TrustSchool,
  { today, waits }: { readonly today: CivilDate; readonly waits: boolean },
): readonly string[] => {
  const own = parts.flatMap(({ duties }) => duties).find(({ id }) => id === duty.id);
  if (!own) return [];
  const answer = answerAt(own, tallyIn(open, own.id), today);
  return [
    ...(isOpenAnswer(answer) ? [answerInWords(answer).toLowerCase()] : []),
    ...(waits ? ['an action is open'] : []),
  ];
};

export interface Overdue {
  readonly school: string;
  readonly logged: LoggedAction<Kept<'action'>, Kept<'followUp'>>;
}

/** The longest overdue first. */
export const overdueOf = ({ schools, today }: TrustView): readonly Overdue[] =>
  schools
    .flatMap(({ school, open }) =>
      actionLog(open.actions, open.followUps, today)
        .filter(({ overdue }) => overdue > 0)
        .map((logged) => ({ school: school.name, logged })),
    )
    .sort((one, other) => other.logged.overdue - one.logged.overdue);

export interface DocumentDue {
  readonly school: string;
  readonly line: DateLine;
}

/** Days ahead within which a document counts as due; those that have passed count as well. */
const ahead = 90;

/** The earliest first. */
export const documentsDue = ({ schools, board, dates, today }: TrustView): readonly DocumentDue[] =>
  schools
    .flatMap(({ id, school, parts, open }) =>
      reviewsOf({ open, board, school, schoolId: id, dates, post: undefined, asAt: today, parts })
        .lines.filter(({ kind, on }) => kind === 'review' && on <= addDays(today, ahead))
        .map((line) => ({ school: school.name, line })),
    )
    .sort((one, other) => one.line.on.localeCompare(other.line.on));

export interface Ask {
  readonly school: string;
  readonly on: CivilDate;
  readonly remark: Kept<'remark'>;
}

/** What governors asked the board to decide or to discuss this school year; the newest first. */
export const asksOf = ({ schools, today }: TrustView): readonly Ask[] => {
  const { from } = schoolYear(today);
  return schools
    .flatMap(({ school, open }) =>
      open.remarks
        .filter(({ body }) => body.kind === 'matter-decide' || body.kind === 'matter-discuss')
        .map((remark) => ({ school: school.name, on: dayOf(remark, open), remark })),
    )
    .filter(({ on }) => on >= from && on <= today)
    .sort(
      (one, other) =>
        other.on.localeCompare(one.on) ||
        one.remark.body.order - other.remark.body.order ||
        one.remark.record.localeCompare(other.remark.record),
    );
};

const dayOf = ({ body, createdAt }: Kept<'remark'>, { lookings, localDate }: OpenSchool): CivilDate =>
  lookings.find(({ record }) => record === body.looking)?.body.on ?? localDate(createdAt);

/** Schools of which nothing of this school year is here: silence about them is not good news. */
export const silentSchools = ({ schools, today }: TrustView): readonly string[] => {
  const { from } = schoolYear(today);
  return schools
    .filter(({ open }) => open.tallies.every((tally) => lastLooked(tally, from) === null))
    .map(({ school }) => school.name);
};
