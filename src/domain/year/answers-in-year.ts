import { addDays, type CivilDate } from '../../base/civil-date.ts';
import type { Duty } from '../content/content.ts';
import { answerAt, type Known } from '../duty-facts.ts';
import { schoolYear } from '../school-year.ts';
import type { StatementTally } from '../tally/tally.ts';
import { daysSeen, within } from './glance.ts';
import { answerInWords } from './glance-words.ts';

/** What stood as the answer from a day on. */
export interface AnswerFrom {
  readonly on: CivilDate;
  readonly words: string;
}

/** How the answer to one duty went through a school year. */
export interface AnswersInYear {
  /** As it stood when the year before ended; empty where nobody had said. */
  readonly before: string;
  /** Each answer that differs from the one before it, the first of the year always; oldest first. */
  readonly steps: readonly AnswerFrom[];
}

/** `asAt`: the last day that is known of, within the year. */
export const answersInYear = (
  duty: Duty,
  tally: StatementTally,
  { asAt, known }: { readonly asAt: CivilDate; readonly known: Pick<Known, 'lookings' | 'documents'> },
): AnswersInYear => {
  const { from } = schoolYear(asAt);
  const wordsOn = (day: CivilDate): string => {
    const answer = answerAt(duty, within(tally, { from: '', to: day }, known), day);
    return answer.kind === 'no-answer' ? '' : answerInWords(answer);
  };
  const given = [
    ...tally.assurances.map(({ on }) => on),
    ...tally.documents.flatMap((document) => daysSeen(document, known)),
    // A document falls due without anybody looking.
    ...(duty.answers === 'document' ? [asAt] : []),
  ].filter((day) => day >= from && day <= asAt);
  const steps: AnswerFrom[] = [];
  for (const on of [...new Set(given)].sort()) {
    const words = wordsOn(on);
    if (words !== '' && words !== steps.at(-1)?.words) steps.push({ on, words });
  }
  return { before: wordsOn(addDays(from, -1)), steps };
};

/** Something changed, within the year or since the year before. */
export const hasMoved = ({ before, steps }: AnswersInYear): boolean =>
  steps.length > 1 || (before !== '' && steps[0] !== undefined && steps[0].words !== before);
