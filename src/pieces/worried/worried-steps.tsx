import { useContext } from 'react';
import { SafeguardingContext } from './safeguarding-lead.ts';

/** What to do, and whom to tell; works with no safeguarding lead entered. */
export const WorriedSteps = () => {
  const lead = useContext(SafeguardingContext);
  return (
    <ol className="worried-steps">
      <li>
        <strong>Stop writing here.</strong> This notebook is not the place for it.
      </li>
      <li>
        <strong>Tell the designated safeguarding lead now</strong>
        {lead ? ` (${lead.role}: ${lead.contact})` : ' – ask at the school office who it is today'}.
      </li>
      <li>
        <strong>Write it on the school’s own form,</strong> in the words you heard, with time and place.
      </li>
    </ol>
  );
};

export const WorriedElse = () => (
  <>
    <dl className="worried-else">
      <dt>About a member of staff</dt>
      <dd>Tell the head teacher.</dd>
      <dt>About the head teacher</dt>
      <dd>Tell the chair, or the local authority designated officer (LADO).</dd>
      <dt>Someone is in danger now</dt>
      <dd>
        Ring <strong>999</strong>.
      </dd>
    </dl>
    <p>Do not promise to keep it secret, and do not ask more than you need to pass it on.</p>
  </>
);
