import type { CivilDate } from '../../../base/civil-date.ts';
import type { ContentDates } from '../../../domain/content/content.ts';
import type { DutyPart } from '../../../domain/content/duty-list.ts';
import type { Board, BodyOf, School } from '../../../domain/records/bodies.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import type { GlanceRow } from '../../../domain/year/glance.ts';
import type { AcronymWords } from '../../looking-view.ts';
import type { OpenSchool } from '../open-school.ts';

/** What the yearly report of one school is made from. */
export interface AnnualView {
  readonly board: Board;
  readonly school: School;
  readonly schoolId: string;
  /** '2026-27' */
  readonly year: string;
  readonly today: CivilDate;
  /** As this school has them: what does not apply, or is hidden, is not among them. */
  readonly parts: readonly DutyPart[];
  readonly open: OpenSchool;
  readonly dates: ContentDates;
  readonly post: BodyOf<'post'> | undefined;
  /** By duty, who of the trust looks where this board does not. */
  readonly elsewhere: ReadonlyMap<string, string> | undefined;
  readonly acronyms: readonly AcronymWords[];
  readonly mark: 'DRAFT' | 'FINAL';
  readonly content: string;
}

/** The same with what follows from it: nothing after `asAt` is known to the report. */
export interface AnnualFacts extends AnnualView {
  readonly from: CivilDate;
  /** Today; of a year that is over, its last day. */
  readonly asAt: CivilDate;
  readonly rows: readonly { readonly part: DutyPart; readonly rows: readonly GlanceRow[] }[];
}

export const spanOf = ({ year, today }: Pick<AnnualView, 'year' | 'today'>) => {
  const { from, to } = schoolYear(`${year.slice(0, 4)}-09-01`);
  return { from, asAt: today < to ? today : to };
};
