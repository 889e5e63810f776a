import type { Wording } from '../records/bodies.ts';

/**
 * An edit beside the words it was made on and the words that ship now.
 * none: it says nothing of its own. same: the shipped words have become ours. ours: theirs have not changed.
 * both: they have changed as well, and a person chooses. gone: the item ships no longer, our words stay.
 */
export type Compared = 'none' | 'same' | 'ours' | 'both' | 'gone';

/** `shipped`: what stands there in the content of this version; undefined where it has no such item. */
export const compareWording = (
  { field, text, hidden, base }: Pick<Wording, 'field' | 'text' | 'hidden' | 'base'>,
  shipped: string | undefined,
): Compared => {
  const isHiding = field === 'hidden';
  const ours = text?.trim() ?? '';
  if (isHiding ? hidden !== true : ours === '') return 'none';
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
