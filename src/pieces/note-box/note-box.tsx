import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { arrangementLine } from '../../domain/about-senco.ts';
import type { Note, Source } from '../../domain/records/bodies.ts';
import { sources } from '../../domain/records/choices.ts';
import { sourceWords } from '../../domain/words.ts';
import { Button } from '../../ui/actions/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Hints } from '../hints/hints.tsx';
import { useTypedDraft } from '../typed-draft.ts';
import { WorriedButton } from '../worried/worried-button.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import './note-box.css';

export interface StatementOption {
  readonly statement: string;
  readonly short: string;
}

/** What can be said of a note besides its words. */
export interface NoteChoices extends Pick<Note, 'statements' | 'attachments'> {
  readonly source: Source | undefined;
  /** The question it answers. */
  readonly prompt: string | undefined;
  readonly seenOn: string | undefined;
}

/** The note being written, for those screens that can say more of it. */
export interface NoteInHand {
  readonly choices: NoteChoices;
  /** `atOnce`: kept now, though no word is written yet. */
  choose(change: Partial<NoteChoices>, atOnce?: boolean): Promise<{ readonly ok: boolean } | undefined>;
  startNext(choices: Partial<NoteChoices>): void;
}

export interface NoteBoxProps {
  readonly keeper: NoteKeeper;
  /** What a new note starts with: school, looking, the duty it is about. A note that has words keeps its own. */
  readonly seed: Omit<Note, 'text' | 'attachments' | 'part'> & Partial<Pick<Note, 'part'>>;
  readonly label?: string;
  /** Duties the note can be about; none are offered when left out. */
  readonly options?: readonly StatementOption[];
  readonly saveLine?: ReactNode;
  readonly autoFocus?: boolean;
  /** Called with the first character of a new note; says which looking it belongs to where the seed could not know. */
  readonly onFirstWord?: () => Promise<string | undefined>;
  readonly hint?: string;
  /** What else can be said of the note, folded: loaded by those screens that have it. */
  readonly more?: (note: NoteInHand) => ReactNode;
}

/** Always ready: the words go to the disk as they are typed, whatever else is still unsaid. */
export const NoteBox = ({ keeper, seed, label = 'Note', options = [], ...props }: NoteBoxProps) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const [record, setRecord] = useState(() => keeper.newRecord('note'));
  const [choices, setChoices] = useState<NoteChoices>({
    source: seed.source,
    statements: [...seed.statements],
    ...untold,
  });
  const [replaced, setReplaced] = useState(0);
  // Stands on the disk without words yet: a picture, say.
  const [kept, setKept] = useState(false);
  // A draft keeps the choices it began with; later ones are saved as changes of the record.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; only another note is another draft
  const begun = useMemo(
    () => ({
      looking: seed.looking,
      draft: keeper.draft({ type: 'note', record, field: 'text', seed: wholeNote(seed, choices) }),
    }),
    [keeper, record],
  );
  const joinLooking = async () => {
    const looking = await props.onFirstWord?.();
    if (looking !== undefined && looking !== begun.looking)
      await keeper.save({ type: 'note', record, fields: { looking } });
  };
  const {
    text,
    type,
    typed: isTyped,
    leave,
  } = useTypedDraft(begun.draft, () => void joinLooking(), {
    readAnew: replaced,
  });

  // An empty box follows what is under way; the box itself stays, and so does the cursor in it.
  useEffect(() => {
    if (text === '' && !kept && begun.looking !== seed.looking) setRecord(keeper.newRecord('note'));
  }, [text, kept, begun, seed.looking, keeper]);

  const choose: NoteInHand['choose'] = async (change, atOnce) => {
    const next = { ...choices, ...change };
    setChoices(next);
    if (text === '' && !kept) {
      // Nothing typed yet: start afresh, so that the first word takes these choices along.
      if (!atOnce) return void setRecord(keeper.newRecord('note'));
      setKept(true);
      return keeper.save({ type: 'note', record, fields: wholeNote(seed, next) });
    }
    await leave();
    return keeper.save({ type: 'note', record, fields: next });
  };

  /** At once, so that no key goes to the note before; that one is kept when its box is left. */
  const startNext = (next: Partial<NoteChoices> = {}) => {
    setKept(false);
    setChoices((stood) => ({ source: seed.source, statements: stood.statements, ...untold, ...next }));
    setRecord(keeper.newRecord('note'));
    // The button that was pressed goes with the note; the next one begins where the hand is.
    box.current?.focus();
  };

  return (
    <div className={classNames('note-box', text === '' && !kept && 'note-box-empty')}>
      <TextArea
        look="note"
        label={label}
        hint={props.hint ?? arrangementLine(choices.statements)}
        value={text}
        ref={box}
        autoFocus={props.autoFocus}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void leave()}
        footer={
          <span className="note-box-rules">
            No pupil names · <WorriedButton />
          </span>
        }
      />
      <Hints
        record={record}
        text={text}
        typed={isTyped}
        visit={begun.looking}
        onReplaced={() => setReplaced((times) => times + 1)}
      />
      {props.saveLine}
      <Choice
        legend="How do you know?"
        options={sources.map((source) => ({ value: source, label: sourceWords[source] }))}
        value={choices.source}
        onChoose={(source) => void choose({ source })}
      />
      {options.length > 0 && (
        <Choice
          legend="About which duty?"
          options={[
            ...options.map((option) => ({ value: option.statement, label: option.short })),
            { value: '', label: 'Decide later' },
          ]}
          value={choices.statements[0] ?? ''}
          onChoose={(statement) => void choose({ statements: statement === '' ? [] : [statement] })}
        />
      )}
      {props.more?.({ choices, choose, startNext })}
      {(text.trim() !== '' || kept) && (
        <Button onClick={() => startNext()} wide>
          Next note
        </Button>
      )}
    </div>
  );
};

const untold: Pick<NoteChoices, 'prompt' | 'seenOn' | 'attachments'> = {
  prompt: undefined,
  seenOn: undefined,
  attachments: [],
};

const wholeNote = (seed: NoteBoxProps['seed'], choices: NoteChoices): Note => {
  const { source: _, ...rest } = seed;
  const { source, prompt, seenOn, ...always } = choices;
  return {
    part: 1,
    ...rest,
    ...always,
    ...(source ? { source } : {}),
    ...(prompt ? { prompt } : {}),
    ...(seenOn ? { seenOn } : {}),
    text: '',
  };
};
