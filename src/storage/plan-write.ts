import { sameValue } from '../revisions/canonical.ts';
import {
  deleteRecord,
  layOver,
  type NextRevision,
  nextRevisions,
  settleRecord,
} from '../revisions/next-revisions.ts';
import type { Fields, Revisions } from '../revisions/revision.ts';
import { type RecordView, viewRecordAt } from '../revisions/view-record.ts';
import type { RecordWrite, TypedField } from './record-write.ts';

/** What stands before a write. `revisions` is the whole history where it was needed, see `needsHistory`. */
export interface Standing {
  readonly view: RecordView;
  readonly revisions: Revisions | null;
}

/** `field` names the text that had to go on by itself. */
export interface PlannedRevision extends NextRevision {
  readonly field?: string;
}

/** What somebody had before them while typing. */
type Seen = Pick<RecordView, 'heads' | 'body' | 'deleted'>;

const sameHeads = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === other.join();

/** A history is read only where people have worked apart: a cut must cost the same at the 10,000th note. */
export const needsHistory = (write: RecordWrite, heads: readonly string[]): boolean =>
  heads.length > 1 || write.typed.some(({ basis }) => basis === null || !sameHeads(basis, heads));

const typedFields = (typed: readonly TypedField[]): Fields =>
  Object.fromEntries(typed.map(({ field, text }) => [field, text]));

/** The record as the writer of a text saw it. */
const seenBy = (
  { basis, field }: TypedField,
  seed: Fields | undefined,
  { view, revisions }: Standing,
): Seen => {
  // Without a seed it was typed while the database did not answer: the heads are not known, the record is.
  if (basis === null)
    return { heads: [], body: seed ?? { ...view.body, [field]: undefined }, deleted: false };
  if (sameHeads(basis, view.heads)) return view;
  return (revisions && viewRecordAt(revisions, basis)) ?? view;
};

/** Has nobody else touched this field, or deleted the record, since it was typed? Then it is an ordinary edit. */
const isStillAsTyped = ({ field }: TypedField, seen: Seen, { view }: Standing): boolean =>
  seen === view ||
  (seen.deleted === view.deleted &&
    sameValue(seen.body?.[field], view.body?.[field]) &&
    !view.clashes.some((clash) => clash.field === field));

/** A box that was opened, typed in and emptied again makes no record. */
const saysNothing = ({ fields, typed, seed }: RecordWrite): boolean =>
  Object.keys(fields).length === 0 && typed.every(({ field, text }) => text === (seed?.[field] ?? ''));

/** Erased or forgotten: what is typed into it begins as in a new record. */
const isWordless = ({ body }: RecordView): boolean => Object.keys(body ?? {}).length === 0;

/** Whoever fills in and saves a deleted record wants it back, even with the very words it had. */
const bringsBack = ({ fields }: RecordWrite, view: RecordView): boolean =>
  view.deleted && Object.keys(fields).length > 0;

const changes = (view: RecordView, fields: Fields): boolean =>
  Object.entries(fields).some(
    ([field, value]) =>
      !sameValue(view.body?.[field], value) || view.clashes.some((clash) => clash.field === field),
  );

/** Text typed on something that has since changed under it goes on from what its writer saw: both survive. */
const apart = ({ field, text }: TypedField, { heads, body }: Seen): readonly PlannedRevision[] =>
  sameValue(body?.[field], text)
    ? []
    : [{ op: 'put', parents: heads, body: layOver(body ?? {}, { [field]: text }), field }];

/** The revisions a write adds to a record that may or may not exist; none when it changes nothing. */
export const planWrite = (write: RecordWrite, standing: Standing | null): readonly PlannedRevision[] => {
  if (!standing) {
    if (write.op !== 'put' || saysNothing(write)) return [];
    const body = layOver({ ...write.seed, ...typedFields(write.typed) }, write.fields);
    return [{ op: 'put', parents: [], body }];
  }
  const { view, revisions } = standing;
  if (write.op === 'delete') return view.deleted ? [] : [deleteRecord(view)];
  if (write.op === 'restore') return view.deleted || view.contested ? [settleRecord(view, {})] : [];
  if (isWordless(view) && saysNothing(write)) return [];
  const typed = write.typed.map((one) => ({ one, seen: seenBy(one, write.seed, standing) }));
  const plain = typed.filter(({ one, seen }) => isStillAsTyped(one, seen, standing));
  const seed = isWordless(view) ? write.seed : {};
  const fields = { ...seed, ...typedFields(plain.map(({ one }) => one)), ...write.fields };
  const heads = revisions ? view.heads.flatMap((head) => revisions.get(head) ?? []) : [];
  return [
    ...(bringsBack(write, view) || changes(view, fields) ? nextRevisions(view, heads, fields) : []),
    ...typed.filter((one) => !plain.includes(one)).flatMap(({ one, seen }) => apart(one, seen)),
  ];
};
