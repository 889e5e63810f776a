import { addDays, type CivilDate, isCivilDate } from '../../base/civil-date.ts';

/** What a date that was typed is worth: one to keep, one to keep and ask about, or none yet. */
export type PlanDate = 'good' | 'far-ahead' | 'long-ago' | 'none';

/** While a year is typed, a date field says the years 2, 20 and 202 as well; nobody plans for those. */
export const planDate = (date: string, today: CivilDate): PlanDate => {
  if (!isCivilDate(date) || date < '1990-01-01') return 'none';
  if (date > addDays(today, 550)) return 'far-ahead';
  return date < addDays(today, -366) ? 'long-ago' : 'good';
};
