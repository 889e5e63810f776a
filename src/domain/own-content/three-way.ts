import type { Wording } from '../records/bodies.ts';

/**
 * An edit beside the words it was made on and the words that ship now.
 * none: it says nothing of its own. same: the shipped words have become ours. ours: theirs have not changed.
 * both: they have changed as well, and a person chooses. gone: the item ships no longer, our words stay.
 */
export type Compared = 'none' | 'same' | 'ours' | 'both' | 'gone';

/** The numbers of a version count as numbers: 2026.11 came after 2026.2. */
const isNewer = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { numeric: true }) > 0;

/**
 * `shipped`: what stands there in the content of this version; undefined where it has no such item. `content`: that
 * version. An edit made on a newer one is beyond what this device can judge: compared with the older words here, a choice
 * made there would seem open again, and choosing once more would undo it.
 */
export const compareWording = (
  { field, text, hidden, base }: Pick<Wording, 'field' | 'text' | 'hidden' | 'base'>,
  shipped: string | undefined,
  content: string,
): Compared => {
  const isHiding = field === 'hidden';
  const ours = text?.trim() ?? '';
  if (isHiding ? hidden !== true : ours === '') return 'none';
  if (isNewer(base.content, content)) return 'ours';
  if (shipped === undefined) return 'gone';
  if (!isHiding && ours === shipped) return 'same';
  return base.text === shipped ? 'ours' : 'both';
};

type Choice = Pick<Wording, 'base'> & { readonly text?: string; readonly hidden?: boolean };

/** Ours stands, and is from now on an edit of the newer words. */
export const keepOurs = (shipped: string, content: string): Choice => ({ base: { content, text: shipped } });

/** The shipped words stand, or the item is in the lists again; the record stays, for its history. */
export const takeTheirs = ({ field }: Pick<Wording, 'field'>, shipped: string, content: string): Choice => ({
  ...keepOurs(shipped, content),
  ...(field === 'hidden' ? { hidden: false } : { text: '' }),
});
