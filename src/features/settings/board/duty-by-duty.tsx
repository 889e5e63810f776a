import { useState } from 'react';
import { type DutyPart, dutyParts } from '../../../domain/content/duty-list.ts';
import {
  type DelegationRow,
  type Way,
  type Ways,
  waysIn,
  withWay,
} from '../../../domain/trust/delegation.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';
import { DelegatedPart } from './delegated-part.tsx';

const nothing: readonly DelegationRow[] = [];

/** Once for each part of the checklist, then the exceptions. */
export const DutyByDuty = ({
  rows,
  inherited,
  onChange,
}: {
  readonly rows: readonly DelegationRow[] | undefined;
  /** What the trust board above has set. */
  readonly inherited: Ways;
  readonly onChange: (rows: readonly DelegationRow[]) => unknown;
}) => {
  const { offline } = useServices();
  const frameworks = useDutyFrameworks();
  const [before, setBefore] = useState<{ readonly rows: readonly DelegationRow[]; readonly part: string }>();
  // Two choices may come before the first is on the disk: the second builds on it.
  const { value: stands, type: set } = useTypedSave<readonly DelegationRow[]>(rows ?? nothing, onChange, {
    hold: offline.hold,
  });
  if (!frameworks) return null;
  const ways = waysIn(stands);
  const setPart = ({ title, duties }: DutyPart, way: Way | undefined) => {
    const all = duties.map((duty) => duty.id);
    // Exceptions go with it: whoever had set some can have them back.
    setBefore(all.some((duty) => ways.has(duty)) ? { rows: stands, part: title } : undefined);
    set(withWay(stands, all, way));
  };
  return (
    <Section heading="Part by part">
      <p className="soft">
        Once for a whole part, then the exceptions. What the trust looks at, or meets centrally, says so on
        its page and in the list of a local body, and is no longer suggested for its visits.
      </p>
      {dutyParts(frameworks).map((part) => (
        <DelegatedPart
          key={part.id}
          part={part}
          ways={ways}
          inherited={inherited}
          onPart={(way) => setPart(part, way)}
          onDuty={(duty, way) => set(withWay(stands, [duty], way))}
        />
      ))}
      {before && (
        <UndoLine
          onUndo={() => {
            set(before.rows);
            setBefore(undefined);
          }}
          onDismiss={() => setBefore(undefined)}
        >
          Set for all of “{before.part}”.
        </UndoLine>
      )}
    </Section>
  );
};
