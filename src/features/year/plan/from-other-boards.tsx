import { useMemo } from 'react';
import type { PlanRows } from '../../../domain/year/year-plan.ts';
import { useHere } from '../../../here/here.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import type { KnownPlan } from './use-year-plan.ts';

interface FromOtherBoardsProps {
  readonly known: KnownPlan;
  readonly onTake: (rows: PlanRows) => void;
}

/** A trust sends one plan file to all its schools; where a school has a board of its own, it is taken over from here. */
export const FromOtherBoards = (props: FromOtherBoardsProps) => {
  const { place } = useHere();
  const boards = useRecords({ type: 'board' })?.filter(({ record }) => record !== place.board) ?? [];
  return boards.map((board) => <OtherBoardsPlan key={board.record} board={board} {...props} />);
};

const OtherBoardsPlan = ({
  board,
  known: { year, duties, elsewhere },
  onTake,
}: FromOtherBoardsProps & { readonly board: Current<'board'> }) => {
  const { notebook } = useServices();
  const record = useMemo(
    () => notebook.meetingRecord('plan', [board.record, year], board.record),
    [notebook, board.record, year],
  );
  const plan = useRecord('plan', record);
  if (!plan || plan.deleted) return null;
  const here = new Set(duties.map(({ id }) => id));
  const rows = plan.body.rows.filter(({ statement }) => here.has(statement) && !elsewhere.has(statement));
  return (
    <List>
      <ListRow
        title={`Plan of ${board.body.name}`}
        meta={`On this device, for ${year}. What does not apply to this school${elsewhere.size > 0 ? ', or is looked at by the trust,' : ''} is left out.`}
        trailing={
          <Button onClick={() => onTake(rows)}>
            Start from it<VisuallyHidden>: plan of {board.body.name}</VisuallyHidden>
          </Button>
        }
      />
    </List>
  );
};
