import { describe, expect, it } from 'vitest';
import type { FigureList } from '../../../src/domain/year/figure-list.ts';
import { tellsBesideOthers } from '../../../src/domain/year/worked-out.ts';
import { readJson } from '../../data/read-content.ts';

const term = { year: '2026-27', term: 'autumn' } as const;

const telling = (values: Readonly<Record<string, string>>, least = 5) => [
  ...tellsBesideOthers(
    Object.entries(values).map(([row, value]) => ({
      record: `figures_${row}`,
      body: { ...term, school: 'school_a', row, value, note: '', part: 1 },
    })),
    term,
    least,
  ),
];

describe('a number that stands in no row, but can be worked out', () => {
  it('six of seven suspensions: one was not of a pupil with SEND', () => {
    expect(telling({ 'fig-suspensions-send': '6', 'fig-suspensions-all': '7' })).toEqual([
      'fig-suspensions-send',
    ]);
    expect(telling({ 'fig-suspensions-send': '6', 'fig-suspensions-all': '6' })).toEqual([]);
    expect(telling({ 'fig-suspensions-send': '6', 'fig-suspensions-all': '11' })).toEqual([]);
    expect(telling({ 'fig-suspensions-send': '3', 'fig-suspensions-all': '7' })).toEqual([]);
  });

  it('eight assessments asked for and seven agreed: one was turned down', () => {
    expect(telling({ 'fig-ehc-asked': '8 this year', 'fig-ehc-agreed': '7' })).toEqual(['fig-ehc-agreed']);
  });

  it('three areas of need given and the fourth left out: what is missing from the total is the fourth', () => {
    const values = {
      'fig-sen-support': '46 (14%)',
      'fig-ehc-plans': '9',
      'fig-need-communication': '24',
      'fig-need-learning': '15',
      'fig-need-wellbeing': '13',
    };
    for (const sensory of ['3', 'fewer than 5', ''])
      expect(telling({ ...values, 'fig-need-sensory': sensory })).toEqual(['fig-need-wellbeing']);
    expect(telling({ ...values, 'fig-ehc-plans': '29', 'fig-need-sensory': '23' })).toEqual([]);
  });

  it('one in a hundred of 331 pupils: three', () => {
    expect(telling({ 'fig-roll': '331', 'fig-ehc-plans': '1%' })).toEqual(['fig-ehc-plans']);
    expect(telling({ 'fig-roll': '331', 'fig-ehc-plans': '3%' })).toEqual([]);
  });

  it('89 per cent of nine reviews held on time: one was late', () => {
    expect(telling({ 'fig-ehc-plans': '9 (3%)', 'fig-reviews': '89%' })).toEqual(['fig-reviews']);
    expect(telling({ 'fig-ehc-plans': '9 (3%)', 'fig-reviews': '100%' })).toEqual([]);
  });

  it('follows the board’s own rule, and is silent where the board has none', () => {
    expect(telling({ 'fig-clubs-send': '20', 'fig-clubs-all': '28' }, 10)).toEqual(['fig-clubs-send']);
    expect(telling({ 'fig-clubs-send': '20', 'fig-clubs-all': '21' }, 0)).toEqual([]);
  });

  it('every row it may leave out is a row of the list we ship, and one that counts pupils', () => {
    const list = readJson('figures.json') as FigureList;
    const counting = list.groups.flatMap(({ rows }) => rows).filter(({ counts }) => counts === 'pupils');
    const values = Object.fromEntries(counting.map(({ id }) => [id, id.endsWith('-all') ? '21' : '20']));
    const found = telling({ ...values, 'fig-ehc-asked': '21', 'fig-roll': '30', 'fig-reviews': '95%' });
    expect(found).toHaveLength(7);
    expect(found.filter((id) => !counting.some((row) => row.id === id))).toEqual([]);
  });
});
