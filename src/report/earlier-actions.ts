import type { CivilDate } from '../base/civil-date.ts';
import { newestFollowUp } from '../domain/needs.ts';
import type { Part } from '../domain/records/bodies.ts';
import type { Kept } from './looking-view.ts';

interface AgreedBefore {
  readonly looking: Kept<'looking'>;
  /** Other governors' visits that are this one, whatever day they bear. */
  readonly sameVisit?: readonly string[];
  /** All of this school, and all its lookings: an action is as old as the looking it was agreed at. */
  readonly actions: readonly Kept<'action'>[];
  readonly lookings: readonly Kept<'looking'>[];
  readonly followUps: readonly Kept<'followUp'>[];
  readonly localDate: (iso: string) => CivilDate;
}

/** What was agreed before this looking, and what was known of it by then: nothing later counts. */
export const earlierActions = ({
  looking,
  sameVisit = [],
  actions,
  lookings,
  followUps,
  localDate,
}: AgreedBefore) => {
  const isOfThis = (one: string | undefined) => [looking.record, ...sameVisit].includes(one ?? '');
  // The day of a confidential looking must not decide what the board's copy tells.
  const open = lookings.filter(({ body }) => body.part === 1);
  const days = new Map(open.map(({ record, body }) => [record, body.on]));
  const agreedOn = ({ body, createdAt }: Kept<'action'>) =>
    days.get(body.looking ?? '') ?? localDate(createdAt);
  const before = actions.filter(
    (action) =>
      !isOfThis(action.body.looking) && action.body.text.trim() !== '' && agreedOn(action) < looking.body.on,
  );
  const known = new Set(before.map(({ record }) => record));
  return {
    actions: before,
    followUps: followUps.filter(
      ({ body }) => known.has(body.action) && (isOfThis(body.looking) || body.on <= looking.body.on),
    ),
  };
};

interface Told {
  readonly looking: Kept<'looking'>;
  readonly sameVisit?: readonly string[];
  readonly followUps: readonly Kept<'followUp'>[];
}

/**
 * The follow-ups that one part prints beside an earlier action: every one of this looking, else the newest before it.
 * null when the action does not stand in this part: it was settled before, or it belongs to the other one.
 */
export const newsOf = (
  action: Kept<'action'>,
  part: Part,
  { looking, sameVisit = [], followUps }: Told,
): readonly Kept<'followUp'>[] | null => {
  const all = followUps.filter(({ body }) => body.action === action.record);
  const here = (news: readonly Kept<'followUp'>[]) =>
    newestFirst(news.filter(({ body }) => [looking.record, ...sameVisit].includes(body.looking ?? '')));
  // A Part 2 follow-up says nothing without the action it follows, so the annex repeats that action.
  if (part === 2 && action.body.part === 1) {
    const aside = here(all.filter(({ body }) => body.part === 2));
    return aside.length > 0 ? aside : null;
  }
  if (action.body.part !== part) return null;
  // All that is said of a confidential action stands in the annex, whatever part it was given.
  const told = part === 2 ? all : all.filter(({ body }) => body.part === 1);
  const now = here(told);
  if (now.length > 0) return now;
  const last = newestFollowUp(action.record, told);
  if (last && last.body.state !== 'not-yet') return null;
  return last ? [last] : [];
};

const newestFirst = (followUps: readonly Kept<'followUp'>[]): readonly Kept<'followUp'>[] =>
  [...followUps].sort((a, b) => b.body.on.localeCompare(a.body.on) || b.at.localeCompare(a.at));
