import { useCallback, useEffect, useRef, useState } from 'react';

/** From the first unsaved key to its save, as for drafts: nothing typed waits longer than 500 ms. */
const pace = 400;

/** `hold` keeps an update from reloading the app while words are not on disk. */
export interface TypedSaveOptions {
  readonly hold?: () => () => void;
}

interface Typed<Value> {
  readonly value: Value;
  /** What stood, as JSON, when it went to be saved; not set while it is on no disk. */
  readonly savedOver?: string;
}

interface Waiting<Value> {
  readonly typed: Typed<Value>;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly release?: () => void;
}

/** `save` answers with nothing where it had nothing to save, and with `ok: false` where it could not. */
const isSaved = (answer: unknown): boolean =>
  answer !== undefined &&
  !(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false);

/**
 * For what is typed into a part of a field (one of several words, a number), where a draft of the whole field does not
 * fit: saved while typing, and at once on leaving the field, the screen or the app.
 * What others change does not overwrite what is being typed; once that is saved, what stands is shown again.
 */
export const useTypedSave = <Value>(
  stands: Value,
  save: (value: Value) => unknown,
  { hold }: TypedSaveOptions = {},
) => {
  const [typed, setTyped] = useState<Typed<Value>>();
  const waiting = useRef<Waiting<Value>>(null);
  const latest = useRef({ stands, save, hold });
  latest.current = { stands, save, hold };

  const leave = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    waiting.current = null;
    clearTimeout(current.timer);
    const { typed } = current;
    const savedOver = JSON.stringify(latest.current.stands);
    const saving = Promise.resolve(latest.current.save(typed.value)).then((answer) => {
      const same = JSON.stringify(typed.value) === savedOver;
      if (same || isSaved(answer)) setTyped((now) => (now === typed ? { ...typed, savedOver } : now));
    });
    void saving.finally(current.release);
  }, []);

  const type = useCallback(
    (value: Value) => {
      const before = waiting.current;
      const release = before?.release ?? latest.current.hold?.();
      const timer = before?.timer ?? setTimeout(leave, pace);
      const next = { value };
      waiting.current = { typed: next, timer, ...(release ? { release } : {}) };
      setTyped(next);
    },
    [leave],
  );

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && leave();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);

  // Saved, but what stands has not changed yet: it is on its way, and showing the old words would make the caret jump.
  const isOver = typed?.savedOver !== undefined && typed.savedOver !== JSON.stringify(stands);
  if (isOver) setTyped(undefined);
  return { value: typed && !isOver ? typed.value : stands, type, leave };
};
