import { describe, expect, it } from 'vitest';
import { ownAcronym } from '../../../src/domain/acronyms/own-acronym.ts';
import { cribChoices, cribEntries } from '../../../src/features/acronyms/crib-entries.ts';
import { cribGroups } from '../../../src/features/acronyms/crib-groups.ts';
import { acronyms } from '../../data/read-content.ts';

const file = { format: 1, content: '2026.11.1', groups: ['General', 'Finance'], entries: acronyms } as const;
const hub = ownAcronym({ id: 'own_hub', letters: 'Hub', expansion: 'The inclusion hub', meaning: '' });
const published = new Set<string>([...cribGroups, 'own']);

describe('What stands on the crib sheet', () => {
  it('the 37 of the published sheet in their three groups', () => {
    const entries = cribEntries(cribChoices({ file, own: [], county: undefined }), published);
    expect(entries).toHaveLength(37);
    expect([...new Set(entries.map(({ group }) => group))]).toEqual([
      'General',
      'Special educational needs',
      'Safeguarding and attendance',
    ]);
  });

  it('our own terms stand last of the usual groups', () => {
    const entries = cribEntries(cribChoices({ file, own: [hub], county: undefined }), published);
    expect(entries.at(-1)).toMatchObject({ letters: 'Hub', group: 'Our own terms' });
  });

  it('a school outside Kent does not print the terms of Kent', () => {
    const entries = cribEntries(cribChoices({ file, own: [], county: 'Essex' }), published);
    expect(entries.map(({ letters }) => letters)).not.toContain('KPAS');
    expect(entries).toHaveLength(34);
  });

  it('a term that is in two chosen groups is printed once', () => {
    const choices = cribChoices({ file, own: [], county: undefined });
    const entries = cribEntries(choices, new Set([...published, 'all General']));
    const letters = entries.map((entry) => `${entry.letters} ${entry.expansion}`);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.length).toBeGreaterThan(37);
  });
});
