import { longDate, shortDate } from '../../base/civil-date.ts';
import { localDate, localTime } from '../../base/local-time.ts';
import type { PastEntry, PastNames, PastRevision, PastType } from './past-entry.ts';
import { type FieldWords, pastWords } from './past-words.ts';

/** A body of any of the types, read field by field. */
export type Said = Readonly<Record<string, unknown>>;

const fieldsOf = (type: PastType) => pastWords[type] as Readonly<Record<string, FieldWords<unknown>>>;

export const saidIn = ({ body }: Pick<PastRevision, 'body'>): Said =>
  typeof body === 'object' && body !== null ? (body as Said) : {};

export const whenWords = ({ at }: Pick<PastRevision, 'at'>): string =>
  `${longDate(localDate(at))}, ${localTime(at)}`;

/** The time alone, where the day is that of the newest version. */
export const backWords = ({ at }: Pick<PastRevision, 'at'>, newest: string): string => {
  const [then, today] = [localDate(at), localDate(newest)];
  return then === today ? localTime(at) : `${shortDate(then, today)}, ${localTime(at)}`;
};

export const hasWords = ({ op, body }: PastRevision): boolean => op === 'put' && body !== null;

const differs = (one: Said, other: Said, field: string): boolean =>
  JSON.stringify(one[field]) !== JSON.stringify(other[field]);

const changedFields = (one: Said, before: Said): readonly string[] =>
  Object.keys({ ...one, ...before }).filter((field) => differs(one, before, field));

/** Whether the newer value holds all of the older: nothing was there, or it was gone on with. */
const holds = (newer: unknown, older: unknown): boolean =>
  older === undefined ||
  JSON.stringify(newer) === JSON.stringify(older) ||
  (typeof newer === 'string' && typeof older === 'string' && newer.startsWith(older));

/**
 * Newest first, without what was only on the way: filling in the fields of an entry is one step, as long as every
 * word of the earlier version stands in the next one, of the same writer and the same minute.
 */
export const steps = (versions: readonly PastRevision[]): readonly PastRevision[] =>
  versions.filter((one, at) => {
    const next = versions[at - 1];
    if (!next || !hasWords(one) || !hasWords(next)) return true;
    const [said, later] = [saidIn(one), saidIn(next)];
    const isOnTheWay = Object.keys(said).every((field) => holds(later[field], said[field]));
    return !(isOnTheWay && next.author === one.author && whenWords(next) === whenWords(one));
  });

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What somebody did, in words; `before` is the revision made before it. */
export const whatWords = (type: PastType, one: PastRevision, before: PastRevision | undefined): string => {
  if (one.op === 'delete') return 'Deleted';
  if (one.op === 'erase' || one.body === null) return 'Erased';
  if (!before) return 'Written';
  if (before.op === 'delete') return 'Brought back';
  const changed = changedFields(saidIn(one), saidIn(before));
  const named = changed.map((field) => fieldsOf(type)[field]?.term ?? 'Other facts');
  return named.length > 0 ? `Changed: ${[...new Set(named)].map(lowered).join(', ')}` : 'Kept as it was';
};

export interface SaidField {
  readonly field: string;
  readonly term: string;
  /** null where there is nothing to compare it with. */
  readonly before: string | null;
  readonly after: string;
  readonly isText: boolean;
}

const says = (words: FieldWords<unknown>, value: unknown, names: PastNames): string =>
  value === undefined || value === null ? '' : words.say(value, names);

/** What a version says: what leads always, of the rest what is new in it. */
export const saidFields = (
  type: PastType,
  { now, before, names }: { readonly now: Said; readonly before: Said | null; readonly names: PastNames },
): { readonly leading: readonly SaidField[]; readonly facts: readonly SaidField[] } => {
  const fields = Object.entries(fieldsOf(type)).map(([field, words]) => {
    const after = says(words, now[field], names);
    const earlier = says(words, before ? before[field] : words.usual, names);
    const { term, isText = false } = words;
    const said = { field, term, before: before && earlier, after, isText };
    return { said, leads: words.leads === true, isNew: after !== earlier };
  });
  return {
    leading: fields.filter(({ leads }) => leads).map(({ said }) => said),
    facts: fields.filter(({ leads, isNew }) => !leads && isNew).map(({ said }) => said),
  };
};

/** What one side says: what leads, and what else the sides disagree in. */
export const sideFields = ({ type, clashes }: PastEntry, side: Said, names: PastNames) => {
  const fields = Object.entries(fieldsOf(type))
    .filter(([field, { leads, happened }]) => leads || (clashes.includes(field) && !happened))
    .map(([field, words]) => ({ field, words, after: says(words, side[field], names) }));
  return {
    leading: fields.filter(({ words }) => words.leads),
    facts: fields
      .filter(({ words }) => !words.leads)
      .map(({ words, after }) => ({ term: words.term, after: after || 'Not said' })),
  };
};

/** The fields that make an entry say what it said then; one that it did not have is taken away. */
export const backTo = (type: PastType, then: Said, now: Said): Said => {
  const fields = Object.keys({ ...now, ...then }).filter((field) => !fieldsOf(type)[field]?.happened);
  const back = Object.fromEntries(fields.map((field) => [field, then[field]]));
  // Who wants earlier words back does not ask for them to be read by more people.
  return now.part === 2 ? { ...back, part: 2, partReason: now.partReason } : back;
};

export const isBackAlready = (type: PastType, then: Said, now: Said): boolean => {
  const back = backTo(type, then, now);
  return Object.keys(back).every((field) => !differs(back, now, field));
};

/** Whether two sides disagree in anything that is not simply true of both. */
export const disagrees = ({ type, clashes }: PastEntry): boolean =>
  clashes.some((field) => !fieldsOf(type)[field]?.happened);

export const canKeepBoth = ({ type, clashes }: PastEntry): boolean =>
  clashes.some((field) => {
    const words = fieldsOf(type)[field];
    return words?.joined && (words.leads || words.canJoin);
  });

/** What settles a clash: every field that clashes is named, or it would go on clashing. */
export const settled = (
  { type, clashes }: PastEntry,
  {
    chosen,
    sides,
    both,
  }: { readonly chosen: Said; readonly sides: readonly PastRevision[]; readonly both: boolean },
): Said => {
  const earliestFirst = [...sides].reverse().map(saidIn);
  return Object.fromEntries(
    clashes.map((field) => {
      const words = fieldsOf(type)[field];
      const values = earliestFirst.map((side) => side[field]).filter((value) => value !== undefined);
      const joins = words?.joined && (both || words.happened);
      return [field, joins ? words.joined?.(values) : chosen[field]];
    }),
  );
};
