import { shortDate } from '../../../base/civil-date.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { useChangedSince } from './use-changed-since.ts';

/** That the board's minutes have it. The notebook knows no meeting: it repeats what somebody enters. */
export const PlanApproved = ({ plan }: { readonly plan: Current<'plan'> }) => {
  const { record, body } = plan;
  const isChanged = useChangedSince(plan);
  const { clock, notebook } = useServices();
  const today = clock.today();
  return (
    <Disclosure
      summary="In the board’s minutes"
      meta={
        body.approvedOn
          ? `Approved ${shortDate(body.approvedOn, today)}${isChanged ? ', changed since' : ''}`
          : 'To be approved'
      }
    >
      {isChanged && (
        <Notice tone="warn">
          The plan was changed after this day was entered. On paper it says so. If the board approves it
          again, enter the new day.
        </Notice>
      )}
      <KeptDate
        label="Minuted as approved on"
        hint="The day of the meeting, when its minutes say so. The minutes are the record."
        optional
        notAfter={today}
        kept={body.approvedOn}
        onKeep={(approvedOn) => void notebook.save({ type: 'plan', record, fields: { approvedOn } })}
      />
    </Disclosure>
  );
};
