import { dutiesInPlan, type PlanRows, toggleRow } from '../../../domain/year/year-plan.ts';
import { usePast } from '../../../here/past.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { BoardsPlan } from './boards-plan.tsx';
import { DutyTerms } from './duty-terms.tsx';
import { focusTitle } from './focus-title.ts';
import { PlanApproved } from './plan-approved.tsx';
import { PlanTerms } from './plan-terms.tsx';
import { SendYearPlan } from './send-year-plan.tsx';
import { StartRows } from './start-rows.tsx';
import { type KnownPlan, useSavePlan } from './use-year-plan.ts';

/** The plan to read, then every duty with its three terms to tap. */
export const OnePlan = ({
  known,
  plan,
  onSettled,
}: {
  readonly known: KnownPlan;
  readonly plan: Current<'plan'>;
  readonly onSettled: () => void;
}) => {
  const { offline } = useServices();
  const past = usePast();
  const save = useSavePlan(known);
  const { value: rows, type: change } = useTypedSave<PlanRows>(
    plan.body.rows,
    (all) => save({ rows: [...all] }),
    { hold: offline.hold },
  );
  const { duties, others, elsewhere } = known;
  const shortOf = (statement: string) =>
    [...duties, ...others].find(({ id }) => id === statement)?.short ?? 'a duty';
  // The button that was pressed goes with what it did.
  const changeWhole = (all: PlanRows) => {
    change(all);
    focusTitle();
  };
  const planned = dutiesInPlan(rows);
  const inPlan = duties.filter(({ id }) => planned.has(id)).length;
  const asked = duties.filter(({ id }) => planned.has(id) || !elsewhere.has(id)).length;
  return (
    <div className="stack-loose">
      <EntryClash past={{ ...past, shortOf }} entry={plan} onChanged={onSettled} />
      {rows.length === 0 && (
        <div className="cluster">
          <StartRows known={known} onStart={changeWhole} />
        </div>
      )}
      <PlanTerms
        rows={rows}
        duties={duties}
        others={others}
        onTakeOut={(row) => changeWhole(toggleRow(rows, row))}
      />
      <div className="cluster">
        <ButtonLink kind="primary" href={`#${to.yearPlanPaper(known.year, known.whose)}`}>
          Paper for the board
        </ButtonLink>
        <ButtonLink href={`#${routes.startLooking}`}>Plan a visit</ButtonLink>
      </div>
      <div className="stack">
        <PlanApproved plan={plan} />
        <SendYearPlan known={known} plan={plan} />
      </div>
      {known.boards && <BoardsPlan plan={known.boards} duties={duties} />}
      <Section heading="Change the plan" meta={`${inPlan} of ${asked} duties are in it`}>
        <p className="soft">
          Tap a term: the duty is in it. Tap again: it is out. A visit fits one or two duties.
        </p>
        <DutyTerms parts={known.parts} rows={rows} elsewhere={elsewhere} onChange={change} />
      </Section>
    </div>
  );
};
