import { shortDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { actionState, daysOverdue } from '../../../domain/needs.ts';
import type { Action } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { ActionMark } from '../../../pieces/action/action-mark.tsx';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';

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
              <ActionMark state={actionState(record, followUps)} overdue={daysOverdue(body, clock.today())} />
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
