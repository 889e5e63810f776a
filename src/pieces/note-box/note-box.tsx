import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
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

/** A question that the note answers. */
export interface Answering {
  readonly prompt: string;
  readonly text: string;
  readonly statement?: string | undefined;
}

/** What can be added to the note in hand. */
export interface NoteInHand {
  readonly seenOn: string | undefined;
  readonly attachments: Note['attachments'];
  onSeenOn(date: string | undefined): void;
  /** Kept at once, with or without words. */
  onAttachments(attachments: Note['attachments']): Promise<{ readonly ok: boolean }>;
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
  /** Another one each time somebody wants to note an answer; the note begins with it. */
  readonly answering?: Answering | undefined;
  readonly onAnswered?: () => void;
  /** What else can be said of the note, folded: loaded by those screens that have it. */
  readonly more?: (note: NoteInHand) => ReactNode;
}

interface Choices {
  readonly source: Source | undefined;
  readonly statements: string[];
  readonly prompt: string | undefined;
  readonly seenOn: string | undefined;
  readonly attachments: Note['attachments'];
}

/** Always ready: the words go to the disk as they are typed, whatever else is still unsaid. */
export const NoteBox = ({ keeper, seed, label = 'Note', options = [], ...props }: NoteBoxProps) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const [record, setRecord] = useState(() => keeper.newRecord('note'));
  const [choices, setChoices] = useState<Choices>({
    source: seed.source,
    statements: [...seed.statements],
    ...untold,
  });
  const [replaced, setReplaced] = useState(0);
  // Stands on the disk without words yet: a picture, say.
  const [kept, setKept] = useState(false);
  // A draft keeps the choices it began with; later ones are saved as changes of the record.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; only another note, or words replaced in this one, is another draft
  const begun = useMemo(
    () => ({
      looking: seed.looking,
      draft: keeper.draft({ type: 'note', record, field: 'text', seed: wholeNote(seed, choices) }),
    }),
    [keeper, record, replaced],
  );
  const joinLooking = async () => {
    const looking = await props.onFirstWord?.();
    if (looking !== undefined && looking !== begun.looking)
      await keeper.save({ type: 'note', record, fields: { looking } });
  };
  const { text, type, typed: isTyped, leave } = useTypedDraft(begun.draft, () => void joinLooking());
  const typed = useRef(text);
  typed.current = text;

  // An empty box follows what is under way; the box itself stays, and so does the cursor in it.
  useEffect(() => {
    if (text === '' && !kept && begun.looking !== seed.looking) setRecord(keeper.newRecord('note'));
  }, [text, kept, begun, seed.looking, keeper]);

  const choose = async (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    // Nothing typed yet: start afresh, so that the first word takes these choices along.
    if (text === '' && !kept) return setRecord(keeper.newRecord('note'));
    await leave();
    await keeper.save({ type: 'note', record, fields: next });
  };

  const keep = async (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    await leave();
    if (text !== '' || kept) return keeper.save({ type: 'note', record, fields: next });
    setKept(true);
    // Words may have been typed meanwhile; the note must not begin without them.
    const fields = { ...wholeNote(seed, next), text: typed.current };
    const saved = await keeper.save({ type: 'note', record, fields });
    await joinLooking();
    return saved;
  };

  /** At once, so that no key goes to the note before; that one is kept when its box is left. */
  const startNext = (next: Partial<Choices> = {}) => {
    setKept(false);
    setChoices((stood) => ({ source: seed.source, statements: stood.statements, ...untold, ...next }));
    setRecord(keeper.newRecord('note'));
    // The button that was pressed goes with the note; the next one begins where the hand is.
    box.current?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another question begins another note
  useEffect(() => {
    const { answering } = props;
    if (answering)
      startNext({
        prompt: answering.prompt,
        ...(answering.statement ? { statements: [answering.statement] } : {}),
      });
  }, [props.answering]);

  return (
    <div className={classNames('note-box', text === '' && !kept && 'note-box-empty')}>
      {props.answering && choices.prompt === props.answering.prompt && (
        <p className="note-box-answering">
          <span>{props.answering.text}</span>
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              void choose({ prompt: undefined });
              props.onAnswered?.();
            }}
          >
            Not an answer to this
          </Button>
        </p>
      )}
      <TextArea
        look="note"
        label={label}
        hint={props.hint}
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
      {props.more?.({
        seenOn: choices.seenOn,
        attachments: choices.attachments,
        onSeenOn: (seenOn) => void choose({ seenOn }),
        onAttachments: (attachments) => keep({ attachments }),
      })}
      {(text.trim() !== '' || kept) && (
        <Button
          onClick={() => {
            props.onAnswered?.();
            startNext();
          }}
          wide
        >
          Next note
        </Button>
      )}
    </div>
  );
};

const untold: Pick<Choices, 'prompt' | 'seenOn' | 'attachments'> = {
  prompt: undefined,
  seenOn: undefined,
  attachments: [],
};

const wholeNote = (seed: NoteBoxProps['seed'], choices: Choices): Note => {
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
