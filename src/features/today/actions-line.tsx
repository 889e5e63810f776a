import { daysOverdue, openActions } from '../../domain/needs.ts';
import { useRecords } from '../../here/records.ts';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';

/** One quiet line; nothing while nothing waits. */
export const ActionsLine = () => {
  const { clock } = useServices();
  const actions = useRecords({ type: 'action' });
  const followUps = useRecords({ type: 'followUp' });
  if (!actions || !followUps) return null;
  const open = openActions(actions, followUps).filter(({ body }) => body.text.trim() !== '');
  const overdue = open.filter(({ body }) => daysOverdue(body, clock.today()) > 0).length;
  if (open.length === 0) return null;
  return (
    <List>
      <ListRow
        href={`#${routes.actions}`}
        title={`Actions: ${open.length} open${overdue > 0 ? `, ${overdue} overdue` : ''}`}
        meta="Across all visits, and what the school did"
      />
    </List>
  );
};
