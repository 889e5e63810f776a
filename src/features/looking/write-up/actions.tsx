import { useReducer, useState } from 'react';
import type { CivilDate } from '../../../base/civil-date.ts';
import type { Action } from '../../../domain/records/bodies.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useRecords } from '../../../here/records.ts';
import { PartChoice } from '../../../pieces/answer/part-choice.tsx';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { IconPlus, IconTrash } from '../../../ui/pictures/icons.tsx';
import { SavedText } from '../saved-text.tsx';
import { useRemoved } from '../use-removed.tsx';

/** What was agreed: what, who by role, by when, and how we will know. */
export const Actions = ({
  looking,
  statements,
  notes,
}: {
  readonly looking: Current<'looking'>;
  readonly statements: readonly string[];
  readonly notes: readonly Current<'note'>[];
}) => {
  const { notebook } = useServices();
  const actions = useRecords({ type: 'action', looking: looking.record });
  const removed = useRemoved('Action');
  const [added, setAdded] = useState<string>();
  const add = async () => {
    const record = notebook.newRecord('action');
    const about = statements.length === 1 ? [...statements] : [];
    const cited = notes.filter(({ body }) => body.statements.some((one) => about.includes(one)));
    const body: Action = {
      school: looking.body.school,
      looking: looking.record,
      statements: about,
      text: '',
      ownerRole: 'SENCO',
      howWeKnow: '',
      part: startingPart(looking.body, ...cited.map((note) => note.body)),
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
      {removed.line}
      {inOrder.length === 0 && (
        <p className="soft">None agreed yet. An action has an owner by role, and a day.</p>
      )}
      <div className="stack">
        {inOrder.map((action) => (
          <OneAction
            key={action.record}
            action={action}
            agreedOn={looking.body.on}
            isNew={action.record === added}
            onRemove={() => removed.remove(action.record)}
          />
        ))}
      </div>
    </Section>
  );
};

const OneAction = ({
  action,
  agreedOn,
  isNew,
  onRemove,
}: {
  readonly action: Current<'action'>;
  readonly agreedOn: CivilDate;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) => {
  const { notebook } = useServices();
  const { board } = useHere();
  const past = usePast();
  const [changed, readAnew] = useReducer((times: number) => times + 1, 0);
  const { record, body } = action;
  const box = { type: 'action', record, readAnew: changed } as const;
  return (
    <Card trailing={<IconButton label="Delete this action" icon={<IconTrash />} onClick={onRemove} />}>
      <div className="stack">
        <EntryClash past={past} entry={action} onChanged={readAnew} />
        <SavedText {...box} field="text" stands={body.text} label="What was agreed" long autoFocus={isNew} />
        <div className="grid-cards">
          <SavedText {...box} field="ownerRole" stands={body.ownerRole} label="Who, by role" />
          <KeptDate
            label="By when"
            kept={body.due}
            hint={body.due && body.due < agreedOn ? 'That is before the day it was agreed.' : undefined}
            onKeep={(due) => void notebook.save({ type: 'action', record, fields: { due } })}
          />
        </div>
        <SavedText {...box} field="howWeKnow" stands={body.howWeKnow} label="How we will know" long />
        <EntryFoot>
          <PartChoice
            part={body.part}
            partLabel={board.partLabel}
            why={body.partReason ?? null}
            onChoose={(fields) => void notebook.save({ type: 'action', record, fields })}
          />
          <EntryHistory past={past} entry={action} onChanged={readAnew} />
        </EntryFoot>
      </div>
    </Card>
  );
};
