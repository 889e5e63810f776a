import { useState } from 'react';
import type { CivilDate } from '../../../base/civil-date.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { useLookingNow } from '../../../here/looking-now.ts';
import { usePast } from '../../../here/past.ts';
import { useRecord } from '../../../here/records.ts';
import { FollowUpBox } from '../../../pieces/action/follow-up-box.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';

/** Folded, and drawn only when it is opened: a list has many actions. */
export const SayWhatBecame = ({
  action,
  onTouched,
}: {
  readonly action: Current<'action'>;
  readonly onTouched: () => void;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary={
        <>
          What became of it?<VisuallyHidden> {action.body.text}</VisuallyHidden>
        </>
      }
      className="year-say"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) onTouched();
      }}
    >
      {open && <Said action={action} />}
    </Disclosure>
  );
};

/** Joins the visit under way at that school; else it is of today, and of no visit. */
const Said = ({ action }: { readonly action: Current<'action'> }) => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const now = useLookingNow();
  /** Settled when the box is opened: at midnight, or when a visit ends, it must not change under the hand. */
  const [begun, setBegun] = useState<Begun>();
  if (!begun && now.known) {
    const looking = now.looking?.body.school === action.body.school ? now.looking : undefined;
    const on = clock.today();
    const key = [place.person, action.record, looking?.record ?? on];
    setBegun({ record: notebook.meetingRecord('followUp', key), looking, on });
  }
  return begun ? <Box action={action} begun={begun} /> : null;
};

interface Begun {
  readonly record: string;
  readonly looking: Current<'looking'> | undefined;
  readonly on: CivilDate;
}

const Box = ({
  action,
  begun: { record, looking, on },
}: {
  readonly action: Current<'action'>;
  readonly begun: Begun;
}) => {
  const { notebook } = useServices();
  const past = usePast();
  const known = useRecord('followUp', record);
  /** As it is now: it may have become confidential since. */
  const at = useRecord('looking', looking?.record ?? '') ?? looking;
  if (known === undefined) return null;
  return (
    <div className="stack">
      <FollowUpBox
        keeper={notebook}
        past={past}
        record={record}
        known={known}
        about={action.body.text}
        begins={{
          action: action.record,
          ...(looking ? { looking: looking.record } : {}),
          on,
          part: startingPart(at?.body, action.body),
        }}
      />
    </div>
  );
};
