import { describe, expect, it } from 'vitest';
import { ownAcronym } from '../../../src/domain/acronyms/own-acronym.ts';
import { cribChoices, cribEntries } from '../../../src/features/acronyms/crib-entries.ts';
import { cribGroups } from '../../../src/features/acronyms/crib-groups.ts';
import { composeCribSheet } from '../../../src/report/compose-crib-sheet.ts';
import { acronyms } from '../../data/read-content.ts';
import { printed, wordsOf } from '../../report/paper.ts';

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

  it('a school in Kent has the terms of Kent as a group of their own, each once', () => {
    const choices = cribChoices({ file, own: [], county: 'Kent' });
    expect(choices.map(({ label }) => label)).toContain('Terms of Kent');
    const entries = cribEntries(choices, new Set([...published, 'county Kent']));
    const local = entries.filter(({ group }) => group === 'Terms of Kent').map(({ letters }) => letters);
    expect(local).toContain('STLS');
    expect(entries.filter(({ letters }) => letters === 'KPAS')).toHaveLength(1);
    const essex = cribChoices({ file, own: [], county: 'Essex' });
    expect(essex.map(({ label }) => label)).not.toContain('Terms of Kent');
  });

  it('letters with two meanings keep both, in large print with what each means', () => {
    const entries = cribEntries(
      cribChoices({ file, own: [], county: undefined }),
      new Set(['all General', ...published]),
    );
    const slt = entries.find(({ letters }) => letters === 'SLT');
    expect(slt?.expansion).toContain('; or: Speech and Language Therapy');
    expect(slt?.meaning).toContain('Speech and Language Therapy (or Therapist): Health service');
  });

  it('what a term is searched by is never printed as if it were right', () => {
    const choices = cribChoices({ file, own: [], county: undefined });
    const entries = cribEntries(choices, new Set(choices.map(({ id }) => id)));
    const letters = new Set(entries.map((entry) => entry.letters));
    const right = new Set(acronyms.map((entry) => entry.letters));
    const aliases = acronyms.flatMap((entry) => entry.aliases).filter((alias) => !right.has(alias));
    expect(aliases).toContain('ISDR');
    expect(aliases.filter((alias) => letters.has(alias))).toEqual([]);
    expect(entries.filter(({ expansion }) => expansion.includes('ISDR'))).toEqual([]);
  });

  it('the published sheet is on one side of A4 with both meanings of its letters, and has no sign that is lost', () => {
    const entries = cribEntries(cribChoices({ file, own: [], county: undefined }), published);
    const made = { madeOn: '2026-11-22', content: '2026.11.1', lawDate: '2026-11-22' };
    const sheet = printed(composeCribSheet(entries, { ...made, edition: 'standard' }));
    expect(sheet.pages).toBe(1);
    expect(sheet.replaced).toEqual([]);
    const large = wordsOf(printed(composeCribSheet(entries, { ...made, edition: 'large-print' })));
    for (const { meaning = '' } of entries) expect(large).toContain(meaning.replace(/\s+/g, ''));
  });
});
