import { describe, expect, it } from 'vitest';
import { dutyPartsFor } from '../../src/domain/content/duty-list.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { composeTrustSummary } from '../../src/report/year/compose-trust-summary.ts';
import { openSchool, type SchoolRecords } from '../../src/report/year/open-school.ts';
import type { TrustView } from '../../src/report/year/trust/trust-rows.ts';
import { dates, frameworks } from '../data/read-content.ts';
import { aBoard, aSchool } from '../kit/bodies.ts';
import { aDocumentSeen, aVisitOn, partTwoOfAll, recordsOf } from './a-school-year.ts';
import { printed } from './paper.ts';

const voice = 'gc-pupil-voice';
const plan = 'gc-accessibility-plan';

const summaryOf = (schools: Readonly<Record<string, SchoolRecords>>, own: Partial<TrustView> = {}) =>
  composeTrustSummary({
    board: aBoard({ name: 'Valley Trust', kind: 'trust' }),
    schools: Object.entries(schools).map(([name, records]) => {
      const school = aSchool({ name });
      return { id: name, school, parts: dutyPartsFor(frameworks, school), open: openSchool(records) };
    }),
    today: '2027-02-10',
    dates,
    mark: 'DRAFT',
    content: '2026.11.1',
    ...own,
  });

const ash = [
  aVisitOn('2026-10-14', voice, {}, { answer: 'partly' }),
  aDocumentSeen('2026-09-20', plan, {}, { dated: '2024-05-01', nextReview: '2027-01-20' }),
];
const birch = [
  aVisitOn('2027-02-03', voice, {}, { answer: 'assured' }),
  aVisitOn('2026-11-18', 'gc-funding'),
];
const trust = { Birch: recordsOf(...birch), Ash: recordsOf(...ash), Cedar: recordsOf() };

describe('the trust summary', () => {
  const document = summaryOf(trust);
  const text = documentToText(document);

  it('has what more than one school has open, the schools by name, and not what only one has', () => {
    expect(text).toContain(
      'Duty: Pupil voice; At which school, and what: Ash: partly assured, an action is open; Birch: an action is open',
    );
    expect(text).not.toContain('Duty: SEN funding');
  });

  it('has what is overdue with its school, its owner and its day', () => {
    expect(text).toContain('School: Ash; Action: Agreed on 2026-10-14.; Who: SENCO; Due: 15 January 2027');
    expect(text).toContain('School: Birch; Action: Agreed on 2026-11-18.');
  });

  it('has the documents whose review has passed or is near', () => {
    expect(text).toContain(
      'School: Ash; Document: Accessibility plan: next review; By: 20 January 2027 (has passed)',
    );
  });

  it('has what governors ask the board to discuss or decide, and nothing that is only for its notice', () => {
    expect(text).toContain(
      'School: Birch; To: Discuss; Matter: matter-discuss of 2027-02-03.; Day: 3 February 2027',
    );
    expect(text).not.toContain('strength of');
  });

  it('does not take silence for good news: it names the schools of which nothing is here', () => {
    expect(text).toContain('Nothing here yet: No look of this school year: Cedar.');
  });

  it('adds nothing up, compares nothing and puts no school before another but by name', () => {
    expect(text).not.toMatch(
      /\btotals?\b|\d ?%|\b\d+ of \d+\b|\b\d+ (schools?|actions?|duties)\b|average|rank|best|worst/i,
    );
    expect(text.indexOf('Ash; Birch; Cedar')).toBeGreaterThan(0);
    for (const block of document.blocks)
      if (block.kind === 'table' && block.columns[0]?.head === 'School') {
        const schools = block.rows.map(([first]) => first?.runs[0]?.text ?? '');
        expect(schools).toEqual([...schools].sort());
      }
  });

  it('says so where nothing is open, overdue or due', () => {
    expect(documentToText(summaryOf({ Ash: recordsOf() }))).toContain('Nothing is open, overdue or due');
  });

  it('of one school takes what is open there', () => {
    expect(documentToText(summaryOf({ Ash: recordsOf(...ash) }))).toContain('Duty: Pupil voice');
  });
});

describe('two pages', () => {
  const duties = dutyPartsFor(frameworks, aSchool()).flatMap((part) => part.duties.map(({ id }) => id));
  const busy = (words: string) =>
    recordsOf(
      ...duties.map((duty, place) =>
        aVisitOn(`2026-${place % 2 ? '10' : '11'}-${String(10 + (place % 18))}`, duty, { words }),
      ),
      ...duties.map((duty) => aDocumentSeen('2026-09-20', duty, {}, { nextReview: '2027-01-20' })),
    );
  const schools = (count: number, words: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `Saint Somebody’s Church of England Primary School number ${index + 10}`,
        busy(words),
      ]),
    );

  it('are enough for one school with a few things open, and nothing is left out', () => {
    expect(printed(summaryOf(trust)).pages).toBeLessThanOrEqual(2);
    expect(documentToText(summaryOf(trust))).not.toContain('Not everything fits');
  });

  it.each([
    ['short words', ''],
    ['3,000 letters each', 'Every word of this was written by hand on the day. '.repeat(60)],
    ['words without a space', 'W'.repeat(500)],
  ])('are enough for twenty schools with everything open, with %s, and the sheet says so', (_, words) => {
    const document = summaryOf(schools(20, words));
    expect(printed(document).pages).toBe(2);
    expect(documentToText(document)).toContain('Not everything fits on two pages');
  });
});

describe('the confidential part and the trust summary', () => {
  it('is the very same with Part 2 records of every type, with other words in them, and without them', () => {
    const without = summaryOf(trust);
    for (const words of ['Hidden ', 'Other and longer words. ']) {
      const hidden = partTwoOfAll(voice, plan, words);
      const withSome = {
        Birch: recordsOf(...birch, hidden),
        Ash: recordsOf(...ash, hidden),
        Cedar: recordsOf(hidden),
      };
      expect(summaryOf(withSome)).toEqual(without);
    }
  });
});
