import { describe, expect, it } from 'vitest';
import { type Duty, isDuty } from '../../src/domain/content/content.ts';
import { wordsById } from '../../src/domain/content/questions.ts';
import { newSheet, type SheetSources, sheetParts } from '../../src/domain/plan/sheet-items.ts';
import type { Looking } from '../../src/domain/records/bodies.ts';
import { composePreVisitNote, type PreVisitNote } from '../../src/report/compose-pre-visit-note.ts';
import { composeVisitSheet } from '../../src/report/compose-visit-sheet.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { frameworks, statements } from '../data/read-content.ts';
import { aLooking, aSchool } from '../kit/bodies.ts';
import { pagesOf, printed } from './paper.ts';

const duties = statements.filter(isDuty);
const planned = (chosen: readonly Duty[]): Looking =>
  aLooking({
    start: '09:30',
    end: '10:30',
    focus: chosen.map(({ id, text }, order) => ({ statement: id, wording: text, order })),
  });

const partsFor = (looking: Looking) => {
  const sources: SheetSources = {
    looking,
    duties,
    questions: [],
    words: wordsById(frameworks),
    school: aSchool(),
  };
  return sheetParts(newSheet(sources), sources);
};

const sheetFor = (chosen: readonly Duty[], actions: readonly string[] = []) => {
  const looking = planned(chosen);
  return composeVisitSheet({
    looking,
    school: 'Hillside Primary School',
    parts: partsFor(looking),
    actions,
    content: '2026.11.1',
    lawDate: '2026-11-21',
  });
};

const duty = (id: string): Duty => {
  const found = duties.find((one) => one.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
};

const weight = (one: Duty): number => Math.min(4, one.questions.length) + one.prompts.length;

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('the sheet to write on', () => {
  it('has every item with its number, lines to write on, and boxes to tick, black on white', () => {
    const document = sheetFor([duty('gc-graduated-approach'), duty('gc-senco-time')]);
    const pdf = printed(document);
    const text = spaced(pagesOf(pdf).join(' '));
    for (const { items } of partsFor(planned([duty('gc-graduated-approach'), duty('gc-senco-time')])))
      for (const item of items) expect(text).toContain(`${item.number} ${item.text}`);
    expect(text).toContain('seen asked for not seen');
    expect(text).toContain('page 1 of 2');
    expect(document.blocks.some((block) => block.kind === 'write-in' && block.lines > 0)).toBe(true);
  });

  it('fits two pages with the two duties that have most to ask, and four open actions', () => {
    const most = [...duties].sort((one, other) => weight(other) - weight(one)).slice(0, 2);
    const actions = Array.from(
      { length: 6 },
      (_, n) => `Action ${n} that was agreed at the last visit, SENCO`,
    );
    const pdf = printed(sheetFor(most, actions));
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(spaced(pagesOf(pdf).join(' '))).toContain('Action 3 that was agreed');
  });

  it('is longer rather than lose a question', () => {
    const pdf = printed(sheetFor(duties.slice(0, 8)));
    expect(pdf.pages).toBeGreaterThan(2);
    const text = spaced(pagesOf(pdf).join(' '));
    for (const { items } of partsFor(planned(duties.slice(0, 8))))
      for (const { number, text: words } of items) expect(text).toContain(`${number} ${words}`);
  });
});

describe('the note before a visit', () => {
  const note = (own: Partial<PreVisitNote> = {}) =>
    composePreVisitNote({
      looking: aLooking({
        ...planned([duty('gc-senco-time')]),
        priority: 'Every pupil is known',
        interests: '',
      }),
      school: 'Hillside Primary School',
      visitors: ['Ann, SEND link governor', 'Chair of governors'],
      from: { name: 'Ann', role: 'SEND link governor' },
      questions: ['What is left undone in a busy week?', ' '],
      actions: [],
      content: '2026.11.1',
      lawDate: '2026-11-21',
      ...own,
    });

  it('says when, who, what for, what is asked, and how a governor works', () => {
    const text = documentToText(note());
    for (const words of [
      'When: 1 October 2026, 09:30 to 10:30',
      'Who comes: Ann, SEND link governor; Chair of governors',
      'Improvement plan: Every pupil is known',
      '- What is left undone in a busy week?',
      'no pupil names',
      'You see what I write first',
      'Copy to the SENCO',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Interests declared');
    expect(text).not.toContain('FROM LAST TIME');
    expect(text).not.toMatch(/\n- *\n/);
  });

  it('is one page of paper with the very words of the e-mail', () => {
    const actions = Array.from(
      { length: 4 },
      (_, n) => `Publish objective ${n} on the website, dated – Head`,
    );
    const questions = Array.from({ length: 4 }, (_, n) => `What is left undone in busy week ${n}?`);
    const document = note({ actions, questions });
    const pdf = printed(document);
    expect(pdf.pages).toBe(1);
    const paper = spaced(pagesOf(pdf).join(' '));
    for (const line of documentToText(document).split('\n').filter(Boolean)) {
      const words = line.replace(/^(- |[A-Z][a-z ]+: )/, '');
      expect(paper.toLowerCase()).toContain(spaced(words).toLowerCase());
    }
  });

  it('leaves out an end that lies before the start', () => {
    const looking = aLooking({ start: '10:30', end: '09:30' });
    expect(documentToText(note({ looking }))).toContain('1 October 2026, from 10:30\n');
  });
});
