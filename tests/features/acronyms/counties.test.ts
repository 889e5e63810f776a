import { describe, expect, it } from 'vitest';
import { countiesOf, countyWanted, knownCounty } from '../../../src/features/acronyms/counties.ts';
import { acronyms } from '../../data/read-content.ts';

describe('Whose terms are shown', () => {
  it.each([
    ['kent', 'Kent'],
    ['Kent County Council', 'Kent'],
    [' Kent ', 'Kent'],
    ['Essex', 'Essex'],
    ['', undefined],
    [undefined, undefined],
  ])('a school that typed %j has the terms of %j', (typed, county) => {
    expect(knownCounty(acronyms, typed)).toBe(county);
  });

  it('Kentish Town is not Kent', () => {
    expect(knownCounty(acronyms, 'Kentish Town')).toBe('Kentish Town');
  });

  it('offers the counties that have terms, and the school’s own', () => {
    expect(countiesOf(acronyms, undefined)).toEqual(['Kent']);
    expect(countiesOf(acronyms, 'Essex')).toEqual(['Essex', 'Kent']);
  });

  it('all, national only, or national and one county', () => {
    expect(['', 'England', 'Kent'].map(countyWanted)).toEqual([undefined, null, 'Kent']);
  });
});
