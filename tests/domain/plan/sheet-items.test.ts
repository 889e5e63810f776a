import { describe, expect, it } from 'vitest';
import { isDuty } from '../../../src/domain/content/content.ts';
import { wordsById } from '../../../src/domain/content/questions.ts';
import { newSheet, type SheetSources, sheetParts } from '../../../src/domain/plan/sheet-items.ts';
import type { Question } from '../../../src/domain/records/bodies.ts';
import { frameworks, statements } from '../../data/read-content.ts';
import { aLooking, aSchool } from '../../kit/bodies.ts';

const focus = [
  { statement: 'gc-graduated-approach', wording: 'As it was planned.', order: 2 },
  { statement: 'gc-senco-time', wording: 'Time for the SENCO.', order: 1 },
];
const asked = (record: string, own: Partial<Question> = {}) => ({
  record,
  body: { school: 'school_hillside', text: `Text of ${record}`, part: 1, ...own } as Question,
});
const sources = (own: Partial<SheetSources> = {}): SheetSources => ({
  looking: aLooking({ focus }),
  duties: statements.filter(isDuty),
  questions: [],
  words: wordsById(frameworks),
  school: aSchool(),
  ...own,
});
const lines = (of: SheetSources, ids = newSheet(of)) => sheetParts(ids, of).flatMap(({ items }) => items);

describe('the printed sheet', () => {
  it('goes duty by duty in the order of the plan, questions before what one might see', () => {
    const parts = sheetParts(newSheet(sources()), sources());
    expect(parts.map(({ statement }) => statement)).toEqual(['gc-senco-time', 'gc-graduated-approach']);
    expect(parts[1]?.wording).toBe('As it was planned.');
    for (const { items } of parts) {
      const kinds = items.map(({ kind }) => kind);
      expect(kinds).toEqual([...kinds].sort().reverse());
    }
    expect(parts[1]?.items[0]?.number).toBe('2.1');
  });

  it('takes the questions that were chosen for a duty, instead of the usual ones', () => {
    const own = sources({ questions: [asked('question_a', { statement: 'gc-senco-time' })] });
    const [first] = sheetParts(newSheet(own), own);
    expect(first?.items.filter(({ kind }) => kind === 'question')).toEqual([
      { number: '1.1', id: 'question_a', kind: 'question', text: 'Text of question_a' },
    ]);
  });

  it('has a part of its own for questions without a duty, and none for empty ones', () => {
    const own = sources({ questions: [asked('question_b'), asked('question_c', { text: '  ' })] });
    expect(sheetParts(newSheet(own), own).at(-1)).toMatchObject({
      number: 3,
      title: 'Other questions',
      items: [{ number: '3.1', id: 'question_b' }],
    });
  });

  it('keeps its numbers when a question has gone and another was chosen since', () => {
    const own = sources({
      questions: [
        asked('question_a', { statement: 'gc-senco-time' }),
        asked('question_b', { statement: 'gc-senco-time' }),
      ],
    });
    const printed = newSheet(own);
    const before = lines(own);
    const later = sources({ questions: [asked('question_b', { statement: 'gc-senco-time' })] });
    const after = lines(later, printed);
    expect(after.map(({ id, number }) => `${number} ${id}`)).toEqual(
      before.map(({ id, number }) => `${number} ${id}`),
    );
    expect(after.find(({ id }) => id === 'question_a')).toMatchObject({ kind: 'unknown' });
  });

  it('survives a duty that is no longer in the checklist', () => {
    const own = sources();
    const printed = newSheet(own);
    const hidden = sources({ duties: own.duties.filter(({ id }) => id !== 'gc-senco-time') });
    expect(lines(hidden, printed).map(({ id }) => id)).toEqual(lines(own).map(({ id }) => id));
    expect(sheetParts(printed, hidden)[0]?.title).toBe('Time for the SENCO.');
  });
});
