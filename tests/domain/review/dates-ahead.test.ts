import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/base/civil-date.ts';
import { isDuty } from '../../../src/domain/content/content.ts';
import type { School } from '../../../src/domain/records/bodies.ts';
import { dateBasis, dateReason, dateTitle } from '../../../src/domain/review/date-words.ts';
import {
  type DatesKnown,
  datesAhead,
  dueSoon,
  isSaidAlready,
} from '../../../src/domain/review/dates-ahead.ts';
import type { DocumentCount, StatementTally } from '../../../src/domain/tally/tally.ts';
import { dates, duties } from '../../data/read-content.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';

const today = '2026-11-22';
const anyDay = fc.integer({ min: 15_000, max: 30_000 }).map((days) => addDays('1970-01-01', days));

const aCount = (own: Partial<DocumentCount> = {}): DocumentCount => ({
  record: 'document_a',
  at: '2026-10-01T09:00:00.000Z',
  seenOn: '2026-10-01',
  dated: null,
  found: 'yes',
  nextReview: null,
  part: 1,
  ...own,
});
const tallyOf = (statement: string, own: Partial<DocumentCount>): StatementTally => ({
  school: 'school_hillside',
  statement,
  notes: [],
  assurances: [],
  documents: [aCount(own)],
});
const known = (own: Partial<DatesKnown> = {}): DatesKnown => ({
  dates,
  duties: duties.filter(isDuty),
  tallies: [],
  school: aSchool(),
  schoolId: 'school_hillside',
  board: aBoard(),
  post: undefined,
  adoptions: [],
  nextMeeting: undefined,
  today,
  ...own,
});
const keysOf = (own: Partial<DatesKnown> = {}) =>
  datesAhead(known(own)).lines.map(({ key, on }) => `${key} ${on}`);
const at = (own: Partial<School>) => ({ school: aSchool(own) });

