import { expect, it } from 'vitest';
import { findInLibrary } from '../../../src/domain/library/find-in-library.ts';
import { frameworks } from '../../data/read-content.ts';

const found = (asked: string) => findInLibrary(frameworks, asked).map(({ statement }) => statement.id);

it('a place is found by the words of its prompts, and the line that has them is shown', () => {
  const hits = findInLibrary(frameworks, 'assistive technology');
  expect(hits.map(({ statement }) => statement.id)).toContain('ii-strategies');
  expect(hits.find(({ statement }) => statement.id === 'ii-strategies')?.line).toContain(
    'assistive technology',
  );
});

it('all words must be there, in any order, and capitals, accents and curly quotes do not count', () => {
  expect(found('TECHNOLOGY assistive')).toEqual(found('assistive technology'));
  expect(found('assistive zebra')).toEqual([]);
  expect(found('pupíls')).toEqual(found('pupils'));
});

it('the beginning of a word is enough, its middle is not', () => {
  expect(found('collabor').length).toBeGreaterThan(0);
  expect(found('ollabor')).toEqual([]);
});

it('signs, blanks and nothing at all find nothing, and do no harm', () => {
  for (const asked of ['', '   ', '?!*(', '🎉', '\u0000', '('.repeat(1000)]) expect(found(asked)).toEqual([]);
});

it('what a section expects is found too, and leads to where the section begins', () => {
  const [hit] = findInLibrary(frameworks, 'set the example, so people feel like partners');
  expect(hit?.statement.id).toBe('ol-relationships-why');
  expect(hit?.line).toContain('set the example');
});
