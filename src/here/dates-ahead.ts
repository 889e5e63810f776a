import { useCallback, useMemo } from 'react';
import type { ContentDates } from '../domain/content/content.ts';
import { allDuties } from '../domain/content/duty-list.ts';
import { type DatesAhead, datesAhead } from '../domain/review/dates-ahead.ts';
import { useServices } from '../services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useHere } from './here.ts';
import { useNextMeeting } from './next-meeting.ts';
import { useDutyFrameworks, useRecords, useTallies } from './records.ts';

/** The SENCO's post at a school: one record, whoever holds it; null while nothing is recorded. */
export const usePost = (school: string) => {
  const { notebook } = useServices();
  const posts = useRecords({ type: 'post', school });
  const own = useMemo(() => notebook.meetingRecord('post', [school, 'senco']), [notebook, school]);
  const post = posts && (posts[0] ?? null);
  return { record: post?.record ?? own, post };
};

/** Every day this school and its board have to know of; undefined until all of it is known. */
export const useDatesAhead = (): (DatesAhead & { readonly dates: ContentDates }) | undefined => {
  const { content, clock } = useServices();
  const { place, school, board } = useHere();
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  const frameworks = useDutyFrameworks('go-without');
  const tallies = useTallies(place.school);
  const { post } = usePost(place.school);
  const adoptions = useRecords({ type: 'adoption' });
  const meeting = useNextMeeting();
  const today = clock.today();
  return useMemo(
    () =>
      dates && frameworks && tallies && adoptions && post !== undefined && meeting.known
        ? {
            dates,
            ...datesAhead({
              dates,
              duties: allDuties(frameworks).filter(({ hidden }) => !hidden),
              tallies,
              school,
              schoolId: place.school,
              board,
              post: post?.body,
              adoptions: adoptions.map(({ body }) => body),
              nextMeeting: meeting.date,
              today,
            }),
          }
        : undefined,
    [
      dates,
      frameworks,
      tallies,
      adoptions,
      post,
      meeting.known,
      meeting.date,
      school,
      place.school,
      board,
      today,
    ],
  );
};
