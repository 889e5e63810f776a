import { longDate } from '../../base/civil-date.ts';
import { localDate } from '../../base/local-time.ts';
import { daysOverdue, newestFollowUp, openActions } from '../../domain/needs.ts';
import type { FollowUp } from '../../domain/records/bodies.ts';
import { startingPart } from '../../domain/starting-part.ts';
import { useHere } from '../../here/here.ts';
import { useRecord, useRecords } from '../../here/records.ts';
import { PartChoice } from '../../pieces/answer/part-choice.tsx';
import { earlierActions } from '../../report/earlier-actions.ts';
import type { Kept } from '../../report/looking-view.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { SavedText } from './saved-text.tsx';

const states: readonly { readonly value: FollowUp['state']; readonly label: string }[] = [
  { value: 'done', label: 'Done' },
  { value: 'not-yet', label: 'Not yet' },
  { value: 'dropped', label: 'Dropped' },
];

/** The board asks first what became of last time's actions; one tap each answers it. */
export const EarlierActions = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { school } = looking.body;
  const lookings = useRecords({ type: 'looking', school });
  const actions = useRecords({ type: 'action', school });
  const followUps = useRecords({ type: 'followUp' });
  if (!lookings || !actions || !followUps) return null;
  const known = earlierActions({ looking, lookings, actions, followUps, localDate });
  const before = known.followUps.filter(({ body }) => body.looking !== looking.record);
  // Open before this looking: what is settled now stays in the list, or a slip could not be put right.
  const open = openActions(known.actions, before);
  if (open.length === 0) return null;
  return (
    <Section heading="Earlier actions" meta="What became of them?">
      <div className="stack">
        {open.map((action) => (
          <EarlierAction
            key={action.record}
            action={action}
            looking={looking}
            last={newestFollowUp(action.record, before)?.body}
          />
        ))}
      </div>
    </Section>
  );
};

const EarlierAction = ({
  action,
  looking,
  last,
}: {
  readonly action: Kept<'action'>;
  readonly looking: Current<'looking'>;
  /** What was said of it before this looking. */
  readonly last: FollowUp | undefined;
}) => {
  const { notebook, clock } = useServices();
  const { place, board } = useHere();
  const record = notebook.meetingRecord('followUp', [place.person, action.record, looking.record]);
  const known = useRecord('followUp', record);
  const mine = known && !known.deleted ? known : null;

  const say = async (state: FollowUp['state']) => {
    if (mine) return notebook.save({ type: 'followUp', record, fields: { state } });
    if (known) await notebook.restore(record);
    const fields: FollowUp = {
      action: action.record,
      looking: looking.record,
      state,
      text: known?.body.text ?? '',
      on: looking.body.on < clock.today() ? looking.body.on : clock.today(),
      part: startingPart(looking.body, action.body),
    };
    return notebook.save({ type: 'followUp', record, fields });
  };

  return (
    <Card>
      <div className="stack">
        <p>{action.body.text}</p>
        <p className="soft small">{metaWords(action, looking.body.on, last)}</p>
        <Choice
          legend={`What became of it: ${action.body.text}`}
          hideLegend
          options={states}
          value={mine?.body.state}
          onChoose={(state) => void say(state)}
          clear={{ label: 'Not asked', onClear: () => void notebook.remove(record) }}
        />
        {mine && (
          <>
            <SavedText
              type="followUp"
              record={record}
              field="text"
              label="In a few words"
              hint="If there is more to say."
            />
            <PartChoice
              part={mine.body.part}
              partLabel={board.partLabel}
              onChoose={(part) => void notebook.save({ type: 'followUp', record, fields: { part } })}
            />
          </>
        )}
      </div>
    </Card>
  );
};

const metaWords = ({ body }: Kept<'action'>, on: string, last: FollowUp | undefined): string => {
  const late = daysOverdue(body, on);
  return [
    body.ownerRole,
    body.due && `due ${longDate(body.due)}`,
    late > 0 && (late === 1 ? '1 day over' : `${late} days over`),
    last && `not yet on ${longDate(last.on)}${last.text.trim() ? `: ${last.text}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
};
