import type { Looking } from '../records/bodies.ts';

const minutesADuty = 30;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (count: number): string => numbers[count] ?? String(count);

const duties = (count: number): string => `${inWords(count)} ${count === 1 ? 'duty' : 'duties'}`;

/** "60 minutes: two duties fit." Never stops anybody from taking more; says what that means. */
export const timeBudget = (minutes: number | undefined, chosen: number): string => {
  if (minutes === undefined)
    return chosen > 2 ? `${chosen} chosen. About two fit into an hour.` : 'One or two fill an hour.';
  const fit = Math.max(1, Math.floor(minutes / minutesADuty));
  const fits = `${minutes} minutes: ${duties(fit)} ${fit === 1 ? 'fits' : 'fit'}`;
  if (chosen <= fit) return `${fits}.`;
  return `${fits}; ${inWords(chosen)} are chosen, about ${Math.floor(minutes / chosen)} minutes each.`;
};

const clockTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

const minuteOfDay = (time: string | undefined): number | undefined => {
  const [, hours, minutes] = clockTime.exec(time ?? '') ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** '09:30' and 60 give '10:30'; nothing where that would be another day. */
export const timeAfter = (start: string, minutes: number): string | undefined => {
  const from = minuteOfDay(start);
  if (from === undefined || from + minutes >= 24 * 60) return undefined;
  const at = from + minutes;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

interface Times {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export const endsBeforeStart = ({ start, end }: Times): boolean => {
  const [from, to] = [minuteOfDay(start), minuteOfDay(end)];
  return from !== undefined && to !== undefined && to <= from;
};

/** Minutes there are: from start to end, else as was said, else what the duties in focus were given. */
export const minutesPlanned = ({
  start,
  end,
  minutes: said,
  focus,
}: Times & { readonly minutes?: number | undefined } & Pick<Looking, 'focus'>): number | undefined => {
  const [from, to] = [minuteOfDay(start), minuteOfDay(end)];
  if (from !== undefined && to !== undefined && to > from) return to - from;
  if (said !== undefined) return said;
  const given = focus.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return given > 0 ? given : undefined;
};

/** "09:30 to 10:30", "from 09:30"; an end before the start is left out rather than printed. */
export const timeWords = (times: Times): string => {
  if (!times.start) return '';
  return times.end && !endsBeforeStart(times) ? `${times.start} to ${times.end}` : `from ${times.start}`;
};
