import type { Clock } from '../../base/clock.ts';
import type { LockChannel } from './channel.ts';
import type { Presence } from './presence.ts';

/** Nobody touched any tab for so long. Milliseconds. */
const idle = 15 * 60_000;
/** How long other tabs have to say that they are being looked at. Milliseconds. */
const answer = 250;
/** Between two words to the other tabs that this one is in use, or two questions whether one is. Milliseconds. */
const tellEvery = 5_000;
/** Hidden for less than this is a blink of the browser's own. Milliseconds. */
const blink = 1_000;

interface AwayTools {
  readonly clock: Clock;
  readonly presence: Presence;
  readonly channel: LockChannel;
  /** Minutes hidden until it locks; 0 is at once. */
  readonly after: () => number;
  readonly lock: () => void;
}

/** Locks when no tab has been looked at for the chosen time, or none touched for a quarter of an hour. */
export const watchAway = ({ clock, presence, channel, after, lock }: AwayTools): (() => void) => {
  /** In whichever tab. */
  let usedAt = clock.now();
  let seenAt = clock.now();
  let toldAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const due = (): number => (presence.isHidden() ? seenAt + after() * 60_000 : usedAt + idle);

  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, due() - clock.now()));
  };

  const look = (): void => {
    if (clock.now() < due()) {
      again();
      return;
    }
    // Another tab may be in front; a hidden one cannot see that, so it asks.
    channel.tell('is anybody here');
    timer = setTimeout(() => (clock.now() < due() ? again() : lock()), answer);
  };

  const stopListening = channel.listen((word) => {
    if (word === 'is anybody here' && !presence.isHidden()) channel.tell('here');
    if (word === 'here') seenAt = clock.now() + tellEvery;
    if (word === 'in use') {
      usedAt = clock.now();
      seenAt = clock.now();
    }
  });
  const stopTurns = presence.onTurn(() => {
    // Timers sleep with the tab, so what is overdue is looked at on coming back, before anything is shown.
    const hiddenFor = clock.now() - seenAt;
    if (!presence.isHidden() && hiddenFor >= Math.max(blink, after() * 60_000)) lock();
    else {
      seenAt = clock.now();
      usedAt = clock.now();
      again();
    }
  });
  const stopUses = presence.onUse(() => {
    usedAt = clock.now();
    seenAt = clock.now();
    if (clock.now() - toldAt < tellEvery) return;
    toldAt = clock.now();
    channel.tell('in use');
  });
  again();

  return () => {
    clearTimeout(timer);
    stopListening();
    stopTurns();
    stopUses();
  };
};
