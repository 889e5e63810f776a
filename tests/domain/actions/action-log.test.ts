import { describe, expect, it } from 'vitest';
import {
  type ActionFilter,
  actionLog,
  isAbout,
  isShownAs,
  ownersOf,
} from '../../../src/domain/actions/action-log.ts';
import type { Action, FollowUp } from '../../../src/domain/records/bodies.ts';
import { anAction } from '../../kit/bodies.ts';

const agreed = (record: string, own: Partial<Action> = {}) => ({ record, body: anAction(own) });

const said = (action: string, state: FollowUp['state'], on: string, at = `${on}T10:00:00.000Z`) => ({
  record: `followUp_${action}_${at}`,
  at,
  body: { action, state, text: '', on, part: 1 } as FollowUp,
});

const today = '2026-11-22';
const all: ActionFilter = { show: 'all', school: '', duty: '', owner: '' };

describe('the actions of all visits', () => {
  it('stand by their day, those without one after them, and what is settled last', () => {
    const log = actionLog(
      [
        agreed('settled', { due: '2026-10-01' }),
        agreed('no-day'),
        agreed('soon', { due: '2026-12-01' }),
        agreed('late', { due: '2026-11-19' }),
      ],
      [said('settled', 'done', '2026-10-03')],
      today,
    );
    expect(log.map(({ action }) => action.record)).toEqual(['late', 'soon', 'no-day', 'settled']);
    expect(log.map(({ overdue }) => overdue)).toEqual([3, 0, 0, 0]);
  });

  it('are what was said of them last, and show all of it, newest first', () => {
    const news = [
      said('room', 'done', '2026-10-10'),
      said('room', 'not-yet', '2026-11-10', '2026-11-10T09:00:00.000Z'),
      said('room', 'not-yet', '2026-09-10'),
    ];
    const [room] = actionLog([agreed('room', { due: '2026-11-21' })], news, today);
    expect(room).toMatchObject({ state: 'not-yet', isOpen: true, overdue: 1 });
    expect(room?.news.map(({ body }) => body.on)).toEqual(['2026-11-10', '2026-10-10', '2026-09-10']);
  });

  it('leave out one that is only begun', () => {
    expect(actionLog([agreed('begun', { text: ' ' })], [], today)).toEqual([]);
  });

  it('can be narrowed to a school, a duty and an owner, however the role was typed', () => {
    const log = actionLog(
      [
        agreed('one', { ownerRole: 'SENCO', statements: ['gc-funding'] }),
        agreed('two', { ownerRole: ' senco ', school: 'school_other' }),
        agreed('three', { ownerRole: 'Head' }),
      ],
      [],
      today,
    );
    const named = (own: Partial<ActionFilter>) =>
      log.filter((one) => isAbout(one, { ...all, ...own })).map(({ action }) => action.record);
    expect(named({ owner: 'SENCO' }).sort()).toEqual(['one', 'two']);
    expect(named({ school: 'school_other' })).toEqual(['two']);
    expect(named({ duty: 'gc-funding' })).toEqual(['one']);
    expect(ownersOf(log)).toEqual(['Head', 'SENCO']);
  });

  it('overdue is only what still waits', () => {
    const log = actionLog(
      [agreed('done', { due: '2026-11-01' }), agreed('late', { due: '2026-11-01' })],
      [said('done', 'dropped', '2026-11-20')],
      today,
    );
    const shown = (show: ActionFilter['show']) =>
      log.filter((one) => isShownAs(one, show)).map(({ action }) => action.record);
    expect(shown('overdue')).toEqual(['late']);
    expect(shown('settled')).toEqual(['done']);
    expect(shown('open')).toEqual(['late']);
  });
});
