import { type CivilDate, daysBetween } from '../base/civil-date.ts';
import type { Action, FollowUp } from './records/bodies.ts';

export interface Kept<Body> {
  readonly record: string;
  readonly body: Body;
}

export type ActionState = FollowUp['state'] | 'open';

/** `at` is the record's ISO time. */
export interface KeptFollowUp extends Kept<FollowUp> {
  readonly at: string;
}

const byDayThenTime = (one: KeptFollowUp, other: KeptFollowUp): number =>
  one.body.on.localeCompare(other.body.on) ||
  one.at.localeCompare(other.at) ||
  one.record.localeCompare(other.record);

/** The last word on an action: of its newest day, and of several on that day the one written last. */
export const newestFollowUp = <Row extends KeptFollowUp>(
  action: string,
  followUps: readonly Row[],
): Row | undefined =>
  followUps
    .filter(({ body }) => body.action === action)
    .sort(byDayThenTime)
    .at(-1);

/** The state of an action is what its newest follow-up says. */
export const actionState = (action: string, followUps: readonly KeptFollowUp[]): ActionState =>
  newestFollowUp(action, followUps)?.body.state ?? 'open';

/** Actions that still wait for something, the longest overdue first. */
export const openActions = <Row extends Kept<Action>>(
  actions: readonly Row[],
  followUps: readonly KeptFollowUp[],
): readonly Row[] =>
  actions
    .filter((action) => ['open', 'not-yet'].includes(actionState(action.record, followUps)))
    .sort((one, other) => (one.body.due ?? '9999').localeCompare(other.body.due ?? '9999'));

/** Days past the due date; 0 when it is not overdue. */
export const daysOverdue = (action: Action, today: CivilDate): number =>
  action.due ? Math.max(0, daysBetween(action.due, today)) : 0;
