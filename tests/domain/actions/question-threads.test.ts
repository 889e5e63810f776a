import { describe, expect, it } from 'vitest';
import { questionFor, questionThreads } from '../../../src/domain/actions/question-threads.ts';
import type { Looking, Mark, Note, Question } from '../../../src/domain/records/bodies.ts';
import { aLooking, aNote } from '../../kit/bodies.ts';

const june = {
  record: 'looking_june',
  body: aLooking({ on: '2026-06-10', startedAt: 'x', finishedOn: '2026-06-10' }),
};
const today = { record: 'looking_today', body: aLooking({ on: '2026-10-01', startedAt: 'x' }) };
const ahead = { record: 'looking_ahead', body: aLooking({ on: '2026-12-01' }) };

const asked = (record: string, looking: { record: string; body: Looking }, own: Partial<Question> = {}) => ({
  record,
  createdAt: `${looking.body.on}T09:00:00.000Z`,
  at: `${looking.body.on}T17:00:00.000Z`,
  body: {
    school: 'school_hillside',
    looking: looking.record,
    text: 'Who covers?',
    part: 1,
    ...own,
  } as Question,
});

const noted = (prompt: string, on: string, own: Partial<Note> = {}) => ({
  record: `note_${on}`,
  createdAt: `${on}T12:00:00.000Z`,
  body: aNote({ prompt, seenOn: on, ...own }),
});

const threads = (own: Partial<Parameters<typeof questionThreads>[0]> = {}) =>
  questionThreads({
    questions: [],
    lookings: [june, today, ahead],
    notes: [],
    marks: [],
    today: '2026-10-01',
    localDate: (iso) => iso.slice(0, 10),
    ...own,
  });

describe('a question across visits', () => {
  it('is open until a note or its own box answers it', () => {
    const question = asked('question_a', june);
    expect(threads({ questions: [question] })).toMatchObject([{ isOpen: true, answers: [] }]);
    expect(threads({ questions: [question], notes: [noted('question_a', '2026-06-10')] })).toMatchObject([
      { isOpen: false, answers: [{ kind: 'note', on: '2026-06-10' }] },
    ]);
    const answered = asked('question_a', june, { answer: 'The deputy.' });
    expect(threads({ questions: [answered] })).toMatchObject([
      { isOpen: false, answers: [{ kind: 'question', text: 'The deputy.' }] },
    ]);
  });

  it('taken to another visit is the same question, and an answer there answers it', () => {
    const first = asked('question_a', june);
    const again = {
      ...asked('question_b', today),
      body: questionFor(today, { id: 'question_a', text: 'Who covers?' }, 1),
    };
    const [thread] = threads({ questions: [again, first], notes: [noted('question_a', '2026-10-01')] });
    expect(thread?.askings.map(({ on }) => on)).toEqual(['2026-06-10', '2026-10-01']);
    expect(thread?.isOpen).toBe(false);
  });

  it('asked again after an answer is open again, and the old answer still stands', () => {
    const questions = [
      asked('question_a', june, { from: 'gc-q-1' }),
      asked('question_b', today, { from: 'gc-q-1' }),
    ];
    const [thread] = threads({ questions, notes: [noted('gc-q-1', '2026-06-10')] });
    expect(thread).toMatchObject({ isOpen: true, answers: [{ on: '2026-06-10' }] });
    expect(thread?.askings).toHaveLength(2);
  });

  it('is answered where it was taken last, and never at a visit that is still to come', () => {
    const first = asked('question_a', june);
    const later = { ...june, record: 'looking_later', body: aLooking({ on: '2026-10-01' }) };
    const takenTo = (record: string, looking: typeof today) => asked(record, looking, { from: 'question_a' });
    const answerIn = (...questions: readonly ReturnType<typeof asked>[]) =>
      threads({ questions, lookings: [june, today, ahead, later] })[0]?.answerIn;
    expect(answerIn(first, takenTo('question_b', today), takenTo('question_c', ahead))).toBe('question_b');
    expect(answerIn(first, takenTo('question_c', ahead))).toBe('question_a');
    expect(answerIn(takenTo('question_c', ahead), takenTo('question_d', later))).toBe('question_d');
    expect(answerIn(takenTo('question_c', ahead))).toBe('question_c');
  });

  it('has an answer of the day it was written, where the visit is only to come', () => {
    const early = {
      ...asked('question_a', ahead, { answer: 'The deputy.' }),
      at: '2026-10-01T10:00:00.000Z',
    };
    expect(threads({ questions: [early] })).toMatchObject([
      { isOpen: false, answers: [{ on: '2026-10-01' }] },
    ]);
    const typedUp = {
      ...asked('question_a', june, { answer: 'The deputy.' }),
      at: '2026-07-01T10:00:00.000Z',
    };
    expect(threads({ questions: [typedUp] })[0]?.answers[0]?.on).toBe('2026-06-10');
  });

  it('says whether it was ticked as asked, and when the visit is still to come', () => {
    const mark = {
      record: 'mark_a',
      body: {
        school: 'school_hillside',
        prompt: 'question_a',
        looking: june.record,
        value: 'asked',
        on: '2026-06-10',
      } as Mark,
    };
    const [thread] = threads({
      questions: [asked('question_a', june), asked('question_b', ahead, { from: 'question_a' })],
      marks: [mark],
    });
    expect(thread?.askings).toMatchObject([
      { isAsked: true, isAhead: false },
      { isAsked: false, isAhead: true },
    ]);
    expect(thread?.isOpen).toBe(true);
  });

  it('is another one at another school, and none before it has words', () => {
    const questions = [
      asked('question_a', june, { from: 'gc-q-1' }),
      asked('question_b', june, { from: 'gc-q-1', school: 'school_other' }),
      asked('question_c', june, { text: ' ' }),
    ];
    expect(threads({ questions, notes: [noted('gc-q-1', '2026-06-10')] })).toMatchObject([
      { school: 'school_other', isOpen: true },
      { school: 'school_hillside', isOpen: false },
    ]);
  });

  it('is marked as Part 2 when anything in it is', () => {
    const note = noted('question_a', '2026-06-10', { part: 2 });
    expect(threads({ questions: [asked('question_a', june)], notes: [note] })[0]?.part).toBe(2);
  });

  it('stands with the one that has waited longest first', () => {
    const questions = [asked('question_new', today), asked('question_old', june, { text: 'How long?' })];
    expect(threads({ questions }).map(({ id }) => id)).toEqual(['question_old', 'question_new']);
  });
});
