import { useCallback, useMemo, useRef } from 'react';
import { isoTime } from '../base/clock.ts';
import { firstValue } from '../base/watched.ts';
import { lookingUnderWay, newLooking } from '../domain/looking.ts';
import { useServices } from '../services.ts';
import { recentLookings } from './first-questions.ts';
import { useHere } from './here.ts';
import { useRecords } from './records.ts';

/**
 * The looking that a note belongs to when nobody says: the visit or website check under way, else today's looking of kind paper,
 * which two devices of one person would name alike.
 */
export const useLookingNow = () => {
  const { clock, notebook } = useServices();
  const { place } = useHere();
  const lookings = useRecords(recentLookings(place));
  const today = clock.today();
  const underWay = lookings && lookingUnderWay(lookings, today);
  const paper = useMemo(
    () => notebook.meetingRecord('looking', [place.school, 'paper', place.person, today]),
    [notebook, place, today],
  );
  const beginning = useRef<Promise<unknown>>(undefined);

  const beginPaper = useCallback(async () => {
    // Asked of the disk, not of a list that may be a moment old: a looking that is here is never written over.
    const [stands] = await notebook.sides(paper);
    if (stands?.op === 'delete') return notebook.restore(paper);
    if (stands) return;
    return notebook.save({
      type: 'looking',
      record: paper,
      fields: newLooking({
        kind: 'paper',
        school: place.school,
        on: today,
        visitor: place.person,
        startedAt: isoTime(clock.now()),
      }),
    });
  }, [notebook, place, paper, today, clock]);

  /** Makes sure that there is a looking to belong to, and says which, even before it is known on screen. */
  const begin = useCallback(async (): Promise<string> => {
    const now = lookingUnderWay(await firstValue(notebook.watch(recentLookings(place))), today);
    if (now) return now.record;
    // Where the storage does not answer, the words that belong to it say so themselves.
    beginning.current ??= beginPaper()
      .catch(() => {})
      .finally(() => {
        beginning.current = undefined;
      });
    await beginning.current;
    return paper;
  }, [notebook, place, paper, today, beginPaper]);

  return { looking: underWay, record: underWay?.record ?? paper, begin, known: lookings !== undefined };
};
