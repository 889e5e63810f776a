import { expect, it } from 'vitest';
import { openSchool } from '../../src/report/year/open-school.ts';
import { aVisitOn, partTwoOfAll, recordsOf } from './a-school-year.ts';

it('what the papers of a year are made from holds nothing of Part 2, and all that is open', () => {
  const visit = aVisitOn('2026-10-14', 'gc-pupil-voice');
  const all = recordsOf(visit, partTwoOfAll('gc-pupil-voice', 'gc-accessibility-plan', 'Hidden '));
  const open = openSchool(all);
  expect(JSON.stringify(all)).toContain('Hidden ');
  expect(JSON.stringify(open)).not.toContain('Hidden ');
  expect(JSON.stringify(open)).not.toContain('"part":2');
  expect(open.tallies.filter(({ notes, documents }) => notes.length + documents.length > 0)).toEqual(
    recordsOf(visit).tallies,
  );
  for (const [key, rows] of Object.entries(visit))
    expect(open[key as 'notes'].map(({ record }) => record)).toEqual(rows.map(({ record }) => record));
});
