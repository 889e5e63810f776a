import { shortDate } from '../../../base/civil-date.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { useOpenActions } from './use-open-actions.ts';

/** They come along by themselves; on the visit and in the write-up each is asked about. */
export const OpenActions = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { clock } = useServices();
  const open = useOpenActions(looking);
  if (!open || open.length === 0) return null;
  return (
    <Disclosure summary="Open actions come along" meta={`${open.length}`}>
      <ul className="stack-tight">
        {open.map(({ record, body }) => (
          <li key={record}>
            {body.text}
            <span className="plan-small">
              {[body.ownerRole, body.due && `due ${shortDate(body.due, clock.today())}`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
