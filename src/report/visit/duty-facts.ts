import { longDate } from '../../base/civil-date.ts';
import type { Mark } from '../../domain/records/bodies.ts';
import { saysNothingOfPractice } from '../../domain/tally/standing-assurance.ts';
import { answerWords, changeWords, sourceWords } from '../../domain/words.ts';
import type { Kept } from '../looking-view.ts';
import { type Fact, plain, said, strong } from '../runs.ts';
import type { PartView } from '../select-part.ts';
import { sinceCheckRuns } from './fact-check.ts';
import { marksOf, nameOf, rungWords, sourcesOf } from './planned.ts';
import { hasVoices, isJoined, namedRuns, voiceRuns } from './voice.ts';

/** A question that was taken along may never have been asked. Taken by two to one visit, it stands once with all answers. */
const questionFact = (view: PartView, first: Kept<'question'>, again: readonly Kept<'question'>[]): Fact => {
  const answers = [first, ...again].filter(({ body }) => body.answer);
  return [
    isAnswered(view, first) ? 'Asked' : 'Question',
    said(first, 'text', first.body.text),
    ...(answers.includes(first) ? [] : sinceCheckRuns(view, first)),
    ...answers.flatMap((question) => [
      plain('\nAnswer: '),
      said(question, 'answer', question.body.answer ?? ''),
      ...(answers.length > 1 ? voiceRuns(view, question) : []),
      ...sinceCheckRuns(view, question),
    ]),
  ];
};

export const questionFacts = (view: PartView, questions: readonly Kept<'question'>[]): readonly Fact[] =>
  eachOnce(view, questions).map(([first, again]) => questionFact(view, first, again));

/** Under one id a question is the same one, whoever took it to the visit. */
const idOf = ({ record, body }: Kept<'question'>): string => body.from ?? record;

/** What two governors took to one visit in the same words, told once. */
export const eachOnce = (
  view: PartView,
  questions: readonly Kept<'question'>[],
): readonly (readonly [first: Kept<'question'>, again: readonly Kept<'question'>[]])[] => {
  if (!isJoined(view)) return questions.map((question) => [question, []]);
  const same = (one: Kept<'question'>, other: Kept<'question'>) =>
    idOf(one) === idOf(other) && one.body.text.trim() === other.body.text.trim();
  return questions.flatMap((question, place) =>
    questions.findIndex((one) => same(one, question)) === place
      ? [[question, questions.slice(place + 1).filter((one) => same(one, question))] as const]
      : [],
  );
};

/** In its own box or by a note; of a visit that two noted, by either of them. */
export const isAnswered = (view: PartView, question: Kept<'question'>): boolean =>
  (isJoined(view) ? view.questions.filter((one) => idOf(one) === idOf(question)) : [question]).some(
    (one) => one.body.answer?.trim() || isNoted(view, one),
  );

/** Answered on the spot, by a note that knows its question. */
const isNoted = (view: PartView, { record, body }: Kept<'question'>): boolean =>
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

const markTerms: Record<Mark['value'], string> = {
  seen: 'Looked for, seen',
  asked: 'Asked for',
  'not-seen': 'Looked for, not seen',
};

/** What one might see, as it was marked on the spot. Of a visit that two made, what both marked alike stands once. */
export const markFacts = (view: PartView, statement: string): readonly Fact[] => {
  const marks = marksOf(view, statement).filter(
    ({ body }, place, all) =>
      all.findIndex((other) => other.body.prompt === body.prompt && other.body.value === body.value) ===
      place,
  );
  return (['seen', 'asked', 'not-seen'] as const).flatMap((value) =>
    marks
      .filter(({ body }) => body.value === value)
      .map(
        (mark): Fact => [
          markTerms[value],
          said(mark, 'prompt', view.statements[statement]?.prompts?.[mark.body.prompt] ?? ''),
          ...sinceCheckRuns(view, mark),
        ],
      ),
  );
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
  const last = [
    ...(saysNothingOfPractice(answer)
      ? []
      : [`My view on the day, from: ${fromWords(sourcesOf(view, statement))}.`]),
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

const fromWords = (used: readonly string[]): string =>
  used.length === 0 ? 'no source given' : `${used.join(', ')} (${rungWords(used).toLowerCase()})`;

/** What was looked for under this duty; the table of documents has the rest. */
export const documentSeenFact = (document: Kept<'document'>): Fact => [
  document.body.found === 'yes' ? 'Found' : 'Looked for, not found',
  said(document, 'title', document.body.title),
];

export const documentFact = (answer: string): Fact => [
  'In place?',
  strong(answer),
  plain('\nWorked out from the documents seen, not from anyone’s view.'),
];
