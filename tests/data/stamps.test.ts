import { describe, expect, it } from 'vitest';
import { appliesToSchool } from '../../src/domain/content/applies.ts';
import { stampFor } from '../../src/domain/content/stamp.ts';
import { schoolTypes } from '../../src/domain/records/choices.ts';
import reviewed from '../fixtures/stamps.json';
import { duties, statementById } from './read-content.ts';

const stampAt = (id: string, type: (typeof schoolTypes)[number]): string => {
  const duty = statementById(id);
  const phases = type === 'maintained-nursery' ? (['nursery'] as const) : (['primary'] as const);
  return appliesToSchool(duty, { type, phases }).applies ? stampFor(duty, type) : 'does-not-apply';
};

describe('the legal stamp of a duty', () => {
  it('is what we reviewed by hand, for all 35 duties and all 7 types of school', () => {
    const stamps = Object.fromEntries(
      duties.map(({ id }) => [id, Object.fromEntries(schoolTypes.map((type) => [type, stampAt(id, type)]))]),
    );
    expect(stamps).toEqual(reviewed);
  });

  it('shows basis, reach, how often, how sure, source and day of checking in every row', () => {
    for (const { id, stamp } of duties) {
      expect(stamp?.rows.length, id).toBeGreaterThan(0);
      for (const row of stamp?.rows ?? []) {
        expect(row.checkedOn, id).toBe('2026-11-21');
        expect(row.who.length && row.basis && row.cadence && row.certainty && row.source, id).toBeTruthy();
      }
    }
  });

  it('is never law where all we have is our own knowledge', () => {
    for (const duty of duties)
      for (const type of schoolTypes)
        if (stampFor(duty, type) !== 'guidance')
          expect(
            duty.stamp?.rows.some(
              ({ force, certainty, who }) =>
                force === 'must' && certainty !== 'own-knowledge' && who.includes(type),
            ),
            `${duty.id} at ${type}`,
          ).toBe(true);
  });

  it('is not law before anyone has verified that the law has begun', () => {
    expect(stampFor(statementById('ex-allergy'), 'maintained')).toBe('guidance');
  });

  it('says plainly in its source when a row is only our own knowledge', () => {
    for (const { stamp } of duties)
      for (const row of stamp?.rows ?? [])
        if (row.certainty === 'own-knowledge') expect(row.source).toBe('Own knowledge; not looked up');
  });

  it('gives the address where an official text was read', () => {
    for (const { id, stamp } of duties)
      for (const row of stamp?.rows ?? [])
        if (row.certainty === 'official-text') expect(row.source, id).toMatch(/gov\.uk|pdfslide|lexisnexis/);
  });

  it('is guidance for a statement that rests on nothing in law', () => {
    expect(stampFor(statementById('q8-culture'), 'maintained')).toBe('guidance');
  });
});
