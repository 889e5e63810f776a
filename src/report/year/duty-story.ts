import type { CivilDate } from '../../base/civil-date.ts';
import { actionLog, type LoggedAction } from '../../domain/actions/action-log.ts';
import { type QuestionThread, questionThreads } from '../../domain/actions/question-threads.ts';
import type { Duty } from '../../domain/content/content.ts';
import { answerAt, type DutyAnswer } from '../../domain/duty-facts.ts';
import { emptyTally } from '../../domain/tally/count-record.ts';
import type { StatementTally } from '../../domain/tally/tally.ts';
import { type DayLooked, daysLooked } from '../../domain/year/days-looked.ts';
import type { Kept } from '../looking-view.ts';
import { knownOf, type OpenSchool } from './open-school.ts';

/** What everybody may read of one duty at one school, the newest first. */
export interface DutyStory {
  readonly duty: Duty;
  readonly answer: DutyAnswer;
  /** The newest answer of this school year that says why. */
  readonly reason: Kept<'assurance'> | undefined;
  readonly looks: readonly DayLooked[];
  readonly questions: readonly QuestionThread[];
  readonly actions: readonly LoggedAction<Kept<'action'>, Kept<'followUp'>>[];
  /** Of the lookings in which this duty was looked at: said of each of them as a whole. */
  readonly impact: readonly { readonly remark: Kept<'remark'>; readonly on: CivilDate }[];
}

export const tallyIn = ({ tallies }: Pick<OpenSchool, 'tallies'>, duty: string): StatementTally =>
  tallies.find(({ statement }) => statement === duty) ?? emptyTally('', duty);

export const dutyStories = (
  duties: readonly Duty[],
  open: OpenSchool,
  today: CivilDate,
): readonly DutyStory[] => {
  const known = knownOf(open);
  const threads = questionThreads({ ...open, today }).filter(({ askings, answers }) =>
    // One that is only taken along to a visit to come was not asked yet.
    Boolean(answers.length > 0 || askings.some(({ isAhead }) => !isAhead)),
  );
  const log = [...actionLog(open.actions, open.followUps, today)].sort(
    ({ action: one }, { action: other }) =>
      agreedOn(other, open).localeCompare(agreedOn(one, open)) || one.record.localeCompare(other.record),
  );
  return duties.map((duty) => {
    const tally = tallyIn(open, duty.id);
    const looks = daysLooked(tally, known);
    const answer = answerAt(duty, tally, today);
    return {
      duty,
      answer,
      reason: reasonOf(duty, answer, open),
      looks,
      questions: threads
        .filter(({ statement }) => statement === duty.id)
        .sort((one, other) => lastOf(other).localeCompare(lastOf(one)) || one.id.localeCompare(other.id)),
      actions: log.filter(({ action }) => action.body.statements.includes(duty.id)),
      impact: impactOf(looks, open),
    };
  });
};

const lastOf = ({ askings, answers }: QuestionThread): CivilDate =>
  [...askings.map(({ on }) => on), ...answers.map(({ on }) => on)].sort().at(-1) ?? '';

/** On the day of its looking; where that is not known here, on the day it was written. */
export const agreedOn = (
  { body, createdAt }: Kept<'action'>,
  { lookings, localDate }: OpenSchool,
): CivilDate => lookings.find(({ record }) => record === body.looking)?.body.on ?? localDate(createdAt);

const reasonOf = (
  duty: Duty,
  answer: DutyAnswer,
  { assurances }: OpenSchool,
): Kept<'assurance'> | undefined =>
  answer.kind === 'assurance'
    ? assurances
        .filter(
          ({ body }) =>
            body.statement === duty.id && body.answer === answer.answer && body.reason.trim() !== '',
        )
        .sort(
          (one, other) =>
            other.body.on.localeCompare(one.body.on) ||
            other.at.localeCompare(one.at) ||
            one.record.localeCompare(other.record),
        )[0]
    : undefined;

const impactOf = (looks: readonly DayLooked[], { remarks }: OpenSchool): DutyStory['impact'] =>
  looks.flatMap(({ on, lookings }) =>
    remarks
      .filter(({ body }) => body.kind === 'impact' && lookings.includes(body.looking))
      .sort((one, other) => one.body.order - other.body.order || one.record.localeCompare(other.record))
      .map((remark) => ({ remark, on })),
  );
