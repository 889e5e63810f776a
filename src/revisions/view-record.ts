import { type FieldValue, registerOf } from './field-register.ts';
import { headsOf, historyOf, missingParents } from './heads.ts';
import type { Fields, Revision, Revisions } from './revision.ts';

/** A record as its revisions leave it: computed, never stored as truth. */
export interface RecordView {
  readonly heads: readonly string[];
  /** null when every word is gone or none has arrived. For a clashing field: the value of the newest head. */
  readonly body: Fields | null;
  readonly deleted: boolean;
  /** Somebody deleted it while somebody else changed it. It stays visible until a person decides. */
  readonly contested: boolean;
  readonly clashes: readonly Clash[];
  readonly missing: readonly string[];
  /** Who made it, and when; display only. */
  readonly author: string;
  readonly createdAt: string;
  readonly at: string;
}

export interface Clash {
  readonly field: string;
  readonly sides: readonly ClashSide[];
}

export interface ClashSide {
  readonly value: unknown;
  /** The heads that say so. */
  readonly revisions: readonly string[];
}

const byTime = (one: Revision, other: Revision): number =>
  one.header.at < other.header.at ? -1 : one.header.at > other.header.at ? 1 : one.id < other.id ? -1 : 1;

/** The given head first, whatever its value; then the rest. */
const shown = (values: readonly FieldValue[], newestFirst: readonly string[]): FieldValue | undefined => {
  for (const head of newestFirst) {
    const held = values.find(({ holders }) => holders.includes(head));
    if (held) return held;
  }
  return values[0];
};

/** The view of one record from all its revisions; null when there are none. */
export const viewRecord = (all: Iterable<Revision>): RecordView | null => {
  const revisions: Revisions = new Map([...all].map((revision) => [revision.id, revision]));
  const inOrder = [...revisions.values()].sort(byTime);
  const heads = headsOf(revisions.values());
  const tops = inOrder.filter(({ id }) => heads.includes(id)).reverse();
  const first = inOrder.find(({ header }) => header.parents.every((parent) => !revisions.has(parent)));
  const [newest] = tops;
  if (!first || !newest) return null;
  const register = registerOf(revisions, heads);
  const newestFirst = tops.map(({ id }) => id);
  const body: [string, unknown][] = [];
  const clashes: Clash[] = [];
  for (const [field, values] of register ?? []) {
    const value = shown(values, newestFirst)?.value;
    if (value !== undefined) body.push([field, value]);
    if (values.length < 2) continue;
    clashes.push({
      field,
      sides: values.map((side) => ({ value: side.value, revisions: [...side.holders].sort() })),
    });
  }
  const deletions = tops.filter(({ header }) => header.op === 'delete').length;
  return {
    heads,
    body: register ? Object.fromEntries(body) : null,
    deleted: deletions === tops.length,
    contested: deletions > 0 && deletions < tops.length,
    clashes: clashes.sort((one, other) => (one.field < other.field ? -1 : 1)),
    missing: missingParents(revisions),
    author: first.header.author,
    createdAt: first.header.at,
    at: newest.header.at,
  };
};

/** The record as somebody saw it who had only these heads. */
export const viewRecordAt = (revisions: Revisions, heads: readonly string[]): RecordView | null => {
  const seen = historyOf(revisions, heads);
  return viewRecord([...revisions.values()].filter(({ id }) => seen.has(id)));
};
