import { useState } from 'react';
import { addDays, shortDate } from '../../../base/civil-date.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current, SaveProblem } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { IconUndo } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { deletedTitle, stillKept } from './deleted-words.ts';

const notRestoredText: Record<SaveProblem, string> = {
  full: 'This device has no room left. Make some room, then try again: nothing is lost.',
  unavailable:
    'The browser’s storage did not answer. Close other tabs of this notebook, then try again: nothing is lost.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'The storage refused it. Reload this page, then try again.',
};

type Deleted = Current<'note'> | Current<'own'>;

/** Notes and own terms of the last 30 days. */
export const RecentlyDeleted = () => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const notes = useRecords({ type: 'note', school: place.school, deleted: true, limit: 200 });
  const terms = useRecords({ type: 'own', deleted: true, limit: 200 });
  const [restored, setRestored] = useState<Deleted>();
  const [problem, setProblem] = useState<SaveProblem>();
  if (!notes || !terms) return null;
  const today = clock.today();
  const gone = [...notes, ...terms].filter((one) => stillKept(one, today));

  const restore = async (one: Deleted) => {
    const done = await notebook.restore(one.record);
    setProblem(done.ok ? undefined : done.problem);
    setRestored(done.ok ? one : undefined);
  };

  return (
    <div className="stack-loose">
      {problem && (
        <Notice tone="problem" title="Not restored yet" announce>
          {notRestoredText[problem]}
        </Notice>
      )}
      {restored && (
        <Notice
          tone="good"
          title="Restored"
          announce
          actions={
            <a href={`#${restored.type === 'note' ? to.note(restored.record) : to.acronym(restored.record)}`}>
              Open it
            </a>
          }
        >
          {deletedTitle(restored)}
        </Notice>
      )}
      {gone.length === 0 ? (
        <EmptyState>
          Notes that you delete stay here for 30 days, and can be brought back as they were.
        </EmptyState>
      ) : (
        <List label="Recently deleted">
          {gone.map((one) => (
            <ListRow
              key={one.record}
              title={deletedTitle(one)}
              meta={`Deleted ${shortDate(one.at.slice(0, 10), today)} · kept until ${shortDate(addDays(one.at.slice(0, 10), 30), today)}`}
              trailing={
                <Button size="small" icon={<IconUndo />} onClick={() => void restore(one)}>
                  Restore
                </Button>
              }
            />
          ))}
        </List>
      )}
    </div>
  );
};
