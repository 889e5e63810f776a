// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { forceWords } from '../../src/domain/content/legal-words.ts';
import { rowsFor } from '../../src/domain/content/stamp.ts';
import type { SchoolType } from '../../src/domain/records/bodies.ts';
import { LawStamp } from '../../src/pieces/law-stamp/law-stamp.tsx';
import { duties, statementById } from '../data/read-content.ts';
import { draw } from '../ui/draw.ts';

const stampOf = (id: string, type: SchoolType, today = '2026-11-22') =>
  draw(<LawStamp statement={statementById(id)} school={{ type, phases: ['primary'] }} today={today} />).place;

const forcesShown = (place: HTMLElement) =>
  [...place.querySelectorAll('dl')].map((list) => list.querySelector('dt')?.textContent);

describe('the stamp of a duty, opened', () => {
  it('never puts as law what is only our own knowledge, or perhaps has not begun: all rows of all 35 duties', () => {
    expect(duties).toHaveLength(35);
    for (const { id, stamp } of duties)
      for (const row of stamp?.rows ?? [])
        if (row.certainty === 'own-knowledge' || row.inForce)
          expect(forceWords(row), id).toMatch(/^(We believe|Made, perhaps)/);
  });

  it('shows every row that concerns the school, under that heavy word', () => {
    for (const { id } of duties) {
      const rows = rowsFor(statementById(id), 'maintained');
      expect(forcesShown(stampOf(id, 'maintained')), id).toEqual(rows.map(forceWords));
    }
  });

  it('says of every row for whom, how often, how sure, and when it was checked', () => {
    for (const { id } of duties) {
      const words = stampOf(id, 'maintained').textContent ?? '';
      if (rowsFor(statementById(id), 'maintained').length === 0) continue;
      for (const term of ['For', 'How often', 'How sure', 'Source', 'Checked on'])
        expect(words, id).toContain(term);
    }
  });

  it('shows a special school what is not for it, and for whom it is', () => {
    const { textContent } = stampOf('gc-senco-empowered', 'special');
    expect(textContent).toContain('Not for a school like yours');
    expect(textContent).toMatch(
      /For: Maintained school, academy or free school, maintained nursery school\./,
    );
  });

  it('says so when it was checked more than a year ago, and not before', () => {
    expect(stampOf('gc-equality-information', 'maintained', '2027-11-21').textContent).not.toContain(
      'may be out of date',
    );
    expect(stampOf('gc-equality-information', 'maintained', '2027-11-22').textContent).toContain(
      'may be out of date',
    );
  });

  it('does not say that there is no duty where we only have not checked', () => {
    expect(stampOf('ex-admit-named', 'maintained').textContent).toContain('did not check');
    expect(stampOf('ex-admit-named', 'maintained').textContent).not.toContain('No direct legal duty');
  });
});
