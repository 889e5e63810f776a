import type { Revision } from './revision.ts';

/**
 * Ids whose words these revisions ask to have erased: an erasure is a record of its own, `op: 'erase'`, and its body
 * `{revisions}` names them. Whether to obey is a person's choice for those of others.
 */
export const erasuresIn = (revisions: Iterable<Revision>): ReadonlySet<string> => {
  const erased = new Set<string>();
  for (const { header, words } of revisions) {
    if (header.op !== 'erase' || !Array.isArray(words?.body.revisions)) continue;
    for (const id of words.body.revisions) if (typeof id === 'string') erased.add(id);
  }
  return erased;
};

/** Drops body and salt, keeps the header: the chain stays whole, and the salted hash tells nothing of the words. */
export const eraseWords = (revision: Revision): Revision => ({ ...revision, words: null });
