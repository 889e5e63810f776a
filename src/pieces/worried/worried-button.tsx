import { useState } from 'react';
import { Sheet } from '../../ui/layout/sheet.tsx';
import { WorriedElse, WorriedSteps } from './worried-steps.tsx';
import './worried-button.css';

/** A fixed way out of note-taking: a worry about a child goes to the DSL at once, and never into the notebook. */
export const WorriedButton = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="worried-button" onClick={() => setOpen(true)}>
        Worried about a child?
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title="Worried about a child?">
        <WorriedSteps />
        <WorriedElse />
      </Sheet>
    </>
  );
};
