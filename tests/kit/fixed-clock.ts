import { type Clock, createClock } from '../../src/base/clock.ts';

export interface FixedClock extends Clock {
  /** Goes on by so many milliseconds. */
  pass(milliseconds: number): void;
}

/** Thursday 1 October 2026, half past ten in the morning, unless told otherwise; goes on only when told. */
export const aClock = (at = '2026-10-01T09:30:00.000Z'): FixedClock => {
  let now = Date.parse(at);
  const clock = createClock(() => now);
  return {
    ...clock,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
};
