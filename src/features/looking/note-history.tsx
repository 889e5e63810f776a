import { useCallback, useState } from 'react';
import { localTime } from '../../base/local-time.ts';
import type { Note } from '../../domain/records/bodies.ts';
import { useServices } from '../../services.ts';
import type { Current, PastRevision } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { IconUndo } from '../../ui/pictures/icons.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { Entry } from '../../ui/words/entry.tsx';
import { backTo, noteIn, saysTheSame, whatWords, whenWords } from './note-past.ts';
import { ChangedWords } from './note-past-words.tsx';
import { useWriters } from './use-writers.ts';

interface HistoryProps {
  readonly note: Current<'note'>;
  /** Puts what is being typed into the history first. */
  readonly leave: () => Promise<unknown>;
  /** The note says something else now: its box must be read anew. */
  readonly onChanged: () => void;
}

/** What the note said before, and the way back to it. */
export const NoteHistory = (props: HistoryProps) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary="History" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open && <Past {...props} />}
    </Disclosure>
  );
};

/** The version before it that still has its words. */
const wordsBefore = (past: readonly PastRevision[], at: number): Partial<Note> | null => {
  const before = past.slice(at + 1).find(({ op, body }) => op === 'put' && body !== null);
  return before ? noteIn(before) : null;
};

const Past = ({ note, leave, onChanged }: HistoryProps) => {
  const { notebook } = useServices();
  const writer = useWriters();
  const { record } = note;
  const heads = note.heads.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heads mean another history
  const load = useCallback(() => notebook.history(record), [notebook, record, heads]);
  const past = useLoaded(load, 'go-without');
  if (past?.length === 0)
    return <p className="soft">It is being written now. What it says each time you leave it stands here.</p>;

  // Going back is a change like any other: what stood in between stays in the history.
  const goBack = async (one: PastRevision) => {
    await leave();
    await notebook.save({ type: 'note', record, fields: backTo(noteIn(one), note.body) });
    onChanged();
  };

  return (
    <div className="stack">
      {past?.map((one, at) => (
        <Entry
          key={one.revision}
          meta={[whenWords(one), writer(one.author), whatWords(one, past[at + 1])].join(' · ')}
          actions={
            one.op === 'put' &&
            one.body !== null &&
            !saysTheSame(noteIn(one), note.body) && (
              <Button
                size="small"
                icon={<IconUndo />}
                aria-label={`Go back to ${whenWords(one)}`}
                onClick={() => void goBack(one)}
              >
                Go back to {localTime(one.at)}
              </Button>
            )
          }
        >
          {one.op === 'put' && one.body !== null && (
            <ChangedWords before={wordsBefore(past, at)?.text ?? null} after={noteIn(one).text ?? ''} />
          )}
        </Entry>
      ))}
    </div>
  );
};
