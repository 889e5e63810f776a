import type { CivilDate } from '../../base/civil-date.ts';
import type { Assurance, DocumentSeen, Note } from '../records/bodies.ts';
import type { AssuranceCount, DocumentCount, NoteCount, StatementTally } from './tally.ts';

/** A record as far as tallies care. `on` is the date it is listed under. */
export interface CountedRecord {
  readonly type: string;
  readonly record: string;
  readonly author: string;
  readonly on: CivilDate;
  /** ISO time of its newest revision. */
  readonly at: string;
  readonly body: unknown;
}

export const emptyTally = (school: string, statement: string): StatementTally => ({
  school,
  statement,
  notes: [],
  assurances: [],
  documents: [],
});

export const isEmptyTally = ({ notes, assurances, documents }: StatementTally): boolean =>
  notes.length + assurances.length + documents.length === 0;

/** The statements in whose tallies a record counts. */
export const statementsOf = ({ type, body }: Pick<CountedRecord, 'type' | 'body'>): readonly string[] => {
  if (type === 'note') return [...new Set((body as Note).statements)];
  if (type === 'assurance') return [(body as Assurance).statement];
  const { statement } = body as DocumentSeen;
  return type === 'document' && statement !== undefined ? [statement] : [];
};

const sameDay = (one: NoteCount, other: NoteCount): boolean =>
  one.on === other.on &&
  one.looking === other.looking &&
  one.source === other.source &&
  one.part === other.part;

const noteKey = ({ on, looking, source, part }: NoteCount): string => [on, looking, source, part].join('|');

const countNote = ({ body, on }: CountedRecord): NoteCount => {
  const { looking = null, source = null, part } = body as Note;
  return { on, looking, source, part, count: 1 };
};

const countAssurance = ({ record, author, on, body }: CountedRecord): AssuranceCount => {
  const { looking, answer, part } = body as Assurance;
  return { record, author, on, looking, answer, part };
};

const countDocument = ({ record, at, body }: CountedRecord): DocumentCount => {
  const { seenOn, dated = null, found, nextReview = null, part } = body as DocumentSeen;
  return { record, at, seenOn, dated, found, nextReview, part };
};

const countOf = (counted: CountedRecord): NoteCount | AssuranceCount | DocumentCount => {
  if (counted.type === 'note') return countNote(counted);
  return counted.type === 'assurance' ? countAssurance(counted) : countDocument(counted);
};

/** Most edits change words only, and no tally need be touched for them. */
export const countsAlike = (one: CountedRecord, other: CountedRecord): boolean => {
  const [before, after] = [statementsOf(one), statementsOf(other)];
  if (before.join() !== after.join()) return false;
  return after.length === 0 || JSON.stringify(countOf(one)) === JSON.stringify(countOf(other));
};

const withNote = (notes: readonly NoteCount[], note: NoteCount, change: 1 | -1): readonly NoteCount[] => {
  const known = notes.find((one) => sameDay(one, note))?.count ?? 0;
  const others = notes.filter((one) => !sameDay(one, note));
  const counted = known + change > 0 ? [...others, { ...note, count: known + change }] : others;
  // In one order whatever the order of the changes, so that a rebuilt tally equals a grown one.
  return counted.sort((one, other) => (noteKey(one) < noteKey(other) ? -1 : 1));
};

const without = <Count extends { readonly record: string }>(
  counts: readonly Count[],
  record: string,
): Count[] => counts.filter((count) => count.record !== record);

const byRecord = (one: { readonly record: string }, other: { readonly record: string }): number =>
  one.record < other.record ? -1 : 1;

export const takeAway = (tally: StatementTally, counted: CountedRecord): StatementTally => {
  if (counted.type === 'note') return { ...tally, notes: withNote(tally.notes, countNote(counted), -1) };
  if (counted.type === 'assurance')
    return { ...tally, assurances: without(tally.assurances, counted.record) };
  return { ...tally, documents: without(tally.documents, counted.record) };
};

export const add = (tally: StatementTally, counted: CountedRecord): StatementTally => {
  if (counted.type === 'note') return { ...tally, notes: withNote(tally.notes, countNote(counted), 1) };
  const { assurances, documents } = takeAway(tally, counted);
  return counted.type === 'assurance'
    ? { ...tally, assurances: [...assurances, countAssurance(counted)].sort(byRecord) }
    : { ...tally, documents: [...documents, countDocument(counted)].sort(byRecord) };
};
