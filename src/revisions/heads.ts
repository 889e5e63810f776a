import type { Revision, Revisions } from './revision.ts';

/** The revisions that no other one was made on, sorted. More than one: people worked apart. */
export const headsOf = (revisions: Iterable<Revision>): readonly string[] => {
  const heads = new Set<string>();
  const built = new Set<string>();
  for (const { id, header } of revisions) {
    heads.add(id);
    for (const parent of header.parents) built.add(parent);
  }
  return [...heads].filter((id) => !built.has(id)).sort();
};

/** The revisions from which these were made, and these themselves, as far as they are here. */
export const historyOf = (revisions: Revisions, ids: Iterable<string>): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const revision = revisions.get(id);
    if (!revision || seen.has(id)) continue;
    seen.add(id);
    open.push(...revision.header.parents);
  }
  return seen;
};

/** Parents that have not arrived: "earlier history not received". Their children are kept all the same. */
export const missingParents = (revisions: Revisions): readonly string[] => {
  const missing = new Set<string>();
  for (const { header } of revisions.values())
    for (const parent of header.parents) if (!revisions.has(parent)) missing.add(parent);
  return [...missing].sort();
};

/** Parents before children; no recursion, because a history may be thousands long. */
export const oldestFirst = (revisions: Revisions): readonly Revision[] => {
  const ordered: Revision[] = [];
  const placed = new Set<string>();
  const open = [...revisions.keys()];
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const revision = revisions.get(id);
    const waiting =
      revision && !placed.has(id)
        ? revision.header.parents.filter((parent) => revisions.has(parent) && !placed.has(parent))
        : [];
    if (waiting.length > 0) {
      open.push(...waiting);
      continue;
    }
    open.pop();
    if (!revision || placed.has(id)) continue;
    placed.add(id);
    ordered.push(revision);
  }
  return ordered;
};
