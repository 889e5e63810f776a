import { useMemo } from 'react';
import type { YearPlan as PlanBody } from '../../../domain/records/bodies.ts';
import { byTerm, dutiesInPlan, type PlanRows } from '../../../domain/year/year-plan.ts';
import { useHere } from '../../../here/here.ts';
import { composeYearPlan, type YearPlanView } from '../../../report/year/compose-year-plan.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { YearPaper } from '../year-paper.tsx';
import { useChangedSince } from './use-changed-since.ts';
import { type KnownPlan, useWhosePlan, useYearPlan, type WhoseAddress } from './use-year-plan.ts';

/** The plan as the board gets it: what stands on the sheet is what the PDF says. */
export const YearPlanPaper = (address: WhoseAddress) => {
  const asked = useWhosePlan(address);
  const known = useYearPlan(asked);
  const plan = `#${to.yearPlan(asked.year, asked.whose)}`;
  const body = bodyOf(known?.plan?.body ?? known?.boards?.body);
  return (
    <Page width="full">
      <div className="no-print">
        <PageHeader title="Paper for the board" back={{ href: plan, label: `Year plan ${asked.year}` }} />
      </div>
      {known && !body && (
        <EmptyState action={<ButtonLink href={plan}>To the plan</ButtonLink>}>
          There is no plan for {asked.year} yet.
        </EmptyState>
      )}
      {known && body && <PlanPaper known={known} />}
    </Page>
  );
};

/** Nothing of the confidential part goes on paper for the board. */
const bodyOf = (body: PlanBody | undefined): PlanBody | undefined => (body?.part === 2 ? undefined : body);

const PlanPaper = ({ known }: { readonly known: KnownPlan }) => {
  const { clock } = useServices();
  const { school, board } = useHere();
  const madeOn = clock.today();
  const view = viewOf(known, {
    whose: known.whose === 'school' ? school.name : board.name,
    kind: board.kind,
    changedSince: useChangedSince(known.plan),
    madeOn,
  });
  const said = JSON.stringify(view);
  // The same words are the same document, or a PDF being made would be stopped by any other change.
  const document = useMemo(() => composeYearPlan(JSON.parse(said) as YearPlanView), [said]);
  return (
    <YearPaper document={document}>
      <p>
        For the papers of the meeting. It says “to be approved” until somebody enters the day from the
        minutes.
      </p>
    </YearPaper>
  );
};

const viewOf = (
  { year, plan, boards, duties, others, elsewhere, content }: KnownPlan,
  given: Pick<YearPlanView, 'whose' | 'kind' | 'madeOn' | 'changedSince'>,
): YearPlanView => {
  const own = bodyOf(plan?.body);
  const ofBoard = bodyOf(boards?.body)?.rows.filter(({ statement }) =>
    duties.some(({ id }) => id === statement),
  );
  const inTerms = (rows: PlanRows): YearPlanView['terms'] =>
    byTerm(rows, duties).map(({ term, rows: planned }) => ({
      term,
      duties: planned.map(({ statement, how }) => {
        const duty = [...duties, ...others].find(({ id }) => id === statement);
        return duty
          ? { short: duty.short, text: duty.text, how }
          : { short: 'A duty that is not on this device', text: '', how };
      }),
    }));
  const planned = dutiesInPlan([...(own?.rows ?? []), ...(ofBoard ?? [])]);
  const notPlanned = duties.filter(({ id }) => !planned.has(id));
  return {
    ...given,
    year,
    terms: inTerms(own?.rows ?? []),
    boards: inTerms(ofBoard ?? []),
    left: notPlanned.filter(({ id }) => !elsewhere.has(id)).map(({ short, text }) => ({ short, text })),
    elsewhere: notPlanned.flatMap(({ id, short }) => {
      const how = elsewhere.get(id);
      return how ? [{ short, how }] : [];
    }),
    ...(own?.approvedOn ? { approvedOn: own.approvedOn } : { approvedOn: undefined }),
    content,
  };
};
