import { describe, expect, it } from 'vitest';
import { isDuty } from '../../../src/domain/content/content.ts';
import { suggestFocus } from '../../../src/domain/plan/suggest-focus.ts';
import type { YearPlan } from '../../../src/domain/records/bodies.ts';
import { termOf } from '../../../src/domain/school-year.ts';
import { emptyTally } from '../../../src/domain/tally/count-record.ts';
import type { StatementTally } from '../../../src/domain/tally/tally.ts';
import { statements } from '../../data/read-content.ts';

const duties = statements.filter(isDuty);
const rota = [
  { term: 'autumn', statements: ['gc-graduated-approach', 'gc-senco-time'] },
  { term: 'spring', statements: ['gc-funding'] },
] as const;

const seen = (statement: string, on: string): StatementTally => ({
  ...emptyTally('school_hillside', statement),
  assurances: [
    {
      record: `assurance_${statement}`,
      author: 'person_ann',
      answer: 'partly',
      looking: 'looking_a',
      on,
      part: 1,
    },
  ],
});

const aPlan = (own: Partial<YearPlan> = {}): YearPlan => ({
  year: '2026-27',
  rows: [{ term: 'autumn', statement: 'gc-pupil-voice', how: 'visit' }],
  part: 1,
  ...own,
});

const suggested = (own: Partial<Parameters<typeof suggestFocus>[1]> = {}) =>
  suggestFocus(duties, {
    tallies: [],
    rota: rota.map(({ term, statements: all }) => ({ term, statements: [...all] })),
    plans: [],
    school: 'school_hillside',
    kind: 'visit',
    on: '2026-11-10',
    ...own,
  });

describe('what to look at next', () => {
  it('is at first what the term is usually for, and says why', () => {
    const [first, second] = suggested();
    expect([first?.duty.id, second?.duty.id].sort()).toEqual(['gc-graduated-approach', 'gc-senco-time']);
    expect(first?.why).toBe('Usual in the autumn term; not looked at yet');
  });

  it('is before all else what the board planned for this school, year and term', () => {
    const [first] = suggested({ plans: [aPlan()] });
    expect(first).toMatchObject({ duty: { id: 'gc-pupil-voice' } });
    expect(first?.why).toBe('In the board’s year plan for this term; not looked at yet');
  });

  it.each([
    ['another school’s plan', { plans: [aPlan({ school: 'school_other' })] }],
    ['last year’s plan', { plans: [aPlan({ year: '2025-26' })] }],
    ['a row of another term', { plans: [aPlan()], on: '2027-02-01' }],
    [
      'a row for the website',
      { plans: [aPlan({ rows: [{ term: 'autumn', statement: 'gc-pupil-voice', how: 'website' }] })] },
    ],
  ])('%s says nothing', (_, own) => {
    expect(suggested(own).map(({ duty }) => duty.id)).not.toContain('gc-pupil-voice');
  });

  it('puts what was looked at longest ago before what was looked at since', () => {
    const ids = suggested({
      tallies: [seen('gc-graduated-approach', '2026-03-03'), seen('gc-senco-time', '2025-11-01')],
    });
    expect(ids[0]).toMatchObject({
      duty: { id: 'gc-senco-time' },
      why: 'Usual in the autumn term; last looked at on 1 November 2025',
    });
  });

  it('leaves for last what this very term has seen', () => {
    const ids = suggested({ tallies: [seen('gc-graduated-approach', '2026-09-20')], plans: [aPlan()] });
    expect(ids.map(({ duty }) => duty.id)).not.toContain('gc-graduated-approach');
  });

  it('offers a website check only what a website can answer', () => {
    for (const { duty } of suggested({ kind: 'website' })) expect(duty.lookedAtBy).toContain('website');
  });

  it('leaves out what the trust looks at, even where it is planned', () => {
    const lookedAtElsewhere = new Set(['gc-pupil-voice', 'gc-senco-time']);
    const ids = suggested({ plans: [aPlan()], lookedAtElsewhere }).map(({ duty }) => duty.id);
    expect(ids[0]).toBe('gc-graduated-approach');
    expect(ids).not.toContain('gc-pupil-voice');
    expect(ids).not.toContain('gc-senco-time');
  });

  it('goes by the terms the board has set', () => {
    expect(termOf('2027-01-03', ['09-01', '01-06', '04-12'])).toBe('Autumn');
    expect(termOf('2027-04-05', ['09-01', '01-06', '04-12'])).toBe('Spring');
    const [first] = suggested({ on: '2027-01-03', termStarts: ['09-01', '01-06', '04-12'] });
    expect(first?.why).toContain('autumn');
  });
});
