import { useMemo } from 'react';
import type { SheetItem } from '../../../domain/plan/sheet-items.ts';
import type { Mark } from '../../../domain/records/bodies.ts';
import { sources } from '../../../domain/records/choices.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { sourceWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { markWords } from '../../../pieces/prompt-marks/mark-words.ts';
import { useTypedDraft } from '../../../pieces/typed-draft.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { NoteEntries } from '../note-entries.tsx';

interface TypedItemProps {
  readonly item: SheetItem;
  /** Of the content where there is one: what a note under this line says it answers. */
  readonly prompt: string;
  readonly statement: string | undefined;
  readonly looking: Current<'looking'>;
  readonly notes: readonly Current<'note'>[];
  readonly marks: readonly Current<'mark'>[];
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
    [notebook, record, body.school, visit, statement, prompt, part],
  );
  const { text, type, leave } = useTypedDraft(draft);
  return (
    <li className="typed-item">
      <p>
        <strong>{item.number}</strong> <AcronymText>{item.text}</AcronymText>
      </p>
      {item.kind === 'prompt' && <MarkOf prompt={prompt} item={item} looking={looking} marks={marks} />}
      {others.length > 0 && <NoteEntries notes={others} duties={[]} />}
      <TextArea
        label={`Note on ${item.number}`}
        hideLabel
        rows={1}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void leave()}
      />
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

const MarkOf = ({
  prompt,
  item,
  looking: { record: looking, body },
  marks,
}: Pick<TypedItemProps, 'prompt' | 'item' | 'looking' | 'marks'>) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const mine = marks.find((mark) => mark.author === place.person && mark.body.prompt === prompt);
  const record = mine?.record ?? notebook.meetingRecord('mark', [place.person, body.school, prompt, looking]);
  const fields = (value: Mark['value']): Mark => ({
    school: body.school,
    prompt,
    looking,
    value,
    on: body.on,
  });
  return (
    <Choice
      legend={`What was ticked: ${item.text}`}
      hideLegend
      options={marksShown}
      value={mine?.body.value}
      onChoose={(value) => void notebook.save({ type: 'mark', record, fields: fields(value) })}
      clear={{ label: 'Not marked', onClear: () => void notebook.remove(record) }}
    />
  );
};
