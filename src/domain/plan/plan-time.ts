import { type Focus, shareTime } from './planned-focus.ts';
import { endsBeforeStart, minutesPlanned, timeAfter } from './time-budget.ts';

/** When, how long, and what for: one answer changes the others. */
export interface PlanTime {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly focus: Focus;
  readonly minutes: number | undefined;
}

export const planTime = (
  planned: Omit<PlanTime, 'minutes'> & Partial<Pick<PlanTime, 'minutes'>>,
): PlanTime => ({
  ...planned,
  minutes: minutesPlanned(planned),
});

export const withLength = (time: PlanTime, minutes: number | undefined): PlanTime => ({
  ...time,
  minutes,
  end: time.start && minutes !== undefined ? timeAfter(time.start, minutes) : undefined,
  focus: shareTime(time.focus, minutes),
});

/** A later start moves the end along; where only the end is known, it stays what was said. */
export const withStart = (time: PlanTime, start: string | undefined): PlanTime => {
  const moved = { ...time, start };
  if (start === undefined || time.minutes === undefined) return withEnd(moved, time.end);
  return { ...moved, end: timeAfter(start, time.minutes) ?? time.end };
};

export const withEnd = (time: PlanTime, end: string | undefined): PlanTime => {
  const ended = { ...time, end };
  if (!time.start || !end || endsBeforeStart(ended)) return ended;
  const minutes = minutesPlanned(ended);
  return { ...ended, minutes, focus: shareTime(time.focus, minutes) };
};

export const withFocus = (time: PlanTime, focus: Focus): PlanTime => ({
  ...time,
  focus: shareTime(focus, time.minutes),
});
