import { describe, expect, it } from 'vitest';
import { isDuty, takesMark } from '../../src/domain/content/content.ts';
import { parseFramework } from '../../src/domain/content/content-schema.ts';
import ids from '../fixtures/content-ids.json';
import {
  duties,
  frameworkFiles,
  frameworks,
  prompts,
  readJson,
  sections,
  statements,
} from './read-content.ts';

const sorted = (list: readonly string[]) => [...list].sort();
const idsOf = (list: readonly { readonly id: string }[]) => sorted(list.map(({ id }) => id));

describe('the frameworks', () => {
  it('hold 14 frameworks, 44 sections, 156 statements and 363 prompts', () => {
    expect([frameworks.length, sections.length, statements.length, prompts.length]).toEqual([
      14, 44, 156, 363,
    ]);
  });

  it('have exactly the ids they always had, so that old notes find their statement', () => {
    expect(idsOf(frameworks)).toEqual(sorted(ids.frameworks));
    expect(idsOf(sections)).toEqual(sorted(ids.sections));
    expect(idsOf(statements)).toEqual(sorted(ids.statements));
    expect(idsOf(prompts)).toEqual(sorted(ids.prompts));
  });

  it('use no id twice', () => {
    const all = [...idsOf(statements), ...idsOf(prompts)];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(frameworkFiles)('%s is as our schema says and has the name of its framework', (name) => {
    const framework = parseFramework(readJson(`frameworks/${name}`));
    expect(framework.ok && framework.value.id).toBe(name.replace('.json', ''));
  });

  it('tell every reader what a framework is, where it is from and when', () => {
    for (const { id, about, source, date } of frameworks) {
      expect(about.length, id).toBeGreaterThan(20);
      expect(source.length, id).toBeGreaterThan(10);
      expect(date, id).toBeTruthy();
    }
  });

  it('let only the two duty lists take an answer', () => {
    const answered = frameworks.filter(({ sections: parts }) =>
      parts.some((part) => part.statements.some((statement) => statement.answers)),
    );
    expect(idsOf(answered)).toEqual(['also-asked', 'gov-checklist']);
    expect(answered.every(({ use }) => use === 'duties')).toBe(true);
  });

  it('let evidence and practice be marked, and leave signs, principles, history and opinion to be read', () => {
    expect([...new Set(prompts.filter(takesMark).map(({ kind }) => kind))].sort()).toEqual([
      'evidence',
      'practice',
    ]);
    const unmarked = new Set([
      'inspection-critique',
      'afa-context',
      'working-models',
      'governor-role',
      'essex-statement',
    ]);
    for (const framework of frameworks.filter(({ id }) => unmarked.has(id)))
      for (const section of framework.sections)
        for (const statement of section.statements)
          expect(statement.prompts.some(takesMark), statement.id).toBe(false);
  });

  it('date the opinion on inspection and call it one', () => {
    const critique = frameworks.find(({ id }) => id === 'inspection-critique');
    expect(critique).toMatchObject({ use: 'background', kind: 'opinion', date: 'February 2025' });
  });

  it('point every question to a question that exists', () => {
    const known = new Set([...ids.statements, ...ids.prompts]);
    for (const { id, questions } of statements)
      for (const question of questions) expect(known.has(question), `${id} asks ${question}`).toBe(true);
  });

  it('give a reason wherever a section or a statement does not reach every school', () => {
    for (const item of [...sections, ...statements])
      if (item.appliesTo) expect(item.appliesTo.why?.length ?? 0, item.id).toBeGreaterThan(20);
  });
});

describe('the duties', () => {
  it('are 21 of the checklist and 14 also asked of boards', () => {
    expect(duties.filter(({ id }) => id.startsWith('gc-')).length).toBe(21);
    expect(duties.filter(({ id }) => id.startsWith('ex-')).length).toBe(14);
    expect(duties.every(isDuty)).toBe(true);
  });

  it('have a short title of two to four words, each its own', () => {
    for (const { id, short } of duties) {
      const words = short?.split(' ').length ?? 0;
      expect(words >= 2 && words <= 4, `${id}: ${short}`).toBe(true);
    }
    expect(new Set(duties.map(({ short }) => short)).size).toBe(35);
  });

  it('have a meaning of two to four sentences in plain words', () => {
    for (const { id, meaning = '' } of duties) {
      const sentences = meaning.match(/[.?](\s|$)/g)?.length ?? 0;
      expect(sentences >= 2 && sentences <= 4, `${id}: ${sentences}`).toBe(true);
      expect(meaning.length, id).toBeLessThan(420);
    }
  });

  it('say how they are looked at, and have at least one question to ask', () => {
    for (const { id, lookedAtBy = [], questions } of duties) {
      expect(lookedAtBy.length, id).toBeGreaterThan(0);
      expect(questions.length, id).toBeGreaterThan(0);
    }
  });

  it('link the SEN information report to the list of what it must hold', () => {
    const report = duties.find(({ id }) => id === 'gc-sen-information-report');
    expect(frameworks.find(({ id }) => id === report?.tickList)?.use).toBe('tick-list');
  });
});

describe('a file that is not ours', () => {
  it('is refused in plain terms, and one of a later format is known for what it is', () => {
    expect(parseFramework({ hello: 'there' })).toEqual({ ok: false, problem: 'not-our-content' });
    expect(parseFramework({ format: 2, id: 'x' })).toEqual({ ok: false, problem: 'newer-format' });
    expect(parseFramework(undefined)).toEqual({ ok: false, problem: 'not-our-content' });
  });
});
