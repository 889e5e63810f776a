import { useState } from 'react';
import { daysBetween, shortDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { AskOnce } from '../../../pieces/ask-once.tsx';
import { laterInCopy, notErasedText, outOfReach } from '../../../pieces/erase-trouble.ts';
import { useServices } from '../../../services.ts';
import type { Erased } from '../../../storage/erase/erasing.ts';
import { daysKept } from '../../../storage/erase/purge-deleted.ts';
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
  const placings = useRecords({ type: 'placing', school, deleted: true });
  const adoptions = useRecords({ type: 'adoption', deleted: true });
  if (!notes || !actions || !documents || !remarks || !lookings || !terms) return undefined;
  if (!placings || !adoptions) return undefined;
  const all = [
    ...notes,
    ...actions,
    ...documents,
    ...remarks,
    ...lookings,
    ...terms,
    ...placings,
    ...adoptions,
  ];
  return all.sort((one, other) => other.at.localeCompare(one.at));
};

/** Days until it is erased, as whoever deleted it would count them. */
const daysLeft = (at: string, today: string): number =>
  Math.max(0, daysKept - daysBetween(localDate(at), today));

const leftWords = (days: number): string => {
  if (days === 0) return 'erased the next time you open the notebook';
  return days === 1 ? '1 day left' : `${days} days left`;
};

type Done = { readonly one: Deleted; readonly what: 'back' | 'erased'; readonly copy?: Erased['secondCopy'] };

/** The way back for whatever was deleted, for thirty days; and the way out for good, before that. */
export const RecentlyDeleted = () => {
  const { notebook, clock } = useServices();
  const { place } = useHere();
  const gone = useDeleted(place.school);
  const [done, setDone] = useState<Done>();
  const [trouble, setTrouble] = useState<{ readonly title: string; readonly text: string }>();
  if (!gone) return null;
  const today = clock.today();

  const restore = async (one: Deleted) => {
    const back = await notebook.restore(one.record);
    setTrouble(back.ok ? undefined : { title: 'Not put back yet', text: notRestoredText[back.problem] });
    setDone(back.ok ? { one, what: 'back' } : undefined);
  };
  const erase = async (one: Deleted) => {
    const erased = await (await notebook.erasing()).eraseRecord(one.record);
    setTrouble(erased.ok ? undefined : { title: 'Not erased yet', text: notErasedText[erased.problem] });
    setDone(erased.ok ? { one, what: 'erased', copy: erased.value.secondCopy } : undefined);
  };

  return (
    <div className="stack-loose">
      {trouble && (
        <Notice tone="problem" title={trouble.title} announce>
          {trouble.text}
        </Notice>
      )}
      {done && <WhatWasDone {...done} />}
      {gone.length === 0 ? (
        <EmptyState>What you delete is kept here for 30 days, and can be put back as it was.</EmptyState>
      ) : (
        <>
          <p className="soft">
            What is here stands in no list and no report. After 30 days it is erased: from the history, the
            second copy, and every file you make from then on.
          </p>
          <List label="Recently deleted">
            {gone.map((one) => (
              <ListRow
                key={one.record}
                title={deletedTitle(one)}
                meta={`${deletedKind[one.type]} · deleted ${shortDate(localDate(one.at), today)} · ${leftWords(daysLeft(one.at, today))}`}
              >
                <div className="cluster">
                  <Button
                    size="small"
                    icon={<IconUndo />}
                    aria-label={`Put back: ${deletedTitle(one)}`}
                    onClick={() => void restore(one)}
                  >
                    Put back
                  </Button>
                  <AskOnce
                    label="Erase now"
                    name={`Erase now: ${deletedTitle(one)}`}
                    size="small"
                    title="Erase it for good?"
                    yes="Erase it"
                    no="Keep it"
                    onYes={() => erase(one)}
                  >
                    Nobody can bring it back afterwards, and its history goes with it. {outOfReach}
                  </AskOnce>
                </div>
              </ListRow>
            ))}
          </List>
        </>
      )}
    </div>
  );
};

const WhatWasDone = ({ one, what, copy }: Done) => {
  const again = deletedPlace(one);
  return what === 'back' ? (
    <Notice tone="good" title="Put back" announce actions={again && <a href={`#${again}`}>Open it</a>}>
      {deletedTitle(one)}
    </Notice>
  ) : (
    <Notice tone="good" title="Erased" announce>
      It stands nowhere in this notebook any more. {copy === 'at-next-start' && laterInCopy}
    </Notice>
  );
};
