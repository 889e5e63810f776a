import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A new page starts at its top with its heading in focus; going back returns to where one was.
 * The browser cannot do it: it restores the place before the page is drawn.
 */
export const useScrollAndFocus = (path: string): void => {
  const places = useRef(new Map<string, number>());
  const first = useRef(true);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => places.current.set(entryKey(), scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address changing is the occasion
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const before = places.current.get(entryKey());
    let tries = 0;
    let timer = 0;
    // The page may still be loading (five seconds at most) or reading its rows (half a second): go on until it stands.
    const settle = () => {
      // While a page loads, the one before it may still stand there, hidden.
      const found = document.getElementById('page-title');
      const heading = found && found.getClientRects().length > 0 ? found : null;
      if (before === undefined) scrollTo(0, 0);
      else if (document.documentElement.scrollHeight >= before + innerHeight || tries > 10)
        scrollTo(0, before);
      const active = document.activeElement;
      const typing = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
      if (heading && !typing && active !== heading) heading.focus({ preventScroll: true });
      tries += 1;
      const waiting = heading ? before !== undefined && tries < 12 : tries < 125;
      if (waiting) timer = window.setTimeout(settle, 40);
    };
    settle();
    return () => clearTimeout(timer);
  }, [path]);
};

/** Each entry of the browser's history gets a mark of its own. */
const entryKey = (): string => {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state) return String(state.entry);
  const entry = `${Date.now()}-${Math.random()}`;
  history.replaceState({ entry }, '');
  return entry;
};
