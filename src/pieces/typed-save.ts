import { useCallback, useEffect, useRef, useState } from 'react';

/** Of quiet, before what was typed is saved; and the longest that someone who never pauses waits for it. */
const pauseMs = 500;
const longestMs = 2000;

/** `hold` keeps an update from reloading the app while words are not on disk. */
export interface TypedSaveOptions {
  readonly hold?: () => () => void;
}

interface Waiting<Value> {
  readonly value: Value;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly since: number;
  readonly release?: () => void;
}

/**
 * For what is typed into a part of a field (one of several words, a number), where a draft of the whole field does not
 * fit: saved half a second after the last key, and at once on leaving the field, the screen or the app.
 * `stands` is shown until the first key; what others change meanwhile does not overwrite what is being typed.
 */
export const useTypedSave = <Value>(
  stands: Value,
  save: (value: Value) => unknown,
  { hold }: TypedSaveOptions = {},
) => {
  const [typed, setTyped] = useState<{ readonly value: Value }>();
  const waiting = useRef<Waiting<Value>>(null);
  const latest = useRef({ save, hold });
  latest.current = { save, hold };

  const leave = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    waiting.current = null;
    clearTimeout(current.timer);
    void Promise.resolve(latest.current.save(current.value)).finally(current.release);
  }, []);

  const type = useCallback(
    (value: Value) => {
      const before = waiting.current;
      if (before) clearTimeout(before.timer);
      const release = before?.release ?? latest.current.hold?.();
      const now = performance.now();
      const since = before?.since ?? now;
      const timer = setTimeout(leave, Math.min(pauseMs, since + longestMs - now));
      waiting.current = { value, timer, since, ...(release ? { release } : {}) };
      setTyped({ value });
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

  return { value: typed ? typed.value : stands, type, leave };
};
