import type { CivilDate } from './civil-date.ts';
import { createClock } from './clock.ts';

/** The date an ISO time had on the wall calendar here: its first ten letters are the date in UTC, often another. */
export const localDate = (iso: string): CivilDate => createClock(() => Date.parse(iso)).today();

/** What the clock on the wall here said at an ISO time: "09:05". */
export const localTime = (iso: string): string => {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};
