import { trustsNaming } from '../../../domain/trust/delegation.ts';
import type { TrustAnswers } from '../../../here/delegation.ts';
import { useHere } from '../../../here/here.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { TrustAbove } from './trust-above.tsx';

const none: readonly string[] = [];

const allBoards = <a href={`#${to.settingsPart('boards')}`}>Boards and schools</a>;

/** Of a local body the trust board above it, of a trust board those below it. */
export const Under = ({
  boards,
  answers,
  trust,
  onOver,
}: {
  readonly boards: readonly Current<'board'>[];
  readonly answers: TrustAnswers;
  /** The one a person here said yes to. */
  readonly trust: Current<'board'> | undefined;
  readonly onOver: (over: readonly string[]) => unknown;
}) => {
  const { place, board } = useHere();
  if (board.kind === 'trust') return <Below boards={boards} onOver={onOver} />;
  const naming = trust ? [trust] : trustsNaming(place.board, boards);
  const others = boards.filter(({ record, body }) => record !== place.board && body.kind === 'trust');
  if (naming.length === 0 && others.length > 0)
    return (
      <p className="soft">
        {others.map(({ body }) => body.name).join(', ')}: on this device, and does not name this board as one
        under it. Whoever works for the trust ticks it on this page, and sends a file of the plan for all
        schools again. Until then, what is set below holds.
      </p>
    );
  if (naming.length === 0)
    return (
      <p className="soft">
        The trust board is not on this device. Set below what its scheme of delegation says; or join it under{' '}
        {allBoards} by its invite.
      </p>
    );
  return naming.map((one) => <TrustAbove key={one.record} trust={one} answers={answers} />);
};

const Below = ({
  boards,
  onOver,
}: {
  readonly boards: readonly Current<'board'>[];
  readonly onOver: (over: readonly string[]) => unknown;
}) => {
  const { place, board } = useHere();
  const { offline } = useServices();
  // Two ticks may come before the first is on the disk: the second builds on it.
  const { value: over, type: set } = useTypedSave(board.over ?? none, onOver, { hold: offline.hold });
  const others = boards.filter(
    ({ record, body }) => record !== place.board && body.kind !== 'trust' && !body.sample,
  );
  return (
    <Section heading="Boards under this one">
      {others.length === 0 ? (
        <p className="soft">
          None is on this device. Set up or join a local body under {allBoards}, then tick it here.
        </p>
      ) : (
        <FieldGroup legend="Boards under this one" hideLegend>
          {others.map(({ record, body }) => (
            <Tick
              key={record}
              label={body.name}
              checked={over.includes(record)}
              onChange={({ currentTarget: { checked } }) =>
                set([...over.filter((one) => one !== record), ...(checked ? [record] : [])])
              }
            />
          ))}
        </FieldGroup>
      )}
      <p className="soft small">
        Whoever works for a board ticked here is asked once whether this is the trust board above it. Nothing
        set below holds there before they say yes.
      </p>
    </Section>
  );
};
