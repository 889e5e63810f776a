/** Whether somebody looks at this tab and does something in it. */
export interface Presence {
  isHidden(): boolean;
  /** Hidden, or shown again. */
  onTurn(listener: () => void): () => void;
  /** A key, a tap, a turn of the wheel. */
  onUse(listener: () => void): () => void;
}

const uses = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export const browserPresence = (page: Document): Presence => ({
  isHidden: () => page.visibilityState === 'hidden',
  onTurn: (listener) => {
    page.addEventListener('visibilitychange', listener);
    return () => page.removeEventListener('visibilitychange', listener);
  },
  onUse: (listener) => {
    for (const use of uses) page.addEventListener(use, listener, { capture: true, passive: true });
    return () => {
      for (const use of uses) page.removeEventListener(use, listener, { capture: true });
    };
  },
});

/** Where there is no page, nobody is ever away. */
export const noPresence: Presence = { isHidden: () => false, onTurn: () => () => {}, onUse: () => () => {} };
