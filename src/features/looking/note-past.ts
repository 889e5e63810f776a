import { longDate } from '../../base/civil-date.ts';
import { localDate, localTime } from '../../base/local-time.ts';
import type { Note } from '../../domain/records/bodies.ts';
import { sourceWords } from '../../domain/words.ts';
import type { PastRevision } from '../../storage/notebook.ts';

/** A note as one revision has it; what a revision says was checked when it came in. */
export const noteIn = ({ body }: Pick<PastRevision, 'body'>): Partial<Note> =>
  typeof body === 'object' && body !== null ? body : {};

export const whenWords = ({ at }: Pick<PastRevision, 'at'>): string =>
  `${longDate(localDate(at))}, ${localTime(at)}`;

const fieldWords: Partial<Record<keyof Note, string>> = {
  text: 'the words',
  source: 'how it is known',
  seenOn: 'the day it was seen',
  statements: 'the duties',
  looking: 'the visit',
  part: 'where it may be read',
  partReason: 'where it may be read',
};

const changedFields = (one: Partial<Note>, before: Partial<Note>): readonly string[] => [
  ...new Set(
    (Object.keys({ ...one, ...before }) as (keyof Note)[])
      .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(before[field]))
      .map((field) => fieldWords[field] ?? 'other facts'),
  ),
];

/** What somebody did, in words; `before` is the revision made before it. */
export const whatWords = (one: PastRevision, before: PastRevision | undefined): string => {
  if (one.op === 'delete') return 'Deleted';
  if (one.op === 'erase' || one.body === null) return 'Erased';
  if (!before) return 'Written';
  if (before.op === 'delete') return 'Brought back';
  const changed = changedFields(noteIn(one), noteIn(before));
  return changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'Kept as it was';
};

export const saysTheSame = (one: Partial<Note>, other: Partial<Note>): boolean =>
  changedFields(one, other).length === 0;

/** The fields that make a note say what it said then; one that it did not have is taken away. */
export const backTo = (
  then: Partial<Note>,
  now: Partial<Note>,
): { readonly [Field in keyof Note]?: Note[Field] | undefined } =>
  Object.fromEntries(Object.keys({ ...now, ...then }).map((field) => [field, then[field as keyof Note]]));

/** What one side says in the fields that clash, besides the words themselves. */
export const sideFacts = (
  side: Partial<Note>,
  clashes: readonly string[],
  shortOf: (statement: string) => string,
): readonly { readonly term: string; readonly value: string }[] => {
  const facts = {
    source: { term: 'How do you know?', value: side.source ? sourceWords[side.source] : 'Not said' },
    seenOn: { term: 'Seen on', value: side.seenOn ? longDate(side.seenOn) : 'Not said' },
    statements: { term: 'Duties', value: side.statements?.map(shortOf).join(', ') || 'Not decided yet' },
    part: { term: 'Where may it be read?', value: side.part === 2 ? 'Part 2' : 'Board copy' },
  };
  return Object.entries(facts)
    .filter(([field]) => clashes.includes(field))
    .map(([, fact]) => fact);
};

/** The texts of all sides, the earliest first. */
export const bothTexts = (sides: readonly PastRevision[]): string =>
  [...new Set([...sides].reverse().map((side) => noteIn(side).text?.trim() ?? ''))]
    .filter(Boolean)
    .join('\n\n');
