import type { Board } from '../../../domain/records/bodies.ts';
import { boardOver, waysIn } from '../../../domain/trust/delegation.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { DutyByDuty } from './duty-by-duty.tsx';
import { Under } from './under.tsx';
import { WhoAnswers } from './who-answers.tsx';

/** Trust board, local bodies, and duty by duty who decides and who looks. */
export const Delegation = () => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const boards = useRecords({ type: 'board' });
  const trust = board.kind === 'local-body' ? boardOver(place.board, boards ?? []) : undefined;
  const save = (fields: Partial<Board>) => notebook.save({ type: 'board', record: place.board, fields });
  return (
    <div className="stack-loose">
      <Choice
        legend="What is our board?"
        look="list"
        options={[
          {
            value: 'governing-body',
            label: 'A governing body',
            hint: 'Of a maintained school: it decides and looks itself.',
          },
          { value: 'trust', label: 'A trust board', hint: 'Of one or more academies.' },
          {
            value: 'local-body',
            label: 'A local body',
            hint: 'Of a school in a trust: local governing body, academy committee.',
          },
        ]}
        value={board.kind}
        onChoose={(kind) => void save({ kind })}
      />
      {board.kind !== 'governing-body' && (
        <>
          {boards && <Under boards={boards} trust={trust} onOver={(over) => save({ over: [...over] })} />}
          <WhoAnswers />
          <DutyByDuty
            rows={board.delegation}
            inherited={waysIn(trust?.body.delegation)}
            onChange={(delegation) => save({ delegation: [...delegation] })}
          />
        </>
      )}
    </div>
  );
};
