import { useState } from 'react';
import type { Duty } from '../../../../domain/content/content.ts';
import { startingPart } from '../../../../domain/starting-part.ts';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { IconButton } from '../../../../ui/actions/icon-button.tsx';
import { FieldGroup } from '../../../../ui/fields/field-group.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { IconPlus, IconTrash } from '../../../../ui/pictures/icons.tsx';
import { SavedText } from '../../saved-text.tsx';
import { useRemoved } from '../../use-removed.tsx';

/** In one's own words; each can be put under a duty in focus. */
export const OwnQuestions = ({
  looking,
  questions,
  duties,
}: {
  readonly looking: Current<'looking'>;
  readonly questions: readonly Current<'question'>[];
  readonly duties: readonly Duty[];
}) => {
  const { notebook } = useServices();
  const [added, setAdded] = useState<string>();
  const removed = useRemoved('Question');
  const own = questions
    .filter(({ body }) => body.from === undefined)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  const add = async () => {
    const record = notebook.newRecord('question');
    const [only, ...more] = looking.body.focus;
    await notebook.save({
      type: 'question',
      record,
      fields: {
        school: looking.body.school,
        looking: looking.record,
        text: '',
        part: startingPart(looking.body),
        ...(only && more.length === 0 ? { statement: only.statement } : {}),
      },
    });
    setAdded(record);
  };
  return (
    <FieldGroup legend="My own questions">
      <div className="stack">
        {removed.line}
        {own.map((question) => (
          <OwnQuestion
            key={question.record}
            question={question}
            looking={looking}
            duties={duties}
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
    </FieldGroup>
  );
};

const OwnQuestion = ({
  question: { record, body },
  looking,
  duties,
  isNew,
  onRemove,
}: {
  readonly question: Current<'question'>;
  readonly looking: Current<'looking'>;
  readonly duties: readonly Duty[];
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) => {
  const { notebook } = useServices();
  const { focus } = looking.body;
  return (
    <div className="plan-question">
      <div className="stack-tight">
        <SavedText type="question" record={record} field="text" label="Question" long autoFocus={isNew} />
        {focus.length > 1 && (
          <Select
            label="Under which duty?"
            value={body.statement ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void notebook.save({ type: 'question', record, fields: { statement: value || undefined } })
            }
          >
            <option value="">None of them</option>
            {focus.map(({ statement, wording }) => (
              <option key={statement} value={statement}>
                {duties.find(({ id }) => id === statement)?.short ?? wording}
              </option>
            ))}
          </Select>
        )}
      </div>
      <IconButton label="Delete this question" icon={<IconTrash />} onClick={onRemove} />
    </div>
  );
};
