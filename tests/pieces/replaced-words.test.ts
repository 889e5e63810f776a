import { expect, it } from 'vitest';
import { replacedWords } from '../../src/pieces/make-pdf/replaced-words.ts';

it('says which signs could not be printed, and how often', () => {
  expect(replacedWords({ character: '🎉', codePoint: 'U+1F389', times: 2 })).toBe('“🎉” (U+1F389), twice');
  expect(replacedWords({ character: '語', codePoint: 'U+8A9E', times: 5 })).toBe('“語” (U+8A9E), 5 times');
});

it('names a sign that cannot be seen instead of showing nothing', () => {
  expect(replacedWords({ character: '\u200d', codePoint: 'U+200D', times: 1 })).toBe(
    'A sign that cannot be seen (U+200D), once',
  );
});
