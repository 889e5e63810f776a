import { longDate } from '../../base/civil-date.ts';
import { saysNothingOfPractice } from '../../domain/tally/standing-assurance.ts';
import { answerWords, changeWords, sourceWords } from '../../domain/words.ts';
import type { Kept } from '../looking-view.ts';
import { type Fact, plain, said, strong } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';
import { nameOf, sourcesOf } from './planned.ts';
import { hasVoices, namedRuns, voiceRuns } from './voice.ts';

export const questionFact = (view: PartView, question: Kept<'question'>): Fact => [
  // A question that was taken along may never have been asked.
  question.body.answer?.trim() || isNoted(view, question) ? 'Asked' : 'Question',
  said(question, 'text', question.body.text),
  ...(question.body.answer ? [plain('\nAnswer: '), said(question, 'answer', question.body.answer)] : []),
  ...sinceCheckRuns(view, question),
];

/** Answered on the spot, by a note that knows its question. */
export const isNoted = (view: PartView, { record, body }: Kept<'question'>): boolean =>
  view.notes.some(({ body: { prompt } }) => prompt !== undefined && [record, body.from].includes(prompt));

/** A note that bears on several duties stands whole under one of them; `others` are the rest. */
export const noteFact = (view: PartView, note: Kept<'note'>, under?: string): Fact => {
  const { text, source, seenOn, attachments, statements } = note.body;
  const others = statements
    .filter((statement) => statement !== under)
    .map((statement) => nameOf(view, statement));
  return [
    source ? sourceWords[source] : 'Noted',
    said(note, 'text', text),
    ...(seenOn && seenOn !== view.looking.body.on ? [plain(` (on ${longDate(seenOn)})`)] : []),
    ...attachments.map(({ alt }) => said(note, 'attachments', ` [Picture: ${alt}]`)),
    ...voiceRuns(view, note),
    ...(others.length > 0 ? [plain(` (Also under: ${others.join(', ')}.)`)] : []),
    ...sinceCheckRuns(view, note),
  ];
};

/** "My view on the day, from: told, read": an answer is worth what it rests on. */
export const answerFact = (
  view: PartView,
  assurance: Kept<'assurance'>,
  all: readonly Kept<'assurance'>[],
): Fact => {
  const { answer, reason, change, goodPractice, statement } = assurance.body;
  const differ = new Set(all.map(({ body }) => body.answer)).size > 1;
  const author =
    all.length > 1 || hasVoices(view)
      ? view.people.find(({ record }) => record === assurance.author)
      : undefined;
  const from = sourcesOf(view, statement);
  const last = [
    ...(saysNothingOfPractice(answer)
      ? []
      : [`My view on the day, from: ${from.join(', ') || 'no source given'}.`]),
    ...(change ? [`${changeWords[change]} since last time.`] : []),
    ...(goodPractice ? ['Good practice, worth sharing.'] : []),
  ];
  return [
    differ ? 'Two views' : 'How assured am I?',
    { ...said(assurance, 'answer', answerWords[answer]), strong: true },
    ...(author ? namedRuns(author) : []),
    ...(reason.trim() ? [plain('\n'), said(assurance, 'reason', reason)] : []),
    ...(last.length > 0 ? [plain(`\n${last.join(' ')}`)] : []),
    ...sinceCheckRuns(view, assurance),
  ];
};

export const documentFact = (answer: string): Fact => [
  'In place?',
  strong(answer),
  plain('\nWorked out from the documents seen, not from anyone’s view.'),
];
