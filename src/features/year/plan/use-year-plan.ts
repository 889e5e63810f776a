import { useCallback, useMemo } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import { allDuties, type DutyPart, dutyParts, dutyPartsFor } from '../../../domain/content/duty-list.ts';
import { schoolYear } from '../../../domain/school-year.ts';
import { isYear } from '../../../domain/year/terms.ts';
import { type Elsewhere, planOf } from '../../../domain/year/year-plan.ts';
import { useElsewhere } from '../../../here/elsewhere.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';

/** Of one school, or of the board for all its schools. */
export type Whose = 'school' | 'board';

export interface WhosePlan {
  /** '2026-27' */
  readonly year: string;
  readonly whose: Whose;
}

export interface KnownPlan extends WhosePlan {
  readonly plan: Current<'plan'> | undefined;
  /** Where this plan is kept: two who begin it apart have one plan. */
  readonly record: string;
  /** Beside a school's plan: what the board asks of all its schools. */
  readonly boards: Current<'plan'> | undefined;
  readonly parts: readonly DutyPart[];
  readonly duties: readonly Duty[];
  /** Hidden, or not for this school. */
  readonly others: readonly Duty[];
  /** What somebody of the trust looks at: it is not proposed, and is not missing either. */
  readonly elsewhere: Elsewhere;
  /** Version of the shipped content. */
  readonly content: string;
}

/** What an address says; what it leaves out is this year, this school. */
export interface WhoseAddress {
  readonly year?: string | undefined;
  readonly whose?: string | undefined;
}

export const useWhosePlan = ({ year, whose }: WhoseAddress): WhosePlan => {
  const today = useServices().clock.today();
  return {
    year: year !== undefined && isYear(year) ? year : schoolYear(today).name,
    whose: whose === 'board' ? 'board' : 'school',
  };
};

const nothingElsewhere: Elsewhere = new Map();

export const useYearPlan = ({ year, whose }: WhosePlan): KnownPlan | undefined => {
  const { notebook } = useServices();
  const { place, school, board } = useHere();
  const plans = useRecords({ type: 'plan' });
  const elsewhere = useElsewhere();
  const frameworks = useDutyFrameworks();
  const records = useMemo(
    () => ({
      school: notebook.meetingRecord('plan', [place.school, year]),
      board: notebook.meetingRecord('plan', [place.board, year]),
    }),
    [notebook, place, year],
  );
  // What it leaves to the trust must be known before a plan can be begun.
  if (!plans || !frameworks || (board.kind === 'local-body' && !elsewhere)) return undefined;
  const boards = planOf(plans, { year, school: undefined, own: records.board });
  const plan =
    whose === 'board' ? boards : planOf(plans, { year, school: place.school, own: records.school });
  const parts = whose === 'school' ? dutyPartsFor(frameworks, school) : dutyParts(frameworks);
  const duties = parts.flatMap((part) => part.duties);
  const here = new Set(duties.map(({ id }) => id));
  return {
    year,
    whose,
    plan,
    record: plan?.record ?? records[whose],
    boards: whose === 'school' ? boards : undefined,
    parts,
    duties,
    others: allDuties(frameworks).filter(({ id }) => !here.has(id)),
    elsewhere: elsewhere ?? nothingElsewhere,
    content: frameworks[0]?.content ?? '',
  };
};

/** Saves the whole plan; the first time it comes to be. */
export const useSavePlan = ({ year, whose, record, plan }: KnownPlan) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const isNew = plan === undefined;
  return useCallback(
    (fields: Partial<Pick<Current<'plan'>['body'], 'rows'>>) =>
      notebook.save({
        type: 'plan',
        record,
        fields: isNew
          ? { ...(whose === 'school' ? { school: place.school } : {}), year, part: 1, ...fields }
          : fields,
      }),
    [notebook, place.school, record, whose, year, isNew],
  );
};
