import { useEffect, useRef } from 'react';

/** What was pressed is gone when the next step comes: whoever goes by keys or by ear goes on there. */
export const useFollowFocus = (step: string) => {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    // A field that asked for the focus itself keeps it.
    if (!place.current?.contains(document.activeElement)) place.current?.focus();
  }, [step]);
  return place;
};
