import { sameValue } from './canonical.ts';
import { historyOf, oldestFirst } from './heads.ts';
import type { Fields, Revision, Revisions } from './revision.ts';

/** A value a field may have, and the revisions in which somebody chose it. */
export interface FieldValue {
  readonly value: unknown;
  readonly writers: ReadonlySet<string>;
  /** Which of the merged revisions hold it. */
  readonly holders: readonly string[];
}

/** Field by field: one value, or several that were chosen apart and are for a person to settle. */
export type Register = ReadonlyMap<string, readonly FieldValue[]>;

const sharedValues = (field: string, sources: readonly (readonly [string, Register])[]): FieldValue[] => {
  const values: { value: unknown; writers: Set<string>; holders: string[] }[] = [];
  for (const [holder, register] of sources)
    for (const { value, writers } of register.get(field) ?? []) {
      const known = values.find((one) => sameValue(one.value, value));
      if (!known) values.push({ value, writers: new Set(writers), holders: [holder] });
      else {
        for (const writer of writers) known.writers.add(writer);
        known.holders.push(holder);
      }
    }
  return values;
};

/**
 * A value gives way when somebody had seen every revision that chose it and then chose another:
 * that is an edit. Values chosen without sight of each other all stay: that is a clash.
 */
const mergeRegisters = (
  fields: Iterable<string>,
  sources: readonly (readonly [string, Register])[],
  revisions: Revisions,
): Register => {
  const histories = new Map<string, ReadonlySet<string>>();
  const hadSeen = (id: string, writers: ReadonlySet<string>): boolean => {
    const history = histories.get(id) ?? historyOf(revisions, [id]);
    histories.set(id, history);
    return [...writers].every((writer) => history.has(writer));
  };
  const merged = new Map<string, readonly FieldValue[]>();
  for (const field of fields) {
    const values = sharedValues(field, sources);
    const standing = values.filter(
      ({ writers, holders }) => !sources.some(([id]) => !holders.includes(id) && hadSeen(id, writers)),
    );
    merged.set(field, standing.length > 0 ? standing : values);
  }
  return merged;
};

const valueIn = (body: Fields, field: string): unknown =>
  Object.hasOwn(body, field) ? body[field] : undefined;

/** What each field stands at when the given heads are taken together. null when no words are left to go by. */
export const registerOf = (revisions: Revisions, heads: readonly string[]): Register | null => {
  const fields = new Set<string>();
  for (const { words } of revisions.values())
    for (const field of Object.keys(words?.body ?? {})) fields.add(field);
  const registers = new Map<string, Register | null>();

  const taken = (ids: readonly string[]): Register | null => {
    const sources = ids.flatMap((id) => {
      const register = registers.get(id);
      return register ? [[id, register] as const] : [];
    });
    const [only] = sources;
    if (!only) return null;
    return sources.length === 1 ? only[1] : mergeRegisters(fields, sources, revisions);
  };

  /**
   * Made on a revision and on one that came of it: a part of the history had not arrived, so its author saw two
   * versions where there was one, and chose. What is said again is then a choice, though the history shows no change.
   */
  const choseApart = (parents: readonly string[]): boolean =>
    parents.length > 1 &&
    parents.some((parent) => {
      const history = historyOf(revisions, [parent]);
      return parents.some((other) => other !== parent && history.has(other));
    });
  /** A deletion says nothing of its own: what it was made on stands behind it. */
  const builtOn = (parents: readonly string[]): readonly string[] => {
    const found = new Set<string>();
    const open = [...parents];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      const header = revisions.get(id)?.header;
      if (header?.op === 'delete') open.push(...header.parents);
      else found.add(id);
    }
    return [...found];
  };
  const differs = (parents: readonly string[], field: string, value: unknown): boolean =>
    parents.some((parent) => {
      const values = registers.get(parent)?.get(field);
      return values?.some((one) => !sameValue(one.value, value));
    });

  /** Is what a revision says of every field what stood before it? */
  const saysNothingNew = (body: Fields, inherited: Register | null): boolean =>
    [...fields].every((field) => {
      const [kept, ...others] = inherited?.get(field) ?? [];
      return others.length === 0 && sameValue(kept?.value, valueIn(body, field));
    });

  const written = ({ id, header, words }: Revision): Register | null => {
    const inherited = taken(header.parents);
    // A deletion says nothing about the fields; words that were erased or not sent are looked through.
    if (!words || header.op === 'delete') return inherited;
    const parents = builtOn(header.parents);
    // Nobody joins versions only to say what stands: where a part of the history had not arrived, it was a choice.
    const wasAsked = choseApart(parents) || (parents.length > 1 && saysNothingNew(words.body, inherited));
    const register = new Map<string, readonly FieldValue[]>();
    for (const field of fields) {
      const value = valueIn(words.body, field);
      const before = inherited?.get(field) ?? [];
      const [kept] = before;
      const unchanged =
        before.length === 1 &&
        kept &&
        sameValue(kept.value, value) &&
        !(wasAsked && differs(parents, field, value));
      register.set(field, [{ value, writers: unchanged ? kept.writers : new Set([id]), holders: [id] }]);
    }
    return register;
  };

  for (const revision of oldestFirst(revisions)) registers.set(revision.id, written(revision));
  return taken(heads);
};
