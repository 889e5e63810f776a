import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isCivilDate, longDate, shortDate } from '../../src/base/civil-date.ts';
import {
  lookingState,
  lookingsLeftOpen,
  lookingTitle,
  lookingUnderWay,
  newLooking,
} from '../../src/domain/looking.ts';
import { actionState, daysOverdue, newestFollowUp, openActions } from '../../src/domain/needs.ts';
import type { Action, FollowUp } from '../../src/domain/records/bodies.ts';
import { schoolYear, termOf } from '../../src/domain/school-year.ts';
import { recordsFromFirstAnswers } from '../../src/domain/starting.ts';

describe('dates and terms', () => {
  it('31 August and 1 September are in different school years', () => {
    expect(schoolYear('2026-08-31').name).toBe('2025-26');
    expect(schoolYear('2026-09-01')).toEqual({ name: '2026-27', from: '2026-09-01', to: '2027-08-31' });
  });

  it.each([
    ['2026-09-01', 'Autumn'],
    ['2026-12-31', 'Autumn'],
    ['2027-01-01', 'Spring'],
    ['2027-03-31', 'Spring'],
    ['2027-04-01', 'Summer'],
    ['2027-08-31', 'Summer'],
  ])('%s is in the %s term', (date, term) => expect(termOf(date)).toBe(term));

  it('counts days over a change to summer time and over a leap day', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  it('writes dates as people in England do', () => {
    expect(longDate('2026-11-01')).toBe('1 November 2026');
    expect(shortDate('2026-11-01', '2026-11-22')).toBe('1 Nov');
    expect(shortDate('2025-11-01', '2026-11-22')).toBe('1 Nov 2025');
  });

  it('knows that there is no 30 February', () => {
    expect(isCivilDate('2026-02-30')).toBe(false);
    expect(isCivilDate('2026-02-28')).toBe(true);
  });
});

describe('a looking', () => {
  const planned = newLooking({ kind: 'visit', school: 'school_1', on: '2026-11-30', visitor: 'person_1' });

  it('is planned, then under way, then finished', () => {
    expect(lookingState(planned)).toBe('planned');
    const started = { ...planned, startedAt: '2026-11-30T09:00:00.000Z' };
    expect(lookingState(started)).toBe('under-way');
    expect(lookingState({ ...started, finishedOn: '2026-11-30' })).toBe('finished');
  });

  it('is under way on its day only; begun before and not finished, it was left open', () => {
    const startedAt = '2026-11-20T09:00:00.000Z';
    const lookings = [
      { record: 'planned', body: { ...planned, on: '2026-11-22' } },
      { record: 'paper', body: { ...planned, kind: 'paper' as const, on: '2026-11-22', startedAt } },
      { record: 'check', body: { ...planned, kind: 'website' as const, on: '2026-11-22', startedAt } },
      { record: 'left', body: { ...planned, on: '2026-11-20', startedAt } },
      { record: 'done', body: { ...planned, on: '2026-11-19', startedAt, finishedOn: '2026-11-19' } },
    ];
    expect(lookingUnderWay(lookings, '2026-11-22')?.record).toBe('check');
    expect(lookingsLeftOpen(lookings, '2026-11-22').map(({ record }) => record)).toEqual(['left']);
    expect(lookingUnderWay(lookings, '2026-11-23')).toBeUndefined();
  });

  it('is called after whom one meets', () => {
    expect(lookingTitle({ ...planned, meet: ['SENCO'] })).toBe('Visit with the SENCO');
    expect(lookingTitle({ ...planned, meet: ['SENCO', 'Head teacher'] })).toBe(
      'Visit with the SENCO and head teacher',
    );
    expect(lookingTitle({ ...planned, meet: ['Pupils (a group)'] })).toBe('Visit with pupils (a group)');
    expect(lookingTitle(planned)).toBe('Visit');
  });
});

describe('actions', () => {
  const action = (record: string, due?: string): { record: string; body: Action } => ({
    record,
    body: {
      school: 's',
      statements: [],
      text: 'Send the survey',
      ownerRole: 'SENCO',
      howWeKnow: '',
      part: 1,
      ...(due ? { due } : {}),
    },
  });
  const followUp = (on: string, state: FollowUp['state'], hour = '09') => ({
    record: `followUp_${on}_${hour}`,
    at: `${on}T${hour}:00:00.000Z`,
    body: { action: 'action_1', state, text: '', on, part: 1 as const },
  });

  it('stand as their newest follow-up says', () => {
    expect(actionState('action_1', [])).toBe('open');
    expect(actionState('action_1', [followUp('2026-11-02', 'done'), followUp('2026-10-01', 'not-yet')])).toBe(
      'done',
    );
  });

  it('followed up twice on one day stand as was said last, in whatever order they come', () => {
    const twice = [followUp('2026-11-02', 'done', '14'), followUp('2026-11-02', 'not-yet', '09')];
    expect(actionState('action_1', twice)).toBe('done');
    expect(actionState('action_1', twice.toReversed())).toBe('done');
    expect(newestFollowUp('action_1', twice)).toBe(twice[0]);
    expect(newestFollowUp('action_2', twice)).toBeUndefined();
  });

  it('wait until they are done or dropped, the most overdue first', () => {
    const open = openActions(
      [
        action('action_1', '2026-10-01'),
        action('action_2', '2026-12-01'),
        action('action_3'),
        action('action_4', '2026-09-01'),
      ],
      [followUp('2026-11-02', 'done')],
    );
    expect(open.map((one) => one.record)).toEqual(['action_4', 'action_2', 'action_3']);
  });

  it('are overdue from the day after their day', () => {
    expect(daysOverdue(action('a', '2026-11-22').body, '2026-11-22')).toBe(0);
    expect(daysOverdue(action('a', '2026-11-20').body, '2026-11-22')).toBe(2);
    expect(daysOverdue(action('a').body, '2026-11-22')).toBe(0);
  });
});

describe('setting up', () => {
  it('makes a governing body of a maintained school, and a local body of an academy', () => {
    const answers = {
      school: 'Hillside',
      type: 'maintained',
      phases: ['primary'],
      name: 'A',
      role: 'Governor',
    } as const;
    expect(recordsFromFirstAnswers(answers).board.kind).toBe('governing-body');
    expect(recordsFromFirstAnswers({ ...answers, type: 'academy' }).board).toMatchObject({
      kind: 'local-body',
      name: 'Local governing body of Hillside',
    });
  });
});
