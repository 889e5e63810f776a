import { useState } from 'react';
import type { Action } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { IconButton } from '../../ui/actions/icon-button.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { IconPlus, IconTrash } from '../../ui/pictures/icons.tsx';
import { SavedText } from './saved-text.tsx';

/** What was agreed: what, who by role, by when, and how we will know. */
export const Actions = ({
  looking,
  statements,
}: {
  readonly looking: Current<'looking'>;
  readonly statements: readonly string[];
}) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const actions = useRecords({ type: 'action', looking: looking.record, limit: 100 });
  const [added, setAdded] = useState<string>();
  const add = async () => {
    const record = notebook.newRecord('action');
    const body: Action = {
      school: place.school,
      looking: looking.record,
      statements: statements.length === 1 ? [...statements] : [],
      text: '',
      ownerRole: 'SENCO',
      howWeKnow: '',
      part: 1,
    };
    await notebook.save({ type: 'action', record, fields: body });
    setAdded(record);
  };
  const inOrder = [...(actions ?? [])].sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  return (
    <Section
      heading="Actions"
      actions={
        <Button icon={<IconPlus />} onClick={() => void add()}>
          Add an action
        </Button>
      }
    >
      {inOrder.length === 0 && (
        <p className="soft">None agreed yet. An action has an owner by role, and a day.</p>
      )}
      <div className="stack">
        {inOrder.map((action) => (
          <OneAction key={action.record} action={action} isNew={action.record === added} />
        ))}
      </div>
    </Section>
  );
};

const OneAction = ({ action, isNew }: { readonly action: Current<'action'>; readonly isNew: boolean }) => {
  const { notebook } = useServices();
  const { record, body } = action;
  return (
    <Card
      trailing={
        <IconButton
          label="Delete this action"
          icon={<IconTrash />}
          onClick={() => void notebook.remove(record)}
        />
      }
    >
      <div className="stack">
        <SavedText type="action" record={record} field="text" label="What was agreed" autoFocus={isNew} />
        <div className="grid-cards">
          <SavedText type="action" record={record} field="ownerRole" label="Who, by role" />
          <DateField
            label="By when"
            value={body.due ?? ''}
            onChange={(event) =>
              void notebook.save({
                type: 'action',
                record,
                fields: { due: event.currentTarget.value || undefined },
              })
            }
          />
        </div>
        <SavedText type="action" record={record} field="howWeKnow" label="How we will know" />
      </div>
    </Card>
  );
};
