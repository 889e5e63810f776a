import { textsIn } from '../records/free-text.ts';
import { disclosureIn } from './disclosure.ts';
import { findHints } from './find-hints.ts';
import type { HintKind, HintOptions } from './hint.ts';
import { judgingWords } from './judging-words.ts';

export interface RecordToRead {
  /** `<type>_…`, as all ids are. */
  readonly record: string;
  readonly body: object;
}

/** One thing to look at again before a report is made. */
export interface ToLookAt {
  readonly record: string;
  readonly why: HintKind | 'judging' | 'worry';
  readonly words: string;
  /** The words with a little of what stands around them. */
  readonly around: string;
}

// Visitors and people met are named and known by role on purpose.
const namedOnPurpose = ['visitors', 'meet'];

const around = (text: string, { from, to }: { readonly from: number; readonly to: number }): string => {
  const start = text.lastIndexOf(' ', Math.max(0, from - 30)) + 1;
  const stop = text.indexOf(' ', Math.min(text.length, to + 30));
  const end = stop === -1 ? text.length : stop;
  return `${start > 0 ? '… ' : ''}${text.slice(from - start > 60 ? from - 30 : start, end - to > 60 ? to + 30 : end).replaceAll(/\s+/g, ' ')}${end < text.length ? ' …' : ''}`;
};

/** The card came while it was written, and may have been passed over: it must not go out unseen. */
const worryIn = (record: string, text: string): readonly ToLookAt[] => {
  const words = disclosureIn(text)?.trim();
  if (!words) return [];
  const from = text.indexOf(words);
  return [{ record, why: 'worry', words, around: around(text, { from, to: from + words.length }) }];
};

/**
 * What the records of a looking say that might tell of harm to a child, point to one person or judge teaching; each
 * thing once a record.
 */
export const beforeReport = (records: readonly RecordToRead[], options: HintOptions): readonly ToLookAt[] =>
  records.flatMap(({ record, body }) => {
    const read = Object.fromEntries(
      Object.entries(body).filter(([field]) => !namedOnPurpose.includes(field)),
    );
    const found = textsIn(record.slice(0, record.indexOf('_')), read).flatMap((text) => [
      ...worryIn(record, text),
      ...findHints(text, options).map((hint) => ({
        record,
        why: hint.kind,
        words: hint.words,
        around: around(text, hint),
      })),
      ...judgingWords(text).map((judging) => ({
        record,
        why: 'judging' as const,
        words: judging.words,
        around: around(text, judging),
      })),
    ]);
    return found.filter(
      (one, place) => found.findIndex(({ why, words }) => why === one.why && words === one.words) === place,
    );
  });
