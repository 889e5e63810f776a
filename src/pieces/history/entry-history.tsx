import { useState } from 'react';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import type { PastProps } from './past-entry.ts';
import { usePastScreens } from './use-past-screens.ts';

/** Quiet, and only where an entry has said something else before. */
export const EntryHistory = (props: PastProps) => {
  const { heads, at, createdAt } = props.entry;
  const [open, setOpen] = useState(false);
  const screens = usePastScreens(open);
  if (heads.length < 2 && at === createdAt) return null;
  return (
    <Disclosure summary="History" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {screens && <screens.PastList {...props} />}
      {screens === null && (
        <p className="soft">
          This part of the app did not load. All that was written is here: try again later.
        </p>
      )}
    </Disclosure>
  );
};
