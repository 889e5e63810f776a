import type { Busy } from './busy.ts';
import type { UpdateState } from './offline.ts';
import type { Tabs } from './tabs.ts';

/**
 * A new version takes over only when the person says yes, and reloads a tab only when nobody writes in it. The plug-in's
 * own 'prompt' mode reloads the other tabs too and loses what is typed there, so the steps are ours.
 */
export interface Update {
  /** A new version is on the device. */
  found(): void;
  /** The person said yes in this tab; said again, this tab changes over without waiting for the screen to be left. */
  accept(): Promise<void>;
  /** The new version runs from now on, in this tab too: change over at the next safe moment. */
  takenOver(): void;
  /** A tab has said that the new version takes over; not every browser tells the page when it has. */
  expectTakeOver(): void;
}

/** iOS home-screen apps may never say so at all (WebKit bug 199110). */
const fallbackMs = 2_000;
const lookAgainMs = 1_000;

export const createUpdate = ({
  busy,
  tabs,
  settle,
  skipWaiting,
  reload,
  later,
  onState,
}: {
  readonly busy: Pick<Busy, 'isTyping' | 'isWriting'>;
  readonly tabs: Tabs;
  settle(): Promise<boolean>;
  skipWaiting(): void;
  reload(): void;
  later(milliseconds: number, then: () => void): void;
  onState(state: UpdateState): void;
}): Update => {
  let askedHere = false;
  let changingOver = false;

  const isBusy = () => (askedHere ? busy.isTyping() : busy.isWriting());

  const reloadWhenSafe = async () => {
    // Asked twice: somebody may have begun to type while the words went to disk.
    if (!isBusy() && (await settle()) && !isBusy()) return reload();
    onState('reload-soon');
    later(lookAgainMs, reloadWhenSafe);
  };

  const takenOver = () => {
    if (changingOver) return;
    changingOver = true;
    void reloadWhenSafe();
  };

  const expectTakeOver = () => later(fallbackMs, takenOver);

  return {
    found: () => {
      if (!changingOver) onState('waiting');
    },
    takenOver,
    expectTakeOver,
    accept: async () => {
      askedHere = true;
      if (changingOver) return;
      onState('settling');
      const saved = await Promise.all([settle(), tabs.othersSettle()]);
      if (saved.includes(false)) {
        askedHere = false;
        return onState('not-saved');
      }
      tabs.announceUpdate();
      skipWaiting();
      expectTakeOver();
    },
  };
};
