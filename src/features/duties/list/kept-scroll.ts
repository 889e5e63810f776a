import { type RefObject, useLayoutEffect } from 'react';

// For as long as the app is not reloaded. The pane stays while one duty follows another; it is a new one when the page
// before was the list by itself, or none of the duties.
let kept = 0;

/** The list beside the page stays where it was; a duty opened by link is brought into sight. */
export const useKeptScroll = (inside: RefObject<HTMLElement | null>, ready: boolean): void => {
  useLayoutEffect(() => {
    const pane = inside.current?.closest('.two-pane-list');
    if (!pane || !ready) return;
    pane.scrollTop = kept;
    const current = pane.querySelector('[aria-current="true"]');
    if (current && kept === 0) current.scrollIntoView({ block: 'center' });
    const keep = () => {
      kept = pane.scrollTop;
    };
    pane.addEventListener('scroll', keep, { passive: true });
    return () => pane.removeEventListener('scroll', keep);
  }, [inside, ready]);
};
