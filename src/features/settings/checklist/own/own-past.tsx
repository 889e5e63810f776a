import { usePast } from '../../../../here/past.ts';
import { EntryClash } from '../../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../../pieces/history/entry-history.tsx';
import type { Current } from '../../../../storage/notebook.ts';

/** The boxes show what stands as soon as nothing is being typed, so that nothing need be read anew. */
const shownAnyway = () => {};

/** What it said before, and what two people wrote apart. */
export const OwnPast = ({ entry }: { readonly entry: Current<'own'> }) => {
  const past = usePast();
  return (
    <>
      <EntryClash past={past} entry={entry} onChanged={shownAnyway} />
      <EntryHistory past={past} entry={entry} onChanged={shownAnyway} />
    </>
  );
};
