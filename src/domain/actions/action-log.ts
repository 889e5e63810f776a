import type { CivilDate } from '../../base/civil-date.ts';
import { type ActionState, actionState, daysOverdue, type Kept, type KeptFollowUp } from '../needs.ts';
import type { Action } from '../records/bodies.ts';

/** An action with all that was said of it since, newest first. */
export interface LoggedAction<Row extends Kept<Action>, News extends KeptFollowUp> {
  readonly action: Row;
  readonly state: ActionState;
  /** Still waits for something; `overdue` counts days past the date, 0 where it does not wait. */
  readonly isOpen: boolean;
  readonly overdue: number;
  readonly news: readonly News[];
}

const isOpen = (state: ActionState): boolean => state === 'open' || state === 'not-yet';

const newestFirst = (one: KeptFollowUp, other: KeptFollowUp): number =>
  other.body.on.localeCompare(one.body.on) ||
  other.at.localeCompare(one.at) ||
  other.record.localeCompare(one.record);

/** What waits comes first, by its day; what has none comes after; then what was settled, the latest first. */
const inOrder = (
  one: LoggedAction<Kept<Action>, KeptFollowUp>,
  other: LoggedAction<Kept<Action>, KeptFollowUp>,
): number => {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
  const byDay = one.isOpen
    ? (one.action.body.due ?? '9999').localeCompare(other.action.body.due ?? '9999')
    : (other.news[0]?.body.on ?? '').localeCompare(one.news[0]?.body.on ?? '');
  return byDay || one.action.record.localeCompare(other.action.record);
};

/** Every action across visits and schools. One without words is only begun, and is left where it is being written. */
export const actionLog = <Row extends Kept<Action>, News extends KeptFollowUp>(
  actions: readonly Row[],
  followUps: readonly News[],
  today: CivilDate,
): readonly LoggedAction<Row, News>[] => {
  const newsOf = new Map<string, News[]>();
  for (const one of followUps) newsOf.set(one.body.action, [...(newsOf.get(one.body.action) ?? []), one]);
  return actions
    .filter(({ body }) => body.text.trim() !== '')
    .map((action): LoggedAction<Row, News> => {
      const news = (newsOf.get(action.record) ?? []).sort(newestFirst);
      const state = actionState(action.record, news);
      const waits = isOpen(state);
      return { action, state, isOpen: waits, overdue: waits ? daysOverdue(action.body, today) : 0, news };
    })
    .sort(inOrder);
};

export const actionShows = ['open', 'overdue', 'settled', 'all'] as const;
export type ActionShow = (typeof actionShows)[number];

export const isActionShow = (text: string): text is ActionShow =>
  (actionShows as readonly string[]).includes(text);

/** Empty words leave nothing out. */
export interface ActionFilter {
  readonly show: ActionShow;
  readonly school: string;
  readonly duty: string;
  readonly owner: string;
}

type Logged = LoggedAction<Kept<Action>, KeptFollowUp>;

const shown: Record<ActionShow, (logged: Logged) => boolean> = {
  open: (logged) => logged.isOpen,
  overdue: ({ overdue }) => overdue > 0,
  settled: (logged) => !logged.isOpen,
  all: () => true,
};

export const isShownAs = (logged: Logged, show: ActionShow): boolean => shown[show](logged);

/** Roles are typed by hand: "SENCO" and " senco" are one owner. */
const sameRole = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Everything but the state, so that the states can be counted within the rest. */
export const isAbout = ({ action: { body } }: Logged, { school, duty, owner }: ActionFilter): boolean =>
  (school === '' || body.school === school) &&
  (duty === '' || body.statements.includes(duty)) &&
  (owner === '' || sameRole(body.ownerRole, owner));

/** Who has actions, each role once, as it was typed first. */
export const ownersOf = (log: readonly Logged[]): readonly string[] => {
  const roles: string[] = [];
  for (const { action } of log) {
    const role = action.body.ownerRole.trim();
    if (role !== '' && !roles.some((known) => sameRole(known, role))) roles.push(role);
  }
  return roles.sort((one, other) => one.localeCompare(other));
};
