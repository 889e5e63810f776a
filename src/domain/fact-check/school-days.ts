import { addDays, type CivilDate } from '../../base/civil-date.ts';

const isWeekend = (date: CivilDate): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [0, 6].includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
};

/** So many school days later. Weekends are left out; holidays and training days are not known here. */
export const addSchoolDays = (from: CivilDate, days: number): CivilDate => {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (!isWeekend(date)) left -= 1;
  }
  return date;
};
