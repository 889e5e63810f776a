import type { Revision, Revisions } from './revision.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * Both notebooks in one. Nothing is overwritten: the same id is the same revision, and words fill in a header
 * that came without them, unless they were erased here. Order and repetition change nothing.
 */
export const union = (
  ours: Iterable<Revision>,
  theirs: Iterable<Revision>,
  erased: ReadonlySet<string> = nothing,
): Revisions => {
  const all = new Map<string, Revision>();
  for (const side of [ours, theirs])
    for (const revision of side) {
      const known = all.get(revision.id);
      const words = erased.has(revision.id) ? null : (known?.words ?? revision.words);
      all.set(revision.id, { id: revision.id, header: revision.header, words });
    }
  return all;
};
