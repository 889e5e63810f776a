import { type CivilDate, shortDate } from '../../base/civil-date.ts';
import { type DutyAnswer, sourcesInWords } from '../duty-facts.ts';
import { answerWords, documentAnswerWords, lookingWords } from '../words.ts';
import type { GlanceCell } from './glance.ts';

/** What a cell says, each line by itself; one that says nothing is empty. */
export interface CellWords {
  readonly looked: string;
  readonly answer: string;
  readonly planned: string;
}

/** Empty where nobody looked: what was not looked at says so elsewhere. */
export const answerInWords = (answer: DutyAnswer): string => {
  switch (answer.kind) {
    case 'assurance':
      return answer.answer === 'not-looked-at' ? '' : answerWords[answer.answer];
    case 'document':
      return answer.answer === 'not-looked-at' ? '' : documentAnswerWords[answer.answer];
    case 'two-views':
      return `Two views: ${answer.answers.map((one) => answerWords[one].toLowerCase()).join(', ')}`;
    case 'no-answer':
      return 'No answer yet';
    case 'not-looked-at':
      return '';
  }
};

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const lookedLine = ({ looked, when, elsewhere }: GlanceCell, today: CivilDate): string => {
  if (looked) {
    const [first, ...others] = looked.kinds.map((kind) => lookingWords[kind]);
    const what = [first ?? 'Looked at', ...others.map(lower)].join(' and ');
    const how = sourcesInWords(looked.sources);
    // The sources are of the whole term, the day is only the last.
    const day = `${others.length > 0 ? 'last on ' : ''}${shortDate(looked.on, today)}`;
    return `${what}, ${day}${how === '' ? '' : `: ${how}`}`;
  }
  if (elsewhere) return elsewhere;
  if (when === 'past') return 'Not looked at';
  return when === 'now' ? 'Not looked at yet' : '';
};

/** An answer of an earlier term still stands; it says so, or it would seem to have been given anew. */
const answerLine = ({ answer, isAnsweredHere, looked }: GlanceCell): string => {
  const words = answer ? answerInWords(answer) : '';
  // A look that found no document, or an answer taken back to "not looked at": words of its own, or only a sign would stand.
  if (words === '' && looked) return 'No answer yet';
  if (words === '' || isAnsweredHere || answer?.kind === 'no-answer') return words;
  return `${words}, from earlier`;
};

const plannedLine = ({ toCome, inPlan, looked, when, elsewhere }: GlanceCell, today: CivilDate): string => {
  const [next] = toCome;
  if (next) return `${lookingWords[next.kind]} planned for ${shortDate(next.on, today)}`;
  if (inPlan.length > 0 && !looked) {
    const how = inPlan.map((kind) => lower(lookingWords[kind])).join(', ');
    return when === 'past' ? `It was in the plan: ${how}` : `In the plan: ${how}`;
  }
  return when === 'ahead' && !elsewhere ? 'Nothing planned' : '';
};

export const cellWords = (cell: GlanceCell, today: CivilDate): CellWords => ({
  looked: lookedLine(cell, today),
  // "Nobody has answered" is said of what somebody looked at; else "not looked at" says it.
  answer: cell.looked || cell.answer?.kind !== 'no-answer' ? answerLine(cell) : '',
  planned: plannedLine(cell, today),
});
