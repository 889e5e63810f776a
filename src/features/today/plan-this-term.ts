import { dutyPartsFor } from '../../domain/content/duty-list.ts';
import { termAt, termWords } from '../../domain/year/terms.ts';
import { dutiesInPlan, plannedFor } from '../../domain/year/year-plan.ts';
import { useHere } from '../../here/here.ts';
import { useDutyFrameworks, useRecords } from '../../here/records.ts';
import { useServices } from '../../services.ts';

/** Weeks in which a board makes its plan: nobody is asked for one all year. */
const isPlanningTime = (today: string): boolean => ['09', '10'].includes(today.slice(5, 7));

/** What the year plan says of this term, in a line; null where there is nothing to say. */
export const usePlanThisTerm = (): { readonly title: string; readonly meta: string } | null | undefined => {
  const { clock } = useServices();
  const { place, school, board } = useHere();
  const plans = useRecords({ type: 'plan' });
  const frameworks = useDutyFrameworks('go-without');
  if (!plans || !frameworks) return undefined;
  const today = clock.today();
  const { year, term } = termAt(today, board.termStarts);
  const bodies = plans.map(({ body }) => body);
  const isBegun = bodies.some((plan) => plan.year === year && (plan.school ?? place.school) === place.school);
  if (!isBegun)
    return isPlanningTime(today)
      ? { title: `Year plan ${year}`, meta: 'Not begun yet. For the board to approve.' }
      : null;
  const planned = dutiesInPlan(plannedFor(bodies, { year, term, school: place.school }));
  const duties = dutyPartsFor(frameworks, school)
    .flatMap((part) => part.duties)
    .filter(({ id }) => planned.has(id));
  if (duties.length === 0) return null;
  const first = duties.slice(0, most).map(({ short }) => short);
  const more = duties.length - first.length;
  return {
    title: `Year plan, ${termWords[term].toLowerCase()} term`,
    meta: `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
};

const most = 3;
