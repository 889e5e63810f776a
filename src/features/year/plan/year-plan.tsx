import { useReducer } from 'react';
import { schoolYear } from '../../../domain/school-year.ts';
import { yearAfter } from '../../../domain/year/terms.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords, useSaving } from '../../../here/records.ts';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { LinkTabs } from '../../../ui/actions/link-tabs.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { NoPlan } from './no-plan.tsx';
import { OnePlan } from './one-plan.tsx';
import { useWhosePlan, useYearPlan, type WhoseAddress, type WhosePlan } from './use-year-plan.ts';

/** Which duty the board looks at in which term, and how. */
export const YearPlan = (address: WhoseAddress) => {
  const { school, board } = useHere();
  const saving = useSaving();
  const asked = useWhosePlan(address);
  const known = useYearPlan(asked);
  const [settled, readAnew] = useReducer((times: number) => times + 1, 0);
  return (
    <Page width="wide">
      <PageHeader
        eyebrow={asked.whose === 'school' ? school.name : board.name}
        title={`Year plan ${asked.year}`}
        back={{ href: `#${routes.board}`, label: 'Board' }}
        lead="Which duty is looked at in which term, and how. For the board to approve; every visit can take its focus from it."
        status={<SaveLine saving={saving} />}
      />
      <PlanTabs asked={asked} hasBoards={known?.boards !== undefined} />
      {known &&
        (known.plan ? (
          <OnePlan key={`${known.record} ${settled}`} known={known} plan={known.plan} onSettled={readAnew} />
        ) : (
          <NoPlan known={known} />
        ))}
    </Page>
  );
};

const PlanTabs = ({ asked, hasBoards }: { readonly asked: WhosePlan; readonly hasBoards: boolean }) => {
  const { clock } = useServices();
  const { board } = useHere();
  const schools = useRecords({ type: 'school' });
  const now = schoolYear(clock.today()).name;
  const years = [...new Set([yearAfter(now, -1), now, yearAfter(now, 1), asked.year])].sort();
  const isForMore =
    asked.whose === 'board' || hasBoards || board.kind === 'trust' || (schools && schools.length > 1);
  return (
    <>
      <LinkTabs
        label="Years"
        items={years.map((year) => ({
          href: `#${to.yearPlan(year, asked.whose)}`,
          label: year,
          current: year === asked.year,
        }))}
      />
      {isForMore && (
        <LinkTabs
          label="Whose plan"
          items={(['school', 'board'] as const).map((whose) => ({
            href: `#${to.yearPlan(asked.year, whose)}`,
            label: whose === 'school' ? 'This school' : 'All schools of the board',
            current: whose === asked.whose,
          }))}
        />
      )}
    </>
  );
};
