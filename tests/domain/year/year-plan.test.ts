import { describe, expect, it } from 'vitest';
import { type Duty, isDuty } from '../../../src/domain/content/content.ts';
import { isYear, termAt, termBefore, termsBack, yearAfter } from '../../../src/domain/year/terms.ts';
import {
  byTerm,
  dutiesInPlan,
  isChangedSince,
  joinedRows,
  type PlanRow,
  plannedFor,
  planOf,
  toggleRow,
  usualRows,
  withHow,
} from '../../../src/domain/year/year-plan.ts';
import { dates, statements } from '../../data/read-content.ts';

const duties: readonly Duty[] = statements.filter(isDuty);
const nowhere = new Map<string, string>();
const voice: PlanRow = { term: 'summer', statement: 'gc-pupil-voice', how: 'visit' };
const money: PlanRow = { term: 'spring', statement: 'gc-funding', how: 'visit' };

describe('the year plan', () => {
  it('starts from the usual rota: every duty of the checklist once, documents by the website', () => {
    const rows = usualRows(dates.rota, duties, nowhere);
    for (const { id } of duties.filter((duty) => duty.id.startsWith('gc-')))
      expect(
        rows.filter(({ statement }) => statement === id),
        id,
      ).toHaveLength(1);
    expect(rows).toContainEqual({ term: 'autumn', statement: 'gc-sen-information-report', how: 'website' });
    expect(rows).toContainEqual({ term: 'autumn', statement: 'gc-senco-time', how: 'visit' });
  });

  it('proposes only ways in which a duty can be looked at', () => {
    for (const { statement, how } of usualRows(dates.rota, duties, nowhere))
      expect(duties.find(({ id }) => id === statement)?.lookedAtBy).toContain(how);
  });

  it('leaves out of the rota what does not apply to a school', () => {
    const few = duties.filter(({ id }) => id === 'gc-funding');
    expect(usualRows(dates.rota, few, nowhere)).toEqual([money]);
  });

  it('leaves out of the rota what the trust looks at', () => {
    const few = duties.filter(({ id }) => ['gc-funding', 'gc-pupil-voice'].includes(id));
    expect(
      usualRows(dates.rota, few, new Map([['gc-pupil-voice', 'Met centrally']])).map(
        ({ statement }) => statement,
      ),
    ).toEqual(['gc-funding']);
  });

  it('takes a duty in by one tap and out by another, and may have it in two terms', () => {
    const both = toggleRow(toggleRow([], voice), { ...voice, term: 'autumn' });
    expect(both).toHaveLength(2);
    expect(dutiesInPlan(both).size).toBe(1);
    expect(toggleRow(both, { ...voice, how: 'paper' })).toEqual([{ ...voice, term: 'autumn' }]);
  });

  it('changes how a duty is looked at in one term only', () => {
    const autumn: PlanRow = { ...money, term: 'autumn' };
    expect(withHow([money, autumn], money, 'paper')).toEqual([{ ...money, how: 'paper' }, autumn]);
  });

  it('of a duty that stands twice in a term, changes only the one that was meant', () => {
    const paper: PlanRow = { ...money, how: 'paper' };
    expect(withHow([money, paper], paper, 'website')).toEqual([money, { ...money, how: 'website' }]);
    expect(withHow([money, paper], paper, 'visit')).toEqual([money]);
  });

  it('joins the plans of two who planned apart: all that either has, once', () => {
    const paper: PlanRow = { ...money, how: 'paper' };
    expect(
      joinedRows([
        [voice, money],
        [money, paper],
      ]),
    ).toEqual([voice, money, paper]);
  });

  it('reads term by term in the order of the checklist, what it no longer has last', () => {
    const gone: PlanRow = { term: 'spring', statement: 'own_gone', how: 'visit' };
    const [, spring] = byTerm([gone, { ...voice, term: 'spring' }, money], duties);
    expect(spring?.rows.map(({ statement }) => statement)).toEqual([
      'gc-pupil-voice',
      'gc-funding',
      'own_gone',
    ]);
  });

  it('asks of a school what its own plan and the board’s ask, and nothing of another school', () => {
    const plan = (rows: PlanRow[], school?: string) => ({
      ...(school ? { school } : {}),
      year: '2026-27',
      rows,
      part: 1 as const,
    });
    const plans = [
      plan([money], 'school_a'),
      plan([voice, { ...voice, term: 'spring' }]),
      plan([voice], 'school_b'),
    ];
    const of = (term: 'spring' | 'summer') =>
      plannedFor(plans, { year: '2026-27', term, school: 'school_a' });
    expect(of('spring').map(({ statement }) => statement)).toEqual(['gc-funding', 'gc-pupil-voice']);
    expect(of('summer')).toEqual([voice]);
    expect(plannedFor(plans, { year: '2027-28', term: 'spring', school: 'school_a' })).toEqual([]);
  });

  it('is changed since its approval only where its rows differ from those that stood then', () => {
    const at = (approvedOn: string | undefined, rows: PlanRow[]) => ({
      rows,
      ...(approvedOn ? { approvedOn } : {}),
    });
    const first = at('2026-09-22', [voice]);
    expect(isChangedSince(first, [first, at(undefined, [money])])).toBe(false);
    const later = at('2026-09-22', [voice, money]);
    expect(isChangedSince(later, [later, first, at(undefined, [])])).toBe(true);
    expect(isChangedSince(later, [later, null, first])).toBe(false);
    const turned = at('2026-09-22', [money, voice]);
    expect(isChangedSince(turned, [turned, later])).toBe(false);
    expect(isChangedSince(at(undefined, [voice]), [first])).toBe(false);
  });

  it('takes the plan written here where another came from elsewhere, and never that of another school', () => {
    const kept = (record: string, school: string | undefined) => ({
      record,
      body: { ...(school ? { school } : {}), year: '2026-27', rows: [], part: 1 as const },
    });
    const plans = [
      kept('plan_other', 'school_a'),
      kept('plan_own', 'school_a'),
      kept('plan_board', undefined),
    ];
    const find = (school: string | undefined, own: string) =>
      planOf(plans, { year: '2026-27', school, own })?.record;
    expect(find('school_a', 'plan_own')).toBe('plan_own');
    expect(find('school_a', 'plan_none')).toBe('plan_other');
    expect(find(undefined, 'plan_none')).toBe('plan_board');
    expect(find('school_b', 'plan_own')).toBeUndefined();
  });
});

