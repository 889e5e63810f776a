import { addDays, type CivilDate } from '../../base/civil-date.ts';

/** Clear days: neither the day the papers go out nor the day of the meeting counts. */
export const papersBy = (meeting: CivilDate, clearDays: number): CivilDate =>
  addDays(meeting, -(clearDays + 1));

/** What the next meeting of the board is kept under, among the settings a board shares. */
export const nextMeetingName = 'next-meeting';
