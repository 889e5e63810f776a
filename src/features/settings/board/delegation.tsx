import { allDuties } from '../../../domain/content/duty-list.ts';
import type { Board } from '../../../domain/records/bodies.ts';
import { isNamedAsAnother } from '../../../domain/starting.ts';
import { boardOver, waysIn } from '../../../domain/trust/delegation.ts';
import { useTrustAnswers } from '../../../here/delegation.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { DutyByDuty } from './duty-by-duty.tsx';
import { Under } from './under.tsx';
import { WhoAnswers } from './who-answers.tsx';

/** Choices show what is kept by themselves. */
const nothingToRead = () => {};

/** Trust board, local bodies, and duty by duty who decides and who looks. */
export const Delegation = () => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const boards = useRecords({ type: 'board' });
  const answers = useTrustAnswers();
  const frameworks = useDutyFrameworks('go-without');
  const names = usePast();
  const mine = boards?.find(({ record }) => record === place.board);
  const past = {
    ...names,
    shortOf: (statement: string) =>
      allDuties(frameworks ?? []).find(({ id }) => id === statement)?.short ?? 'a duty',
    boardOf: (record: string) => boards?.find((one) => one.record === record)?.body.name ?? 'another board',
  };
  const trust =
    board.kind === 'local-body' && answers ? boardOver(place.board, boards ?? [], answers.said) : undefined;
  // A tap would write the whole of it, and settle unseen what two people said apart.
  const clashes = (field: keyof Board) => mine?.clashes.includes(field) === true;
  const save = (fields: Partial<Board>) => notebook.save({ type: 'board', record: place.board, fields });
  return (
    <div className="stack-loose">
      {mine && <EntryClash past={past} entry={mine} onChanged={nothingToRead} />}
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
      {isNamedAsAnother(board) && (
        <p className="soft">
          It is still called “{board.name}”, on reports and in files for others: change the name under{' '}
          <a href={`#${to.settingsPart('board')}`}>Board details</a>.
        </p>
      )}
      {board.kind !== 'governing-body' && (
        <>
          {boards && answers && !clashes('over') && (
            <Under
              boards={boards}
              answers={answers}
              trust={trust}
              onOver={(over) => save({ over: [...over] })}
            />
          )}
          <WhoAnswers />
          {clashes('delegation') ? (
            <p className="soft">
              Two versions of who decides and who looks stand at the top. Choose there; then it can be changed
              here.
            </p>
          ) : (
            <DutyByDuty
              rows={board.delegation}
              inherited={waysIn(trust?.body.delegation)}
              onChange={(delegation) => save({ delegation: [...delegation] })}
            />
          )}
        </>
      )}
      {mine && <EntryHistory past={past} entry={mine} onChanged={nothingToRead} />}
    </div>
  );
};