describe('years and terms', () => {
  it('know the year after, and what is no school year', () => {
    expect(yearAfter('2026-27', 1)).toBe('2027-28');
    expect(yearAfter('2099-00', 1)).toBe('2100-01');
    expect(isYear('2026-27')).toBe(true);
    for (const no of ['2026-28', '2026', 'school']) expect(isYear(no), no).toBe(false);
  });

  it('go back over the summer into the year before', () => {
    expect(termBefore({ year: '2026-27', term: 'autumn' })).toEqual({ year: '2025-26', term: 'summer' });
    expect(termsBack('2027-02-01', 2)).toEqual({ year: '2025-26', term: 'summer' });
  });

  it('never give a term to a year it is not in, whatever day a board’s autumn begins', () => {
    expect(termAt('2026-08-27', ['08-25', '01-04', '04-20'])).toEqual({ year: '2025-26', term: 'summer' });
    expect(termAt('2026-09-02', ['09-05', '01-04', '04-20'])).toEqual({ year: '2026-27', term: 'autumn' });
  });

  it('go back from the board’s own term', () => {
    expect(termsBack('2027-04-10', 1, ['09-01', '01-04', '04-20'])).toEqual({
      year: '2026-27',
      term: 'autumn',
    });
  });

  it('follow the terms of the board', () => {
    expect(termAt('2027-04-10', ['09-01', '01-04', '04-20'])).toEqual({ year: '2026-27', term: 'spring' });
  });
});
