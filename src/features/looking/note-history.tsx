import { useCallback, useState } from 'react';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Entry } from '../../ui/words/entry.tsx';
import { noteIn, whatWords, whenWords } from './note-past.ts';
import { useWriters } from './use-writers.ts';

/** What the note said before, to be read; nothing here changes anything. */
export const NoteHistory = ({ note }: { readonly note: Current<'note'> }) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="History" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open && <Past record={note.record} heads={note.heads.join()} />}
    </Disclosure>
  );
};

const Past = ({ record, heads }: { readonly record: string; readonly heads: string }) => {
  const { notebook } = useServices();
  const writer = useWriters();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean another history
  const load = useCallback(() => notebook.history(record), [notebook, record, heads]);
  const past = useLoaded(load, 'go-without');
  if (past?.length === 0)
    return <p className="soft">It is being written now. What it says each time you leave it stands here.</p>;
  return (
    <div className="stack">
      {past?.map((one, at) => (
        <Entry
          key={one.revision}
          meta={[whenWords(one), writer(one.author), whatWords(one, past[at + 1])].join(' · ')}
        >
          {noteIn(one).text}
        </Entry>
      ))}
    </div>
  );
};
