import { describe, expect, it } from 'vitest';
import { isDuty } from '../../../src/domain/content/content.ts';
import type { DocumentSeen, Looking, Source, YearPlan } from '../../../src/domain/records/bodies.ts';
import { termOf } from '../../../src/domain/school-year.ts';
import { emptyTally } from '../../../src/domain/tally/count-record.ts';
import type { AssuranceCount, StatementTally } from '../../../src/domain/tally/tally.ts';
import { boardCopyOf, termSpans, yearGlance, yearsOf } from '../../../src/domain/year/glance.ts';
import { cellWords } from '../../../src/domain/year/glance-words.ts';
import { termStartOn } from '../../../src/domain/year/term-starts.ts';
import { statements } from '../../data/read-content.ts';
import { aDocument, aLooking } from '../../kit/bodies.ts';

const today = '2027-02-10';
const duty = (id: string) => {
  const found = statements.filter(isDuty).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const voice = duty('gc-pupil-voice');
const plan = duty('gc-accessibility-plan');

const noted = (on: string, source: Source | null, part: 1 | 2 = 1) => ({
  on,
  source,
  looking: 'looking_a',
  part,
  count: 1,
});
const answered = (on: string, answer: AssuranceCount['answer'], own: Partial<AssuranceCount> = {}) => ({
  record: `assurance_${on}`,
  author: 'person_ann',
  on,
  looking: 'looking_a',
  answer,
  part: 1 as const,
  ...own,
});
const tally = (own: Partial<StatementTally>): StatementTally => ({
  ...emptyTally('school_hillside', own.statement ?? voice.id),
  ...own,
});

const given = (own: Partial<Parameters<typeof yearGlance>[1]> = {}) => ({
  school: 'school_hillside',
  year: '2026-27',
  today,
  tallies: [] as readonly StatementTally[],
  plans: [] as readonly YearPlan[],
  known: {
    lookings: new Map<string, Looking>([
      ['looking_a', aLooking({ on: '2026-10-14', startedAt: 'x', finishedOn: '2026-10-14' })],
    ]),
    documents: new Map<string, DocumentSeen>(),
  },
  ...own,
});

const cellsOf = (own: Parameters<typeof given>[0] = {}, of = voice) => {
  const [row] = yearGlance([of], given(own));
  if (!row) throw new Error('no row');
  return row.cells;
};
const wordsOf = (...args: Parameters<typeof cellsOf>) =>
  cellsOf(...args).map((cell) => Object.values(cellWords(cell, today)).filter(Boolean).join(' | '));

const aPlan = (own: Partial<YearPlan> = {}): YearPlan => ({
  year: '2026-27',
  rows: [{ term: 'summer', statement: voice.id, how: 'visit' }],
  part: 1,
  ...own,
});

describe('the year at a glance', () => {
  it('says “not looked at” as plainly as any answer, and of what is to come only that nothing is planned', () => {
    expect(wordsOf()).toEqual(['Not looked at', 'Not looked at yet', 'Nothing planned']);
  });

  it('says of what the trust looks at who does, and never that it is missing; a look here still counts', () => {
    const elsewhere = new Map([[voice.id, 'Met centrally']]);
    expect(wordsOf({ elsewhere })).toEqual(['Met centrally', 'Met centrally', 'Met centrally']);
    const tallies = [tally({ notes: [noted('2026-10-14', 'told')] })];
    expect(wordsOf({ elsewhere, tallies })[0]).toContain('Visit, 14 Oct');
  });

  it('says how it was looked at and which answer stood; a later term says that the answer is from earlier', () => {
    const tallies = [
      tally({
        notes: [noted('2026-10-14', 'told'), noted('2026-10-14', 'seen')],
        assurances: [answered('2026-10-14', 'partly')],
      }),
    ];
    expect(wordsOf({ tallies })).toEqual([
      'Visit, 14 Oct 2026: told, seen | Partly assured',
      'Not looked at yet | Partly assured, from earlier',
      'Nothing planned',
    ]);
  });

  it('an answer of spring does not change what stood in autumn', () => {
    const tallies = [
      tally({ assurances: [answered('2026-10-14', 'not-yet'), answered('2027-01-20', 'assured')] }),
    ];
    const [autumn, spring] = cellsOf({ tallies });
    expect(autumn?.answer).toEqual({ kind: 'assurance', answer: 'not-yet' });
    expect(spring?.answer).toEqual({ kind: 'assurance', answer: 'assured' });
  });

  it('last year’s answer does not stand in this one', () => {
    const tallies = [tally({ assurances: [answered('2026-06-14', 'assured')] })];
    expect(wordsOf({ tallies })[0]).toBe('Not looked at');
    expect(wordsOf({ tallies, year: '2025-26' })).toEqual([
      'Not looked at',
      'Not looked at',
      'Looked at, 14 Jun 2026 | Assured',
    ]);
  });

  it('two governors who differ are two views, and a look without an answer says so', () => {
    const two = [
      answered('2026-10-14', 'partly'),
      answered('2026-10-15', 'assured', { author: 'person_bo', record: 'assurance_bo' }),
    ];
    expect(wordsOf({ tallies: [tally({ assurances: two })] })[0]).toContain(
      'Two views: assured, partly assured',
    );
    expect(wordsOf({ tallies: [tally({ notes: [noted('2026-10-14', 'read')] })] })[0]).toBe(
      'Visit, 14 Oct 2026: read | No answer yet',
    );
  });

  it('a document duty that was only talked about has no answer yet, and says so', () => {
    const notes = [noted('2026-10-14', 'told')];
    const known = given().known;
    const [row] = yearGlance([plan], given({ known, tallies: [tally({ statement: plan.id, notes })] }));
    const [autumn] = row?.cells ?? [];
    expect(autumn && cellWords(autumn, today).answer).toBe('No answer yet');
  });

  it('two kinds of looking in one term are both named, with the last day', () => {
    const known = {
      ...given().known,
      lookings: new Map([
        ['looking_a', aLooking({ on: '2026-10-14', finishedOn: '2026-10-14' })],
        ['looking_b', aLooking({ kind: 'website', on: '2026-11-02', finishedOn: '2026-11-02' })],
      ]),
    };
    const notes = [noted('2026-10-14', 'told'), { ...noted('2026-11-02', 'read'), looking: 'looking_b' }];
    expect(wordsOf({ known, tallies: [tally({ notes })] })[0]).toBe(
      'Visit and website check, last on 2 Nov 2026: told, read | No answer yet',
    );
  });

  it('a note whose source nobody gave is no look', () => {
    expect(wordsOf({ tallies: [tally({ notes: [noted('2026-10-14', null)] })] })[0]).toBe('Not looked at');
  });

  it('an answer “Not looked at” is no look, and is not said twice', () => {
    const tallies = [tally({ assurances: [answered('2026-10-14', 'not-looked-at')] })];
    expect(wordsOf({ tallies })[0]).toBe('Not looked at');
  });

  it('a document seen again in spring was seen in autumn too, and one past its review is due', () => {
    const seen = aDocument({ statement: plan.id, seenIn: ['looking_a', 'looking_b'], seenOn: '2027-01-20' });
    const count = {
      record: 'document_a',
      at: '2027-01-20T10:00:00.000Z',
      seenOn: '2027-01-20',
      dated: '2024-01-01',
      found: 'yes' as const,
      nextReview: '2027-04-30',
      part: 1 as const,
    };
    const known = {
      lookings: new Map([
        ['looking_a', aLooking({ kind: 'website', on: '2026-10-14', finishedOn: '2026-10-14' })],
        ['looking_b', aLooking({ kind: 'paper', on: '2027-01-20', finishedOn: '2027-01-20' })],
      ]),
      documents: new Map([['document_a', seen]]),
    };
    expect(wordsOf({ tallies: [tally({ statement: plan.id, documents: [count] })], known }, plan)).toEqual([
      'Website check, 14 Oct 2026 | In place',
      'Board paper read, 20 Jan | In place, due for renewal',
      'Nothing planned',
    ]);
  });

  it('shows what the board planned for this school, and what is still planned', () => {
    expect(wordsOf({ plans: [aPlan()] })[2]).toBe('In the plan: visit');
    const rows = [{ term: 'autumn' as const, statement: voice.id, how: 'website' as const }];
    expect(wordsOf({ plans: [aPlan({ rows })] })[0]).toBe(
      'Not looked at | It was in the plan: website check',
    );
    expect(wordsOf({ plans: [aPlan({ school: 'school_other' })] })[2]).toBe('Nothing planned');
    expect(wordsOf({ plans: [aPlan({ year: '2025-26' })] })[2]).toBe('Nothing planned');
    const focus = [{ statement: voice.id, wording: voice.text, order: 1 }];
    const known = {
      lookings: new Map([['looking_next', aLooking({ on: '2027-03-01', focus })]]),
      documents: new Map<string, DocumentSeen>(),
    };
    expect(wordsOf({ known })[1]).toBe('Not looked at yet | Visit planned for 1 Mar');
  });

  it('goes by the terms the board has set', () => {
    expect(termSpans('2026-27', ['09-03', '01-06', '04-12'])).toEqual({
      autumn: { from: '2026-09-01', to: '2027-01-05' },
      spring: { from: '2027-01-06', to: '2027-04-11' },
      summer: { from: '2027-04-12', to: '2027-08-31' },
    });
    expect(termSpans('2027-28').spring).toEqual({ from: '2028-01-01', to: '2028-03-31' });
  });

  it.each([
    ['a summer before its spring', ['09-01', '04-12', '01-06']],
    ['no days at all', ['00-00', '00-00', '99-99']],
  ] as const)('goes by the usual terms where a file says %s', (_, starts) => {
    expect(termSpans('2026-27', starts)).toEqual(termSpans('2026-27'));
    expect(termOf('2027-02-01', starts)).toBe('Spring');
  });

  it.each([
    ['spring', '2027-01-05', '01-05'],
    ['spring', '2027-04-05', undefined],
    ['spring', '', undefined],
    ['summer', '2027-04-12', '04-12'],
    ['summer', '2027-02-12', undefined],
  ] as const)('takes for the %s term the day %s as %s', (term, date, day) =>
    expect(termStartOn(term, date)).toBe(day),
  );

  it('its board copy knows nothing of Part 2: no look, no answer, no visit to come', () => {
    const focus = [{ statement: voice.id, wording: voice.text, order: 1 }];
    const all = given({
      tallies: [
        tally({
          notes: [noted('2026-10-14', 'told', 2)],
          assurances: [answered('2026-10-14', 'not-yet', { part: 2 })],
        }),
      ],
      plans: [aPlan({ part: 2 })],
      known: {
        lookings: new Map([['looking_next', aLooking({ on: '2027-03-01', focus, part: 2 })]]),
        documents: new Map(),
      },
    });
    expect(wordsOf(all)).not.toEqual(wordsOf());
    expect(wordsOf({ ...all, ...boardCopyOf(all) })).toEqual(wordsOf());
  });

  it('offers every year in which something was looked at or planned', () => {
    const tallies = [tally({ notes: [noted('2024-10-14', 'told')] })];
    expect(yearsOf(given({ tallies, plans: [aPlan({ year: '2027-28' })] }), today)).toEqual([
      '2027-28',
      '2026-27',
      '2024-25',
    ]);
  });
});
