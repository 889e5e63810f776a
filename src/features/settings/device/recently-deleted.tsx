import { useState } from 'react';
import { shortDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current, SaveProblem } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { IconUndo } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { type DeletedType, deletedKind, deletedPlace, deletedTitle } from './deleted-words.ts';

const notRestoredText: Record<SaveProblem, string> = {
  full: 'This device has no room left. Make some room, then try again: nothing is lost.',
  unavailable:
    'The browser’s storage did not answer. Close other tabs of this notebook, then try again: nothing is lost.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'The storage refused it. Reload this page, then try again.',
};

type OfType<Type extends DeletedType> = Type extends DeletedType ? Current<Type> : never;
type Deleted = OfType<DeletedType>;

/** Everything deleted that is still here, newest first; undefined until all of it is known. */
const useDeleted = (school: string): readonly Deleted[] | undefined => {
  const notes = useRecords({ type: 'note', school, deleted: true });
  const actions = useRecords({ type: 'action', school, deleted: true });
  const documents = useRecords({ type: 'document', school, deleted: true });
  const remarks = useRecords({ type: 'remark', school, deleted: true });
  const lookings = useRecords({ type: 'looking', school, deleted: true });
  const terms = useRecords({ type: 'own', deleted: true });
  if (!notes || !actions || !documents || !remarks || !lookings || !terms) return undefined;
  const all = [...notes, ...actions, ...documents, ...remarks, ...lookings, ...terms];
  return all.sort((one, other) => other.at.localeCompare(one.at));
};

/** The way back for whatever was deleted. Nothing leaves it by itself. */
export const RecentlyDeleted = () => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const gone = useDeleted(place.school);
  const [restored, setRestored] = useState<Deleted>();
  const [problem, setProblem] = useState<SaveProblem>();
  if (!gone) return null;
  const today = clock.today();
  const again = restored && deletedPlace(restored);

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
        <Notice tone="good" title="Restored" announce actions={again && <a href={`#${again}`}>Open it</a>}>
          {deletedTitle(restored)}
        </Notice>
      )}
      {gone.length === 0 ? (
        <EmptyState>What you delete is kept here, and can be brought back as it was.</EmptyState>
      ) : (
        <>
          <p className="soft">
            What is here stands in no list and no report. It stays on this device until you restore it.
          </p>
          <List label="Recently deleted">
            {gone.map((one) => (
              <ListRow
                key={one.record}
                title={deletedTitle(one)}
                meta={`${deletedKind[one.type]} · deleted ${shortDate(localDate(one.at), today)}`}
                trailing={
                  <Button size="small" icon={<IconUndo />} onClick={() => void restore(one)}>
                    Restore
                  </Button>
                }
              />
            ))}
          </List>
        </>
      )}
    </div>
  );
};
