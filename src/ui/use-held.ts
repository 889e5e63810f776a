import { useEffect, useRef, useState } from 'react';

/** Milliseconds. */
const moment = 500;

/**
 * What was there stays for a moment after it is gone. Between a draft and the record it becomes there is a moment
 * without the new words, and a field that has the cursor must not go for it.
 */
export const useHeld = <Value extends object>(value: Value | undefined): Value | undefined => {
  const held = useRef(value);
  const [, setLetGo] = useState(0);
  if (value) held.current = value;
  useEffect(() => {
    if (value) return;
    const timer = setTimeout(() => {
      held.current = undefined;
      setLetGo((count) => count + 1);
    }, moment);
    return () => clearTimeout(timer);
  }, [value]);
  return value ?? held.current;
};
