import type { CivilDate } from '../base/civil-date.ts';

export type TermName = 'Autumn' | 'Spring' | 'Summer';

/** The academic year a date falls in: 1 September to 31 August. Computed, never stored. */
export const schoolYear = (date: CivilDate): { name: string; from: CivilDate; to: CivilDate } => {
  const year = Number(date.slice(0, 4));
  const starts = date.slice(5) >= '09-01' ? year : year - 1;
  return {
    name: `${starts}-${String(starts + 1).slice(2)}`,
    from: `${starts}-09-01`,
    to: `${starts + 1}-08-31`,
  };
};

/** 1 Sep-31 Dec, 1 Jan-31 Mar, 1 Apr-31 Aug. */
export const termOf = (date: CivilDate): TermName => {
  const day = date.slice(5);
  if (day >= '09-01') return 'Autumn';
  return day <= '03-31' ? 'Spring' : 'Summer';
};
