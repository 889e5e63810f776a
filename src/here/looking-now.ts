import { useCallback, useMemo } from 'react';
import { isoTime } from '../base/clock.ts';
import { lookingState, newLooking } from '../domain/looking.ts';
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
  const underWay = lookings?.find(
    (one) => one.body.kind !== 'paper' && one.body.on === today && lookingState(one.body) === 'under-way',
  );
  const paper = useMemo(
    () => notebook.meetingRecord('looking', [place.school, 'paper', place.person, today]),
    [notebook, place, today],
  );
  const begin = useCallback(async () => {
    if (underWay || lookings?.some((one) => one.record === paper)) return;
    await notebook.save({
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
  }, [underWay, lookings, paper, notebook, place, today, clock]);

  return { looking: underWay, record: underWay?.record ?? paper, begin, known: lookings !== undefined };
};
