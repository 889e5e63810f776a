import { describe, expect, it } from 'vitest';
import { changeTexts, textsIn } from '../../src/domain/records/free-text.ts';
import { countWord, replaceWord } from '../../src/domain/word-in-text.ts';

describe('A word in a text', () => {
  it.each([
    ['Tom said so.', 'Tom', 1],
    ['Tom, tom and TOM’s book; (Tom)', 'Tom', 4],
    ['Tom Tom Tom', 'Tom', 3],
    ['Tomorrow an atom, Tom_2', 'Tom', 0],
    ['Zoë and zoë, not Zoëy', 'Zoë', 2],
    ['Tom  Smith, Tom\nSmith', 'Tom Smith', 2],
    ['a.b axb', 'a.b', 1],
    ['nothing', ' ', 0],
  ])('in “%s”, “%s” stands %i times', (text, word, times) => {
    expect(countWord(text, word)).toBe(times);
  });

  it('is replaced and the rest stays as it was', () => {
    expect(replaceWord('“Tom” saw Tom, tomorrow.', 'tom', 'a pupil $1')).toBe(
      '“a pupil $1” saw a pupil $1, tomorrow.',
    );
  });

  it('is looked for in what a person typed, never in ids, dates and choices', () => {
    const body = {
      statements: ['best-endeavours'],
      source: 'told',
      text: 'The best told',
      attachments: [{ blob: 'sha256:best', alt: 'best', noPupils: true }],
    };
    expect(textsIn('note', body)).toEqual(['The best told', 'best']);
    expect(changeTexts('note', body, (text) => text.toUpperCase())).toMatchObject({ text: 'THE BEST TOLD' });
    expect(changeTexts('unknown', body, () => '')).toEqual({});
  });
});
