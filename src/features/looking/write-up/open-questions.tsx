import { useReducer, useState } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import type { Question } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecords } from '../../../here/records.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { IconPlus, IconTrash } from '../../../ui/pictures/icons.tsx';
import { SavedText } from '../saved-text.tsx';
import { useRemoved } from '../use-removed.tsx';

/** Folded: most questions are answered by a note. One without an answer prints as still open. */
export const OpenQuestions = ({
  looking,
  duties,
  near,
  answered,
}: {
  readonly looking: Current<'looking'>;
  readonly duties: readonly Duty[];
  /** Statements of this looking. */
  readonly near: readonly string[];
  /** Ids of questions that a note answers. */
  readonly answered: ReadonlySet<string>;
}) => {
  const { notebook } = useServices();
  const questions = useRecords({ type: 'question', looking: looking.record });
  const [added, setAdded] = useState<string>();
  const removed = useRemoved('Question');
  if (!questions) return null;
  const rows = questions
    .filter(({ record, body }) => !answered.has(record) && !answered.has(body.from ?? ''))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const open = rows.filter(({ body }) => body.text.trim() && !body.answer?.trim()).length;
  const add = async () => {
    const record = notebook.newRecord('question');
    const fields: Question = {
      school: looking.body.school,
      looking: looking.record,
      text: '',
      part: startingPart(looking.body),
    };
    await notebook.save({ type: 'question', record, fields });
    setAdded(record);
  };
  return (
    <Disclosure
      summary="Questions"
      meta={open > 0 ? `${open} still open` : rows.length > 0 ? 'All answered' : 'If any is still open'}
    >
      <div className="stack">
        {removed.line}
        {rows.map((question) => (
          <OneQuestion
            key={question.record}
            question={question}
            duties={duties.filter(({ id }) => near.includes(id) || id === question.body.statement)}
            isNew={question.record === added}
            onRemove={() => removed.remove(question.record)}
          />
        ))}
        <div>
          <Button icon={<IconPlus />} onClick={() => void add()}>
            Add a question
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};

const OneQuestion = ({
  question,
  duties,
  isNew,
  onRemove,
}: {
  readonly question: Current<'question'>;
  readonly duties: readonly Duty[];
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) => {
  const { notebook } = useServices();
  const { board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const { record, body } = question;
  const box = { type: 'question', record, readAnew: changed } as const;
  return (
    <div className="stack-tight open-question">
      <EntryClash past={past} entry={question} onChanged={readAnew} />
      <SavedText {...box} field="text" stands={body.text} label="Question" long autoFocus={isNew} />
      <SavedText
        {...box}
        field="answer"
        stands={body.answer}
        label="Answer"
        hint="Left empty, the report says that it is still open."
        long
      />
      <Select
        label="About which duty?"
        value={body.statement ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void notebook.save({ type: 'question', record, fields: { statement: value || undefined } })
        }
      >
        <option value="">None of them</option>
        {duties.map(({ id, short }) => (
          <option key={id} value={id}>
            {short}
          </option>
        ))}
      </Select>
      <EntryFoot>
        <PartChoice
          part={body.part}
          partLabel={board.partLabel}
          why={body.partReason ?? null}
          onChoose={(fields) => void notebook.save({ type: 'question', record, fields })}
        />
        <EntryHistory past={past} entry={question} onChanged={readAnew} />
        <IconButton label="Delete this question" icon={<IconTrash />} onClick={onRemove} />
      </EntryFoot>
    </div>
  );
};
