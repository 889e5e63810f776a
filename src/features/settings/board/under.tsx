import { useHere } from '../../../here/here.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Section } from '../../../ui/layout/section.tsx';

const none: readonly string[] = [];

/** Of a local body the trust board above it, of a trust board those below it. */
export const Under = ({
  boards,
  trust,
  onOver,
}: {
  readonly boards: readonly Current<'board'>[];
  readonly trust: Current<'board'> | undefined;
  readonly onOver: (over: readonly string[]) => unknown;
}) => {
  const { place, board } = useHere();
  const { offline } = useServices();
  // Two ticks may come before the first is on the disk: the second builds on it.
  const { value: over, type: set } = useTypedSave(board.over ?? none, onOver, { hold: offline.hold });
  const all = <a href={`#${to.settingsPart('boards')}`}>Boards and schools</a>;
  if (board.kind === 'local-body') {
    return trust ? (
      <p>Under {trust.body.name}. What it has set holds here, unless you set something else below.</p>
    ) : (
      <p className="soft">
        The trust board is not on this device. Set below what its scheme of delegation says; or join it under{' '}
        {all} by its invite.
      </p>
    );
  }
  const others = boards.filter(
    ({ record, body }) => record !== place.board && body.kind !== 'trust' && !body.sample,
  );
  return (
    <Section heading="Boards under this one">
      {others.length === 0 ? (
        <p className="soft">
          None is on this device. Set up or join a local body under {all}, then tick it here.
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
    </Section>
  );
};
