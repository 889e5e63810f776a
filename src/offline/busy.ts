/** Knows when this tab must not be reloaded: somebody is writing, or a form holds words that are not drafts. */
export interface Busy {
  /** True while what was typed still stands on the screen, also when the person has paused or looks elsewhere. */
  isWriting(): boolean;
  /** True while keys are going down, or a form is held: not even a person who asked for a reload wants it now. */
  isTyping(): boolean;
  hold(): () => void;
}

const pauseMs = 2_000;

const takesText = (element: Element | null): boolean =>
  element?.matches(
    'textarea, [contenteditable=""], [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
  ) ?? false;

export const createBusy = (page: Document, now: () => number): Busy => {
  let holds = 0;
  let typedIn: Element | null = null;
  let typedAt = Number.NEGATIVE_INFINITY;
  page.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof Element) || !takesText(target)) return;
      typedIn = target;
      typedAt = now();
    },
    { capture: true },
  );
  const isTyping = () => holds > 0 || now() - typedAt < pauseMs;
  return {
    isTyping,
    // A box that was typed in goes away with its screen; until then a reload would take it from under the person.
    isWriting: () =>
      isTyping() ||
      typedIn?.isConnected === true ||
      (page.visibilityState === 'visible' && takesText(page.activeElement)),
    hold: () => {
      holds++;
      let held = true;
      return () => {
        if (held) holds--;
        held = false;
      };
    },
  };
};
