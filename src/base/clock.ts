import type { CivilDate } from './civil-date.ts';

/** The only source of time; passed in, so that tests and reports can say what time it is. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** The date on the wall calendar where the person is. */
  today(): CivilDate;
}

export const createClock = (now: () => number): Clock => ({
  now,
  today: () => {
    const date = new Date(now());
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
});

/** ISO time with milliseconds, UTC: the form that stands in revision headers. */
export const isoTime = (at: number): string => new Date(at).toISOString();
