import { createContext, useContext, useState } from 'react';
import { Sheet } from '../../ui/layout/sheet.tsx';
import './worried-button.css';

export interface SafeguardingLead {
  readonly role: string;
  readonly contact: string;
}

/** The school's designated safeguarding lead, where the board has entered one. The card works without. */
export const SafeguardingContext = createContext<SafeguardingLead | null>(null);

/** A fixed way out of note-taking: a worry about a child goes to the DSL at once, and never into the notebook. */
export const WorriedButton = () => {
  const [open, setOpen] = useState(false);
  const lead = useContext(SafeguardingContext);
  return (
    <>
      <button type="button" className="worried-button" onClick={() => setOpen(true)}>
        Worried about a child?
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title="Worried about a child?">
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
      </Sheet>
    </>
  );
};
