import { useMemo, useReducer } from 'react';
import type { SheetItem } from '../../../domain/plan/sheet-items.ts';
import { sources } from '../../../domain/records/choices.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { sourceWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Hints } from '../../../pieces/hints/hints.tsx';
import { markWords } from '../../../pieces/prompt-marks/mark-words.ts';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { NoteEntries } from '../note-entries.tsx';
import type { Marks } from '../on-visit/use-marks.ts';

interface TypedItemProps {
  readonly item: SheetItem;
  /** Of the content where there is one: what a note under this line says it answers. */
  readonly prompt: string;
  readonly statement: string | undefined;
  readonly looking: Current<'looking'>;
  readonly notes: readonly Current<'note'>[];
  readonly marks: Marks;
}

/** One line of the sheet: what was ticked on it, and what was written under it. One note a line, a governor and a visit. */
export const TypedItem = ({ item, prompt, statement, looking, notes, marks }: TypedItemProps) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const { record: visit, body } = looking;
  const record = notebook.meetingRecord('note', ['sheet', place.person, visit, statement ?? '', prompt]);
  const mine = notes.find((note) => note.record === record);
  const others = notes.filter((note) => note.record !== record && note.body.prompt === prompt);
  const part = startingPart(body);
  const [replaced, readAnew] = useReducer((times: number) => times + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words replaced beside the box are read into it anew
  const draft = useMemo(
    () =>
      notebook.draft({
        type: 'note',
        record,
        field: 'text',
        seed: {
          school: body.school,
          looking: visit,
          statements: statement === undefined ? [] : [statement],
          prompt,
          text: '',
          attachments: [],
          part,
        },
      }),
    [notebook, record, body.school, visit, statement, prompt, part, replaced],
  );
  const { text, type, typed, leave } = useTypedDraft(draft);
  return (
    <li className="typed-item">
      <p>
        <strong>{item.number}</strong> <AcronymText>{item.text}</AcronymText>
      </p>
      {item.kind === 'prompt' && (
        <Choice
          legend={`What was ticked: ${item.text}`}
          hideLegend
          options={marksShown}
          value={marks.markOf(prompt)}
          onChoose={(value) => marks.mark(prompt, value)}
          clear={{ label: 'Not marked', onClear: () => marks.mark(prompt, undefined) }}
        />
      )}
      {others.length > 0 && <NoteEntries notes={others} duties={[]} />}
      <TextArea
        label={`Note on ${item.number}`}
        hideLabel
        rows={1}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void leave()}
      />
      <Hints record={record} text={text} typed={typed} onReplaced={readAnew} />
      {text.trim() !== '' && (
        <Choice
          legend="How do you know?"
          options={sources.map((source) => ({ value: source, label: sourceWords[source] }))}
          value={mine?.body.source}
          onChoose={(source) => void notebook.save({ type: 'note', record, fields: { source } })}
        />
      )}
    </li>
  );
};

const marksShown = [
  { value: 'seen', label: markWords.seen, shape: 'tick' },
  { value: 'asked', label: markWords.asked, shape: 'ask' },
  { value: 'not-seen', label: markWords['not-seen'], shape: 'dash' },
] as const;