describe('the dates of a school', () => {
  it('name the days of adopted commitments, how many, and none of their words', () => {
    const one = { statement: 'es-belonging', words: 'A confidential promise.', on: today, part: 2 } as const;
    const adopted = { ...one, state: 'adopted', reviewOn: '2026-12-09' } as const;
    const { lines } = datesAhead(
      known({
        adoptions: [
          adopted,
          { ...adopted, statement: 'es-other' },
          { ...adopted, reviewOn: '2027-06-09' },
          { ...one, state: 'adopted' },
          { ...adopted, state: 'talking-about-it', reviewOn: '2026-12-24' },
          { ...adopted, state: 'set-aside', reviewOn: '2026-12-24' },
        ],
      }),
    );
    const told = lines.filter(({ kind }) => kind === 'commitments');
    expect(told.map((line) => [line.on, dateTitle(line)])).toEqual([
      ['2026-12-09', '2 commitments to look at again'],
      ['2027-06-09', 'A commitment to look at again'],
    ]);
    expect(JSON.stringify(told)).not.toContain('promise');
    expect(dueSoon(told, today, 45)).toHaveLength(1);
  });

  it('count a year from the report’s own date, four from the objectives, three from the plan', () => {
    const dated = '2024-08-31';
    const lines = keysOf({
      tallies: [
        tallyOf('gc-sen-information-report', { dated }),
        tallyOf('gc-equality-information', { dated }),
        tallyOf('gc-equality-objectives', { dated }),
        tallyOf('gc-accessibility-plan', { dated }),
      ],
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'gc-sen-information-report 2025-08-31',
        'gc-equality-information 2025-08-31',
        'gc-equality-objectives 2028-08-31',
        'gc-accessibility-plan 2027-08-31',
      ]),
    );
  });

  it('take the date that was written down before any period', () => {
    const tallies = [tallyOf('gc-accessibility-plan', { dated: '2024-03-01', nextReview: '2026-12-24' })];
    const line = datesAhead(known({ tallies })).lines.find(({ key }) => key === 'gc-accessibility-plan');
    expect(line?.on).toBe('2026-12-24');
    expect(line && isSaidAlready(line)).toBe(true);
    expect(line && dateReason(line)).toBe('The date that was written down for it.');
  });

  it('say for which documents no day is known, and why', () => {
    const { noDate } = datesAhead(
      known({
        tallies: [
          tallyOf('gc-equality-information', { found: 'looked-not-found' }),
          tallyOf('gc-equality-objectives', {}),
        ],
      }),
    );
    const of = (id: string) => noDate.find(({ duty }) => duty.id === id)?.found;
    expect(of('gc-equality-information')).toBe('not-found');
    expect(of('gc-equality-objectives')).toBe('no-date');
    expect(of('gc-accessibility-plan')).toBe('not-looked-at');
  });

  it('ask for an inclusion strategy by 31 December 2026 of a school that gets the money', () => {
    const strategy = 'inclusion-strategy-2026 2026-12-31';
    expect(keysOf(at({ inclusiveMainstreamFund: true }))).toContain(strategy);
    expect(keysOf(at({ inclusiveMainstreamFund: false }))).not.toContain(strategy);
    const unsaid = datesAhead(known()).lines.find(({ key }) => key === 'inclusion-strategy-2026');
    expect(unsaid && dateReason(unsaid)).toContain('if it receives the inclusive mainstream fund');
    expect(keysOf(at({ type: 'special', inclusiveMainstreamFund: true }))).not.toContain(strategy);
    expect(keysOf({ ...at({ inclusiveMainstreamFund: true }), today: '2027-01-01' })).not.toContain(strategy);
  });

  it('no longer ask for a strategy that was found: its own date counts then', () => {
    const lines = keysOf({
      ...at({ inclusiveMainstreamFund: true }),
      tallies: [tallyOf('ex-inclusion-strategy', { dated: '2026-11-01' })],
    });
    expect(lines).toContain('ex-inclusion-strategy 2027-11-01');
    expect(lines.some((line) => line.startsWith('inclusion-strategy-2026'))).toBe(false);
  });

  it('speak of the SENCO only where a school needs one', () => {
    const post = {
      school: 'school_hillside',
      role: 'senco',
      started: '2025-09-01',
      firstSenco: true,
    } as const;
    expect(keysOf({ post })).toContain('senco 2028-09-01');
    expect(keysOf({ post, ...at({ type: 'special' }) })).not.toContain('senco 2028-09-01');
    expect(datesAhead(known(at({ type: 'pru' }))).senco).toBeNull();
    expect(datesAhead(known()).senco?.qualification).toBeNull();
  });

  it('have the papers out the board’s number of clear days before its meeting, and not once it is over', () => {
    expect(keysOf({ nextMeeting: '2026-12-10' })).toEqual(
      expect.arrayContaining(['papers 2026-12-02', 'meeting 2026-12-10']),
    );
    expect(keysOf({ nextMeeting: '2026-11-21' }).some((line) => line.startsWith('papers'))).toBe(false);
    expect(keysOf({ nextMeeting: today })).toContain('papers 2026-11-14');
  });

  it('come round every year, today included', () => {
    expect(keysOf({ today: '2027-02-15' })).toContain('phase-transfer 2027-02-15');
    expect(keysOf({ today: '2027-02-16' })).toContain('phase-transfer 2028-02-15');
    fc.assert(
      fc.property(anyDay, (day) => {
        const { lines } = datesAhead(known({ today: day }));
        const fixed = lines.filter(({ kind }) => kind === 'fixed');
        for (const { on } of fixed) {
          expect(on >= day).toBe(true);
          if (!/2026|2027/.test(on)) expect(on <= addDays(day, 366)).toBe(true);
        }
      }),
    );
  });

  it('stand in order, each once, each with words and with what it rests on', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.option(anyDay, { nil: undefined }), (day, dated, nextMeeting) => {
        const tallies = [tallyOf('gc-equality-information', { dated })];
        const { lines } = datesAhead(known({ today: day, tallies, nextMeeting }));
        expect(lines.map(({ on }) => on)).toEqual(lines.map(({ on }) => on).sort());
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        for (const line of lines) {
          expect(dateTitle(line)).not.toBe('');
          expect(dateReason(line)).toMatch(/\.$/);
          if (line.kind === 'fixed' || line.kind === 'review') expect(dateBasis(line, dates)).not.toBeNull();
        }
      }),
    );
  });

  it('never put as law what we only believe', () => {
    const { lines } = datesAhead(known());
    const believed = lines.filter(
      (line) => line.kind === 'fixed' && line.fixed.certainty === 'own-knowledge',
    );
    expect(believed.length).toBeGreaterThan(0);
    for (const line of believed) {
      expect(dateBasis(line, dates)?.basis).toMatch(/^We believe: /);
      expect(dateBasis(line, dates)?.certainty).toMatch(/not checked/);
    }
  });

  it('lead with what has passed when only the near ones are asked for', () => {
    const { lines } = datesAhead(
      known({ tallies: [tallyOf('gc-equality-information', { dated: '2025-01-10' })] }),
    );
    const soon = dueSoon(lines, today, 45);
    expect(soon[0]?.key).toBe('gc-equality-information');
    expect(soon.every(({ on }) => on <= addDays(today, 45))).toBe(true);
  });
});
