/** A date as on a wall calendar, 'YYYY-MM-DD'. It never goes through UTC: a visit on 1 June is on 1 June everywhere. */
export type CivilDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Day number since 1970-01-01; computed in UTC on purpose, because only differences are used. */
const dayNumber = (date: CivilDate): number => {
  const [, year, month, day] = shape.exec(date) ?? [];
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
};

export const isCivilDate = (text: string): boolean => {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** "21 November 2026" */
export const longDate = (date: CivilDate): string => {
  const [, year, month, day] = shape.exec(date) ?? [];
  return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`;
};

/** "21 Nov", with the year when it is not the year of `today`. */
export const shortDate = (date: CivilDate, today: CivilDate): string => {
  const [, year, month, day] = shape.exec(date) ?? [];
  const short = `${Number(day)} ${monthNames[Number(month) - 1]?.slice(0, 3)}`;
  return year === today.slice(0, 4) ? short : `${short} ${year}`;
};
