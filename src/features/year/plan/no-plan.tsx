import { useState } from 'react';
import { dutiesInPlan, type PlanRows } from '../../../domain/year/year-plan.ts';
import { useHere } from '../../../here/here.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { BoardsPlan } from './boards-plan.tsx';
import { focusTitle } from './focus-title.ts';
import { FromOtherBoards } from './from-other-boards.tsx';
import { StartRows, useStartRows } from './start-rows.tsx';
import { type KnownPlan, useSavePlan } from './use-year-plan.ts';

/** Nobody begins with an empty sheet who does not want to. */
export const NoPlan = ({ known }: { readonly known: KnownPlan }) => {
  const { school, board } = useHere();
  const save = useSavePlan(known);
  const { usual } = useStartRows(known);
  const [failed, setFailed] = useState(false);
  const begin = async (rows: PlanRows) => {
    const saved = await save({ rows: [...rows] });
    setFailed(!saved.ok);
    if (saved.ok) focusTitle();
  };
  const start = (rows: PlanRows) => void begin(rows);
  const whose = known.whose === 'school' ? school.name : board.name;
  return (
    <div className="stack-loose">
      {failed && (
        <Notice tone="problem" title="Not begun yet" announce>
          The storage of this device did not answer. Nothing was changed: try again.
        </Notice>
      )}
      <EmptyState
        title={known.boards ? `No plan for ${whose} alone yet` : `No plan for ${known.year} yet`}
        action={
          <div className="cluster">
            <StartRows known={known} onStart={start} />
            <Button kind="quiet" onClick={() => start([])}>
              Start with an empty plan
            </Button>
          </div>
        }
      >
        {known.boards
          ? 'The board’s plan for all its schools stands below. A plan of your own adds to it.'
          : `The usual rota spreads ${dutiesInPlan(usual).size} duties over three terms. It is custom, not law: a proposal to change as you like.`}
      </EmptyState>
      <FromOtherBoards known={known} onTake={start} />
      {known.boards && <BoardsPlan plan={known.boards} duties={known.duties} />}
    </div>
  );
};
