import { describe, expect, it } from 'vitest';
import ids from '../fixtures/content-ids.json';
import { acronyms, readJson } from './read-content.ts';

const byId = new Map(acronyms.map((entry) => [entry.id, entry]));

describe('the acronyms', () => {
  it('are 277, with exactly the ids they always had', () => {
    expect(acronyms.length).toBe(277);
    expect(acronyms.map(({ id }) => id).sort()).toEqual([...ids.acronyms].sort());
  });

  it('all have letters, words and a meaning', () => {
    for (const { id, letters, expansion, meaning } of acronyms) {
      expect(letters.trim() && expansion.trim() && meaning.trim(), id).toBeTruthy();
      expect(/[.)]$/.test(meaning), `${id} ends its sentence`).toBe(true);
    }
  });

  it('mark the 37 of the published crib sheet, in its three groups', () => {
    const crib = (group: string) => acronyms.filter((entry) => entry.crib === group).length;
    expect(crib('general')).toBe(12);
    expect(crib('special-education')).toBe(10);
    expect(crib('safeguarding-and-attendance')).toBe(15);
  });

  it('belong to groups that are listed', () => {
    const { groups } = readJson('acronyms/acronyms.json') as { groups: string[] };
    expect(new Set(acronyms.map(({ group }) => group))).toEqual(new Set(groups));
  });

  it('relate only to acronyms that exist, never to themselves, and often enough to wander', () => {
    for (const { id, related } of acronyms)
      for (const other of related) {
        expect(byId.has(other), `${id} relates to ${other}`).toBe(true);
        expect(other).not.toBe(id);
      }
    expect(acronyms.filter(({ related }) => related.length > 0).length).toBeGreaterThanOrEqual(80);
  });

  it('keep county names to their county and say so', () => {
    const kent = acronyms.filter(({ scope }) => scope.county === 'Kent').map(({ letters }) => letters);
    expect(kent.sort()).toEqual([
      'CATIE',
      'IASK',
      'IYCAF',
      'KELSI',
      'KPAS',
      'LESAS',
      'LIFT',
      'MCS',
      'PIAS',
      'STLS',
    ]);
  });

  it('say what became of whatever is historic, and that a proposal is not law', () => {
    for (const { id, status, note, meaning } of acronyms) {
      if (status === 'historic') expect(`${note} ${meaning}`, id).toMatch(/historic|former|now/i);
      if (status === 'proposed') expect(note, id).toMatch(/not law/);
    }
  });

  it('know the second meaning of letters that have two', () => {
    const second = (id: string) => byId.get(id)?.also.map(({ expansion }) => expansion) ?? [];
    expect(second('slt')[0]).toMatch(/^Speech and Language/);
    expect(second('ap')).toContain('Accessibility Plan');
    expect(second('ta')).toContain('Teacher Assessment');
    expect(second('pd')).toEqual(['Professional Development', 'Personal Development']);
    expect(second('fte-exclusion')).toContain('Full-Time Equivalent');
    for (const id of ['sa', 'dt', 'va', 'sip', 'psed']) expect(second(id).length, id).toBeGreaterThan(0);
  });

  it('call Prevent a name and invent no words for it', () => {
    expect(byId.get('prevent')).toMatchObject({ notAnAcronym: true });
    expect(byId.get('prevent')?.expansion).not.toMatch(/preventing/i);
  });
});
