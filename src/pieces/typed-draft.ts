import { useCallback, useEffect, useRef, useState } from 'react';

/** What a text box needs of a draft on the disk; the notebook's drafts fit it. */
export interface TypedDraft {
  open(): Promise<string>;
  type(text: string): void;
  leave(): Promise<{ readonly ok: boolean }>;
}

/**
 * Text on a screen and its draft on the disk. What is typed before the draft has opened is never overwritten.
 * `stands` is what the record says as the screen knows it: after a reload the words of the tab before come a moment
 * later than the empty box, and the box must show them before somebody types over them.
 * `readAnew`: another number where the words were changed beside the box. Until they have been read the old ones stand:
 * a key in between builds on them, never on an empty box.
 */
export const useTypedDraft = (
  draft: TypedDraft,
  onFirstWord?: () => void,
  { stands, readAnew = 0 }: { readonly stands?: string | undefined; readonly readAnew?: number } = {},
) => {
  const [text, setText] = useState('');
  const touched = useRef(false);
  const firstWord = useRef(onFirstWord);
  firstWord.current = onFirstWord;

  useEffect(() => {
    touched.current = false;
    setText('');
    let gone = false;
    void draft.open().then((stands) => {
      if (!gone && !touched.current) setText(stands);
    });
    return () => {
      gone = true;
      void draft.leave();
    };
  }, [draft]);

  const read = useRef(readAnew);
  useEffect(() => {
    if (read.current !== readAnew) touched.current = false;
    else if (stands === undefined) return;
    read.current = readAnew;
    if (touched.current) return;
    let gone = false;
    void draft.open().then((now) => {
      if (!gone && !touched.current) setText(now);
    });
    return () => {
      gone = true;
    };
  }, [draft, stands, readAnew]);

  const type = useCallback(
    (next: string) => {
      if (!touched.current && next !== '') firstWord.current?.();
      touched.current = true;
      setText(next);
      draft.type(next);
    },
    [draft],
  );

  return { text, type, typed: touched.current, leave: useCallback(() => draft.leave(), [draft]) };
};
