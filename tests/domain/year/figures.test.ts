import { describe, expect, it } from 'vitest';
import type { FigureList } from '../../../src/domain/year/figure-list.ts';
import {
  isSmall,
  nationalOf,
  nationalSource,
  printedNote,
  printedValue,
} from '../../../src/domain/year/figures.ts';
import { smallNumbersIn } from '../../../src/domain/year/small-figures.ts';
import { readJson } from '../../data/read-content.ts';

const list = readJson('figures.json') as FigureList;
const pupils = { counts: 'pupils' } as const;
const money = { counts: 'other' } as const;

describe('small numbers', () => {
  it.each([
    ['3', [3]],
    ['three', [3]],
    ['46, of them 2 in Reception', [2]],
    ['2 of 3', [2, 3]],
    ['a couple', [2]],
    ['1-4', [1, 4]],
    ['both', [2]],
    ['2/30', [2]],
    ['3/4', [3, 4, 1]],
    ['This term 3', [3]],
    ['Last year 2, this year 4', [2, 4]],
    ['This Year 4', [4]],
    ['3,4', [3, 4]],
    ['over 3', [3]],
    ['at least 3', [3]],
    ['not fewer than 3', [3]],
    ['fewer than 2', [2]],
    ['3 separate', [3]],
    ['2 marked', [2]],
    ['3 juniors', [3]],
    ['3juniors', [3]],
    ['3 may leave', [3]],
    ['4 September starters', [4]],
    ['3 September, 4 October', [3]],
    ['K3, E2', [3, 2]],
    ['In 2026,3', [3]],
    ['2.5 full time', [2.5]],
    ['twins', [2]],
    ['12 in Year 3, 2 in Year 4', [2]],
    ['46, under 5 of them 2', [2]],
  ])('are found in “%s”', (value, found) => {
    expect(smallNumbersIn(value, 5)).toEqual(expect.arrayContaining(found));
  });

  it.each([
    '8 of 9',
    '8 out of 9',
    '8/9',
    '44 of 46',
    '8 of the 9',
    '8 out of our 9 starters',
    'eight of nine',
    'Eight out of the 9',
    '1,199 of 1,200',
    '89% of 9',
    '96 per cent of the 46',
    '25% of 8',
    '8 (89%)',
    '44 (95.7%)',
  ])('are found in “%s” too: it says that it was not so for a few', (value) => {
    expect(isSmall(value, pupils, 5)).toBe(true);
  });

  it.each([
    '46',
    '0',
    'none',
    '5',
    '3%',
    '3 per cent',
    '2.4%',
    '£3',
    'fewer than 5',
    'under 4',
    '12 in Year 3',
    '14.8%',
    '1,204',
    '8, on 3 October',
    '46 (3 October 2026)',
    '46 by 3/10/2026',
    '46, counted 2026-10-03',
    '46 in KS2',
    '46 in Y3',
    '8 in the 3rd week',
    '−0.4',
    '0.3',
    '9 of 9',
    'fewer than five of 12',
    '46 (14%)',
    '14% of 329',
    '100% of 12',
    '12 (100%)',
    '0% of 12',
    '5 (50%)',
    '94% of sessions',
    'forty of fifty',
    '',
  ])('are not found in “%s”', (value) => {
    expect(smallNumbersIn(value, 5)).toEqual([]);
  });

  it('follow the board’s own rule', () => {
    expect(isSmall('7', pupils, 10)).toBe(true);
    expect(isSmall('twelve', pupils, 20)).toBe(true);
    expect(isSmall('fewer than fifteen', pupils, 15)).toBe(false);
    expect(isSmall('3', pupils, 0)).toBe(false);
  });
});

describe('on paper', () => {
  it('a small number is never printed, alone or in a sentence', () => {
    expect(printedValue('3', pupils, 5)).toBe('fewer than 5: left out');
    expect(printedValue('46, of them 3 in Reception', pupils, 5)).toBe('left out: tells a number under 5');
  });

  it('what counts no pupils stands as it was typed, but for a few pupils in it', () => {
    expect(printedValue(' 3 days a week ', money, 5)).toBe('3 days a week');
    expect(printedValue('£12,000, for 2 pupils', money, 5)).toBe('left out: tells a number under 5');
  });

  it.each(['fig-progress-send', 'fig-attendance-send', 'fig-top-up', 'fig-reviews'])(
    'a few pupils are not told in the row “%s” either, whatever its usual form',
    (id) => {
      const row = list.groups.flatMap((group) => group.rows).find((one) => one.id === id);
      expect(row && printedValue('2 of 3 on track', row, 5)).toBe('left out: tells a number under 5');
      expect(row && printedValue(row.hint ?? '', row, 5)).toBe(row?.hint ?? '');
    },
  );

  it('a note that counts a few pupils is left out whole, also where it has no word for them', () => {
    expect(printedNote('SENCO, 12 November. 2 pupils left.', money, 5)).not.toContain('2 pupils');
    expect(printedNote('2 left in May', pupils, 5)).toBe('note left out: tells a number under 5');
    expect(printedNote('SENCO, 2 November.', pupils, 5)).toBe('SENCO, 2 November.');
    expect(printedNote('Bursar, for 3 terms', money, 5)).toBe('Bursar, for 3 terms');
  });

  it('what the board typed of the country wins over what we ship, and says its source otherwise', () => {
    const row = {
      id: 'fig-x',
      label: 'SEN support',
      counts: 'pupils' as const,
      statements: [],
      national: {
        value: '14.8%',
        when: 'January 2026',
        of: 'all pupils',
        source: 'example.org',
        certainty: 'secondary' as const,
        checkedOn: '2026-11-21',
      },
    };
    expect(nationalOf('15.1% (2027)', row)).toBe('15.1% (2027)');
    expect(nationalOf(' ', row)).toBe('14.8% (January 2026)');
    expect(nationalSource(row)).toContain('Read in a secondary source only: example.org');
  });
});
