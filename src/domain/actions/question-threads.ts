import type { CivilDate } from '../../base/civil-date.ts';
import { lookingState } from '../looking.ts';
import type { Looking, Mark, Note, Part, Question } from '../records/bodies.ts';

interface Row<Body> {
  readonly record: string;
  readonly body: Body;
}

export interface KeptQuestion extends Row<Question> {
  readonly createdAt: string;
  /** When it was written in last. */
  readonly at: string;
}

/** One time a question was taken to a looking; of another day the day it was written. */
export interface Asking {
  readonly question: KeptQuestion;
  readonly looking: Row<Looking> | undefined;
  readonly on: CivilDate;
  /** The visit is still to come. */
  readonly isAhead: boolean;
  /** Somebody ticked "Asked" there. */
  readonly isAsked: boolean;
}

export interface ThreadAnswer {
  readonly record: string;
  readonly kind: 'note' | 'question';
  readonly text: string;
  readonly on: CivilDate;
  readonly part: Part;
}

/** One question across visits: taken again, it is the same question. */
export interface QuestionThread {
  /** Under this id it is taken again: its own in the content, else that of the first record. */
  readonly id: string;
  readonly school: string;
  readonly text: string;
  readonly statement: string | undefined;
  readonly part: Part;
  /** Oldest first. */
  readonly askings: readonly Asking[];
  /** Oldest first. */
  readonly answers: readonly ThreadAnswer[];
  /** Where an answer that is written now belongs. */
  readonly answerIn: string;
  /** The last time it was taken has no answer. */
  readonly isOpen: boolean;
}

interface Asked {
  readonly questions: readonly KeptQuestion[];
  readonly lookings: readonly Row<Looking>[];
  /** Notes of any kind; those that answer a question name it. */
  readonly notes: readonly (Row<Note> & { readonly createdAt: string })[];
  readonly marks: readonly Row<Mark>[];
  readonly today: CivilDate;
  readonly localDate: (iso: string) => CivilDate;
}

const threadOf = ({ record, body }: KeptQuestion): string => body.from ?? record;

/** Open ones first, the oldest of them first: it has waited longest. */
const inOrder = (one: QuestionThread, other: QuestionThread): number => {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
  const [first, second] = one.isOpen ? [one, other] : [other, one];
  return (
    (first.askings[0]?.on ?? '').localeCompare(second.askings[0]?.on ?? '') || one.id.localeCompare(other.id)
  );
};

export const questionThreads = (asked: Asked): readonly QuestionThread[] => {
  const groups = new Map<string, KeptQuestion[]>();
  for (const question of asked.questions) {
    if (question.body.text.trim() === '') continue;
    const key = `${question.body.school} ${threadOf(question)}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].flatMap((group) => readThread(group, asked)).sort(inOrder);
};

const readThread = (group: readonly KeptQuestion[], asked: Asked): readonly QuestionThread[] => {
  const askings = group
    .map((question) => readAsking(question, asked))
    .sort(
      (one, other) =>
        one.on.localeCompare(other.on) || one.question.createdAt.localeCompare(other.question.createdAt),
    );
  const newest = askings.at(-1);
  if (!newest) return [];
  const { body } = newest.question;
  const id = threadOf(newest.question);
  const names = new Set([id, ...group.map(({ record }) => record)]);
  const answers = [
    ...askings.flatMap(({ question, on }) => ownAnswer(question, on, asked.localDate)),
    ...asked.notes.flatMap((note) => noteAnswer(note, names, body.school, asked.localDate)),
  ].sort((one, other) => one.on.localeCompare(other.on));
  const parts = [...group.map((one) => one.body.part), ...answers.map(({ part }) => part)];
  return [
    {
      id,
      school: body.school,
      text: body.text,
      statement: body.statement,
      part: parts.includes(2) ? 2 : 1,
      askings,
      answers,
      answerIn: (lastTaken(askings, asked.today) ?? newest).question.record,
      isOpen: !answers.some(({ on, record }) => on >= newest.on || record === newest.question.record),
    },
  ];
};

/** A visit that is still to come has answered nothing yet: one that has been, else one of today, else the nearest. */
const lastTaken = (askings: readonly Asking[], today: CivilDate): Asking | undefined =>
  askings.findLast(({ isAhead }) => !isAhead) ?? askings.findLast(({ on }) => on <= today) ?? askings[0];

const readAsking = (question: KeptQuestion, { lookings, marks, today, localDate }: Asked): Asking => {
  const looking = lookings.find(({ record }) => record === question.body.looking);
  const names = [question.record, question.body.from];
  return {
    question,
    looking,
    on: looking?.body.on ?? localDate(question.createdAt),
    isAhead: looking !== undefined && lookingState(looking.body) === 'planned' && looking.body.on >= today,
    isAsked: marks.some(
      ({ body }) =>
        body.looking === question.body.looking && names.includes(body.prompt) && body.value === 'asked',
    ),
  };
};

/** It is of the day of the visit, but never of a day after it was written. */
const ownAnswer = (
  { record, body, at }: KeptQuestion,
  on: CivilDate,
  localDate: Asked['localDate'],
): readonly ThreadAnswer[] => {
  if (!body.answer?.trim()) return [];
  const written = localDate(at);
  return [{ record, kind: 'question', text: body.answer, on: on < written ? on : written, part: body.part }];
};

const noteAnswer = (
  { record, body, createdAt }: Asked['notes'][number],
  names: ReadonlySet<string>,
  school: string,
  localDate: Asked['localDate'],
): readonly ThreadAnswer[] =>
  body.school === school && body.prompt !== undefined && names.has(body.prompt) && body.text.trim() !== ''
    ? [{ record, kind: 'note', text: body.text, on: body.seenOn ?? localDate(createdAt), part: body.part }]
    : [];

/** What the question says when it is taken to a looking: under one id wherever it is asked. */
export const questionFor = (
  looking: Row<Looking>,
  asked: { readonly id: string; readonly text: string; readonly statement?: string | undefined },
  part: Part,
): Question => ({
  school: looking.body.school,
  looking: looking.record,
  text: asked.text,
  from: asked.id,
  part,
  ...(asked.statement === undefined ? {} : { statement: asked.statement }),
});
