import type { CivilDate } from '../../base/civil-date.ts';
import { appliesToSchool } from '../content/applies.ts';
import type { ContentDates } from '../content/content.ts';
import type { School } from '../records/bodies.ts';

export type FixedDate = ContentDates['fixedDates'][number];

export interface FixedDay {
  readonly fixed: FixedDate;
  readonly on: CivilDate;
  /** It hangs on money that nobody has said this school receives, or does not. */
  readonly ifFunded: boolean;
}

const two = (part: number): string => String(part).padStart(2, '0');

const inYear = ({ month, day }: FixedDate, year: number): CivilDate => `${year}-${two(month)}-${two(day)}`;

/** The next time each comes round for this school, today included; what belonged to one year is gone after it. */
export const fixedDaysAhead = (
  dates: readonly FixedDate[],
  school: School,
  today: CivilDate,
): readonly FixedDay[] => {
  const thisYear = Number(today.slice(0, 4));
  return dates
    .filter((fixed) => appliesToSchool(fixed, school).applies)
    .filter(({ onlyWith }) => onlyWith === undefined || school.inclusiveMainstreamFund !== false)
    .flatMap((fixed): readonly FixedDay[] => {
      const years = fixed.year === undefined ? [thisYear, thisYear + 1] : [fixed.year];
      const on = years.map((year) => inYear(fixed, year)).find((day) => day >= today);
      const ifFunded = fixed.onlyWith !== undefined && school.inclusiveMainstreamFund === undefined;
      return on === undefined ? [] : [{ fixed, on, ifFunded }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
};
