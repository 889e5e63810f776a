import { shortDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { type ActionState, actionState, daysOverdue } from '../../../domain/needs.ts';
import type { Action } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark, type MarkShape, type MarkTone } from '../../../ui/words/mark.tsx';

const states: Record<ActionState, { words: string; shape: MarkShape; tone: MarkTone }> = {
  open: { words: 'Open', shape: 'ring', tone: 'plain' },
  'not-yet': { words: 'Not yet', shape: 'half', tone: 'attention' },
  done: { words: 'Done', shape: 'tick', tone: 'good' },
  dropped: { words: 'Dropped', shape: 'dash', tone: 'faint' },
};

/** What was agreed about this duty, and what became of it. They are written on a visit. */
export const DutyActions = ({ duty }: { readonly duty: Duty }) => {
  const { clock } = useServices();
  const { place } = useHere();
  const actions = useRecords({ type: 'action', school: place.school, statement: duty.id, limit: 50 });
  const followUps = useRecords({ type: 'followUp' });
  if (!actions || !followUps || actions.length === 0) return null;
  return (
    <Section heading="Actions">
      <List look="apart">
        {actions.map(({ record, body }) => (
          <ListRow
            key={record}
            title={body.text || 'An action without words yet'}
            href={body.looking && `#${to.looking(body.looking)}`}
            meta={metaWords(body, clock.today())}
            trailing={
              <State state={actionState(record, followUps)} overdue={daysOverdue(body, clock.today())} />
            }
          />
        ))}
      </List>
    </Section>
  );
};

const metaWords = ({ ownerRole, due, howWeKnow }: Action, today: string): string =>
  [ownerRole, due && `due ${shortDate(due, today)}`, howWeKnow && `we will know by: ${howWeKnow}`]
    .filter(Boolean)
    .join(' · ');

const State = ({ state, overdue }: { readonly state: ActionState; readonly overdue: number }) => {
  const { words, shape, tone } = states[state];
  if (overdue > 0 && (state === 'open' || state === 'not-yet'))
    return (
      <Mark shape="due" tone="attention">
        {overdue === 1 ? '1 day over' : `${overdue} days over`}
      </Mark>
    );
  return (
    <Mark shape={shape} tone={tone}>
      {words}
    </Mark>
  );
};
