import { useCallback, useEffect, useRef, useState } from 'react';
import { laterInCopy, notErasedText, outOfReach } from '../../../pieces/erase-trouble.ts';
import { useServices } from '../../../services.ts';
import type { WordErasure, WordFound, WordProblem } from '../../../storage/erase/erasing.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { UndoLine } from '../../../ui/words/undo-line.tsx';

const problemText: Record<WordProblem, string> = {
  ...notErasedText,
  'not-found': 'It does not stand in this note, nor in any earlier version of it.',
  'still-in-it': 'What you put in its place holds the word itself. Choose other words.',
  'two-versions': 'Two versions of this note stand side by side. Settle them first, then try again.',
};

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const foundWords = ({ now, earlier, reports }: WordFound): string => {
  if (now + earlier === 0) return problemText['not-found'];
  const where = [
    now > 0 && `${times(now, 'time', 'times')} in the note`,
    earlier > 0 && `in ${times(earlier, 'earlier version', 'earlier versions')}`,
  ].filter(Boolean);
  const kept =
    reports > 0
      ? ` ${times(reports, 'report that was made holds it and keeps', 'reports that were made hold it and keep')} it: delete and erase ${reports === 1 ? 'it' : 'them'} under Board, if need be.`
      : '';
  return `It stands ${where.join(' and ')}.${kept}`;
};

/** How long the undo line stands; the storage keeps the same time for itself. Milliseconds. */
const undoFor = 10_000;

type State =
  | { readonly step: 'writing'; readonly problem?: WordProblem }
  | { readonly step: 'undo' }
  | { readonly step: 'done'; readonly copyLater: boolean };

interface TakeOutProps {
  readonly record: string;
  readonly leave: () => Promise<unknown>;
  readonly onChanged: () => void;
}

/** A name that should never have been written: replaced at once, and gone from every earlier version ten seconds later. */
export const TakeWordOut = (props: TakeOutProps) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary="Take a word out everywhere"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && <TakeOut {...props} />}
    </Disclosure>
  );
};

const TakeOut = ({ record, leave, onChanged }: TakeOutProps) => {
  const { notebook, offline } = useServices();
  const [word, setWord] = useState('');
  const [replacement, setReplacement] = useState('a pupil');
  const [found, setFound] = useState<WordFound>();
  const [state, setState] = useState<State>({ step: 'writing' });
  const underWay = useRef<WordErasure | null>(null);

  const finish = useCallback(async () => {
    const erasure = underWay.current;
    underWay.current = null;
    const done = await erasure?.finish();
    if (!done) return;
    setState(
      done.ok
        ? { step: 'done', copyLater: done.value.secondCopy === 'at-next-start' }
        : { step: 'writing', problem: done.problem },
    );
  }, []);
  // Leaving the note is a way of not taking it back.
  useEffect(() => () => void finish(), [finish]);
  useEffect(() => {
    if (state.step !== 'undo') return;
    const late = setTimeout(() => void finish(), undoFor);
    return () => clearTimeout(late);
  }, [state, finish]);
  useEffect(() => {
    if (state.step === 'undo') return offline.hold();
    return undefined;
  }, [state, offline]);

  const look = async () => {
    await leave();
    setFound(word.trim() ? await (await notebook.erasing()).findWord(record, word) : undefined);
  };
  const takeOut = async () => {
    await leave();
    const begun = await (await notebook.erasing()).eraseWord({ record, word, replacement });
    if (!begun.ok) return setState({ step: 'writing', problem: begun.problem });
    underWay.current = begun.value;
    setState({ step: 'undo' });
    setWord('');
    setFound(undefined);
    onChanged();
  };
  const undo = async () => {
    const erasure = underWay.current;
    underWay.current = null;
    const undone = await erasure?.undo();
    setState(undone && !undone.ok ? { step: 'writing', problem: undone.problem } : { step: 'writing' });
    onChanged();
  };

  if (state.step === 'undo')
    return (
      <UndoLine onUndo={() => void undo()} onDismiss={() => void finish()}>
        Replaced. In ten seconds, or when you leave, it is erased from every earlier version too.
      </UndoLine>
    );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void takeOut();
      }}
    >
      {state.step === 'done' && (
        <Notice tone="good" title="Erased" announce>
          It stands in no version of this note any more. {state.copyLater && laterInCopy}
        </Notice>
      )}
      {state.step === 'writing' && state.problem && (
        <Notice tone="problem" title="Nothing was taken out" announce>
          {problemText[state.problem]}
        </Notice>
      )}
      <p className="soft">
        For a name that should not be here. It is replaced at once; ten seconds later every earlier version
        that holds it is erased, and the others stay. {outOfReach}
      </p>
      <TextField
        label="Word or name"
        hint="Whole words, in capitals or not: “Tom” finds “TOM’s”, and leaves “tomorrow” alone."
        value={word}
        autoComplete="off"
        onChange={(event) => setWord(event.currentTarget.value)}
        onBlur={() => void look()}
      />
      <TextField
        label="Put in its place"
        value={replacement}
        autoComplete="off"
        onChange={(event) => setReplacement(event.currentTarget.value)}
      />
      {found && <p role="status">{foundWords(found)}</p>}
      <div className="cluster">
        <Button type="submit" kind="danger" disabled={word.trim() === ''}>
          Take it out everywhere
        </Button>
      </div>
    </form>
  );
};
