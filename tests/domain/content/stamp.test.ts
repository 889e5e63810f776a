import { describe, expect, it } from 'vitest';
import type { LegalRow, Statement } from '../../../src/domain/content/content.ts';
import { checkedOn, rowsFor, stampFor } from '../../../src/domain/content/stamp.ts';

const aRow = (row: Partial<LegalRow>): LegalRow => ({
  force: 'must',
  onWhom: 'board',
  basis: 'An Act',
  who: ['maintained'],
  cadence: 'always',
  certainty: 'official-text',
  source: 'legislation.gov.uk',
  checkedOn: '2026-11-21',
  ...row,
});
const aDuty = (...rows: LegalRow[]): Statement => ({
  id: 'a-duty',
  text: 'A duty',
  questions: [],
  prompts: [],
  stamp: { rows },
});

describe('Law, Law behind it, Guidance', () => {
  it('a must on the board on this very statement is law', () => {
    expect(stampFor(aDuty(aRow({})), 'maintained')).toBe('law');
    expect(stampFor(aDuty(aRow({ certainty: 'secondary' })), 'maintained')).toBe('law');
  });

  it('it is law only for the types of school it binds', () => {
    expect(stampFor(aDuty(aRow({})), 'academy')).toBe('guidance');
    expect(rowsFor(aDuty(aRow({})), 'academy')).toEqual([]);
  });

  it.each(['local-authority', 'publishing', 'wider-duty'] as const)(
    'a must on %s is law behind it',
    (onWhom) => {
      expect(stampFor(aDuty(aRow({ onWhom })), 'maintained')).toBe('law-behind');
    },
  );

  it('statutory guidance and advice are guidance', () => {
    expect(stampFor(aDuty(aRow({ force: 'should' }), aRow({ force: 'advice' })), 'maintained')).toBe(
      'guidance',
    );
  });

  it('what rests on our own knowledge is never shown as law of any kind', () => {
    expect(stampFor(aDuty(aRow({ certainty: 'own-knowledge' })), 'maintained')).toBe('guidance');
    expect(stampFor(aDuty(aRow({ certainty: 'own-knowledge', onWhom: 'publishing' })), 'maintained')).toBe(
      'guidance',
    );
  });

  it('a law that may not have begun is not law yet', () => {
    expect(stampFor(aDuty(aRow({ inForce: 'not-verified' })), 'maintained')).toBe('guidance');
  });

  it('a duty is as old as the oldest check of what stands behind it', () => {
    expect(checkedOn(aDuty(aRow({}), aRow({ checkedOn: '2025-01-30' })))).toBe('2025-01-30');
  });
});
