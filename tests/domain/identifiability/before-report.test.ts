import { expect, it } from 'vitest';
import { beforeReport } from '../../../src/domain/identifiability/before-report.ts';
import { judgingWords } from '../../../src/domain/identifiability/judging-words.ts';
import { names } from './shipped-names.ts';

it.each([
  ['An outstanding lesson in 3H', 'outstanding lesson'],
  ['the teaching was inadequate', 'teaching was inadequate'],
  ['She is a poor teacher', 'poor teacher'],
  ['I would rate it good', 'rate it good'],
  ['Ofsted would love the displays', 'Ofsted would love'],
])('words that judge teaching: %s', (text, words) => {
  expect(judgingWords(text).map((one) => one.words)).toEqual([words]);
});

it.each([
  'outstanding actions from the last visit',
  'a good lift',
  'poor broadband in the annexe',
  'Teachers plan for all',
])('words that judge nobody: %s', (text) => {
  expect(judgingWords(text)).toEqual([]);
});

it('before a report each thing is listed once a record, with what stands around it; named visitors are not', () => {
  const looking = { purpose: 'Follow up', visitors: ['Zainab Malik'], meet: ['SENCO'] };
  const note = {
    text: 'Kacper has a plan. Kacper likes it, and it was a good lesson for all of them.',
    attachments: [],
  };
  const list = beforeReport(
    [
      { record: 'looking_1', body: looking },
      { record: 'note_1', body: note },
    ],
    { names },
  );
  expect(list).toEqual([
    {
      record: 'note_1',
      why: 'first-name',
      words: 'Kacper',
      around: 'Kacper has a plan. Kacper likes it, and …',
    },
    {
      record: 'note_1',
      why: 'judging',
      words: 'good lesson',
      around: '… Kacper likes it, and it was a good lesson for all of them.',
    },
  ]);
});

it('before a report, what a child seems to have told is listed: the card may have been passed over', () => {
  const note = {
    text: 'The room is calm. A pupil told me that he hits her at home. We went on.',
    attachments: [],
  };
  expect(beforeReport([{ record: 'note_1', body: note }], { names })).toMatchObject([
    { record: 'note_1', why: 'worry', words: 'A pupil told me that he hits her at home' },
  ]);
});
