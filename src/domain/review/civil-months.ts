import { type CivilDate, isCivilDate } from '../../base/civil-date.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The last day of a month counted from January of a year: 13 is February of the next. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The same day so many months later. Where that month has no such day, its last: three years after 29 February is
 * 28 February, never a day later than anybody could read it.
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  if (!isCivilDate(date)) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const all = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(all / 12), ((all % 12) + 12) % 12];
  return `${String(inYear).padStart(4, '0')}-${two(inMonth + 1)}-${two(Math.min(day, lastDay(inYear, inMonth)))}`;
};

/** Facts older than this many months may be out of date. */
const goodFor = 12;

export const mayBeOutOfDate = (checkedOn: CivilDate, today: CivilDate): boolean =>
  addMonths(checkedOn, goodFor) < today;
