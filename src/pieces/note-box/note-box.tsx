import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Note, Source } from '../../domain/records/bodies.ts';
import { sources } from '../../domain/records/choices.ts';
import { sourceWords } from '../../domain/words.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useTypedDraft } from '../typed-draft.ts';
import { WorriedButton } from '../worried/worried-button.tsx';
import type { NoteKeeper } from './note-keeper.ts';
import './note-box.css';

export interface StatementOption {
  readonly statement: string;
  readonly short: string;
}

export interface NoteBoxProps {
  readonly keeper: NoteKeeper;
  /** What a new note starts with: school, looking, the duty it is about. A note that has words keeps its own. */
  readonly seed: Omit<Note, 'text' | 'attachments' | 'part'>;
  readonly label?: string;
  /** Duties the note can be about; none are offered when left out. */
  readonly options?: readonly StatementOption[];
  readonly saveLine?: ReactNode;
  readonly autoFocus?: boolean;
  /** Called with the first character of a new note; says which looking it belongs to where the seed could not know. */
  readonly onFirstWord?: () => Promise<string | undefined>;
  readonly hint?: string;
}

type Choices = { source: Source | undefined; statements: string[] };

/** Always ready: the words go to the disk as they are typed, whatever else is still unsaid. */
export const NoteBox = ({ keeper, seed, label = 'Note', options = [], ...props }: NoteBoxProps) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const [record, setRecord] = useState(() => keeper.newRecord('note'));
  const [choices, setChoices] = useState<Choices>({ source: seed.source, statements: [...seed.statements] });
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
  const { text, type, leave } = useTypedDraft(begun.draft, () => void joinLooking());

  // An empty box follows what is under way; the box itself stays, and so does the cursor in it.
  useEffect(() => {
    if (text === '' && begun.looking !== seed.looking) setRecord(keeper.newRecord('note'));
  }, [text, begun, seed.looking, keeper]);

  const choose = async (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    // Nothing typed yet: start afresh, so that the first word takes these choices along.
    if (text === '') return setRecord(keeper.newRecord('note'));
    await leave();
    await keeper.save({ type: 'note', record, fields: { source: next.source, statements: next.statements } });
  };

  const startNext = async () => {
    await leave();
    setChoices((stood) => ({ source: undefined, statements: stood.statements }));
    setRecord(keeper.newRecord('note'));
    // The button that was pressed goes with the note; the next one begins where the hand is.
    box.current?.focus();
  };

  return (
    <div className="note-box">
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
      {text.trim() !== '' && (
        <Button onClick={() => void startNext()} wide>
          Next note
        </Button>
      )}
    </div>
  );
};

const wholeNote = (seed: NoteBoxProps['seed'], choices: Choices): Note => {
  const { source: _, ...rest } = seed;
  return {
    ...rest,
    statements: choices.statements,
    ...(choices.source ? { source: choices.source } : {}),
    text: '',
    attachments: [],
    part: 1,
  };
};
