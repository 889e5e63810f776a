import { describe, expect, it } from 'vitest';
import {
  isSmall,
  nationalOf,
  nationalSource,
  printedNote,
  printedValue,
} from '../../../src/domain/year/figures.ts';
import { smallNumbersIn } from '../../../src/domain/year/small-figures.ts';

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
  ])('are found in “%s”', (value, found) => {
    expect(smallNumbersIn(value, 5)).toEqual(found);
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
    '',
  ])('are not found in “%s”', (value) => {
    expect(smallNumbersIn(value, 5)).toEqual([]);
  });

  it('follow the board’s own rule', () => {
    expect(isSmall('7', pupils, 10)).toBe(true);
    expect(isSmall('3', pupils, 0)).toBe(false);
  });
});

describe('on paper', () => {
  it('a small number is never printed, alone or in a sentence', () => {
    expect(printedValue('3', pupils, 5)).toBe('fewer than 5: left out');
    expect(printedValue('46, of them 3 in Reception', pupils, 5)).toBe('left out: holds a number under 5');
  });

  it('what counts no pupils stands as it was typed', () => {
    expect(printedValue(' 3 days a week ', money, 5)).toBe('3 days a week');
  });

  it('a note that counts a few pupils is left out whole', () => {
    expect(printedNote('SENCO, 12 November. 2 pupils left.', 5)).not.toContain('2 pupils');
    expect(printedNote('SENCO, 2 November.', 5)).toBe('SENCO, 2 November.');
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
