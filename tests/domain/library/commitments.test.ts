import { expect, it } from 'vitest';
import {
  adoptedCommitments,
  aYearOn,
  commitmentWords,
  isReviewDue,
} from '../../../src/domain/library/commitments.ts';
import type { Adoption } from '../../../src/domain/records/bodies.ts';
import { frameworks } from '../../data/read-content.ts';

const anAdoption = (own: Partial<Adoption> = {}): Adoption => ({
  statement: 'es-belonging',
  state: 'adopted',
  words: '',
  on: '2026-06-01',
  part: 1,
  ...own,
});

it('what is adopted stands in the order of the list, and what is only talked about does not', () => {
  const statement = frameworks.find(({ use }) => use === 'commitments');
  if (!statement) throw new Error('No commitments');
  const rows = [
    { body: anAdoption({ statement: 'es-spirit-of-law' }) },
    { body: anAdoption({ statement: 'es-next-phase', state: 'talking-about-it' }) },
    { body: anAdoption({ statement: 'es-citizens', state: 'set-aside' }) },
    { body: anAdoption() },
  ];
  const adopted = adoptedCommitments(statement, rows).map((one) => one.statement.id);
  expect(adopted).toEqual(['es-belonging', 'es-spirit-of-law']);
});

it('the board’s own words stand in for the words of the list, but blanks do not', () => {
  const shipped = { text: 'Every young person belongs.' };
  expect(commitmentWords(shipped, anAdoption({ words: ' All our children belong. ' }))).toBe(
    'All our children belong.',
  );
  expect(commitmentWords(shipped, anAdoption({ words: '  ' }))).toBe('Every young person belongs.');
  expect(commitmentWords(shipped, undefined)).toBe('Every young person belongs.');
});

it('a review is due on its day, and never where no day was set', () => {
  const due = anAdoption({ reviewOn: '2026-11-21' });
  expect(isReviewDue(due, '2026-11-20')).toBe(false);
  expect(isReviewDue(due, '2026-11-21')).toBe(true);
  expect(isReviewDue(anAdoption(), '2099-01-01')).toBe(false);
});

it('a year on from a leap day is a day that exists', () => {
  expect(aYearOn('2028-02-29')).toBe('2029-02-28');
  expect(aYearOn('2026-11-21')).toBe('2027-11-21');
});
