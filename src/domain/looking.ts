import { type CivilDate, longDate } from '../base/civil-date.ts';
import type { Looking, LookingKind } from './records/bodies.ts';

export type LookingState = 'planned' | 'under-way' | 'finished';

export const lookingState = (looking: Looking): LookingState => {
  if (looking.finishedOn) return 'finished';
  return looking.startedAt ? 'under-way' : 'planned';
};

const isBegun = (looking: Looking): boolean =>
  looking.kind !== 'paper' && lookingState(looking) === 'under-way';

/** What somebody is in the middle of today: Today offers it, and a note that names no looking belongs to it. */
export const lookingUnderWay = <Row extends { readonly body: Looking }>(
  lookings: readonly Row[],
  today: CivilDate,
): Row | undefined => lookings.find(({ body }) => isBegun(body) && body.on === today);

/** Begun on an earlier day and never finished. Nothing new joins them, and somebody has to finish them. */
export const lookingsLeftOpen = <Row extends { readonly body: Looking }>(
  lookings: readonly Row[],
  today: CivilDate,
): readonly Row[] => lookings.filter(({ body }) => isBegun(body) && body.on < today);

export const newLooking = (given: {
  readonly kind: LookingKind;
  readonly school: string;
  readonly on: CivilDate;
  readonly visitor: string;
  readonly startedAt?: string;
}): Looking => ({
  kind: given.kind,
  school: given.school,
  purpose: '',
  on: given.on,
  visitors: [given.visitor],
  meet: [],
  focus: [],
  part: 1,
  ...(given.startedAt ? { startedAt: given.startedAt } : {}),
});

/** "Visit with the SENCO", "Website check": what a looking is called where it has no other title. */
export const lookingTitle = (looking: Looking): string => {
  if (looking.kind === 'website') return 'Website check';
  if (looking.kind === 'paper') return looking.purpose || `Notes of ${longDate(looking.on)}`;
  const [first, ...others] = looking.meet;
  if (!first) return 'Visit';
  const rest = others.length
    ? ` and ${others.length === 1 ? lowerFirst(others[0] ?? '') : `${others.length} others`}`
    : '';
  return `Visit with the ${first}${rest}`.replace('the A group', 'a group').replace('the Pupils', 'pupils');
};

const lowerFirst = (text: string) =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
