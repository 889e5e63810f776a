import { type CivilDate, daysBetween } from '../base/civil-date.ts';
import type { Action, FollowUp } from './records/bodies.ts';

export interface Kept<Body> {
  readonly record: string;
  readonly body: Body;
}

export type ActionState = FollowUp['state'] | 'open';

/** The state of an action is what its newest follow-up says. */
export const actionState = (action: string, followUps: readonly Kept<FollowUp>[]): ActionState =>
  followUps
    .filter((followUp) => followUp.body.action === action)
    .reduce<Kept<FollowUp> | undefined>(
      (newest, one) => (!newest || one.body.on >= newest.body.on ? one : newest),
      undefined,
    )?.body.state ?? 'open';

/** Actions that still wait for something, the longest overdue first. */
export const openActions = <Row extends Kept<Action>>(
  actions: readonly Row[],
  followUps: readonly Kept<FollowUp>[],
): readonly Row[] =>
  actions
    .filter((action) => ['open', 'not-yet'].includes(actionState(action.record, followUps)))
    .sort((one, other) => (one.body.due ?? '9999').localeCompare(other.body.due ?? '9999'));

/** Days past the due date; 0 when it is not overdue. */
export const daysOverdue = (action: Action, today: CivilDate): number =>
  action.due ? Math.max(0, daysBetween(action.due, today)) : 0;
