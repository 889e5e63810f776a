import { type CivilDate, daysBetween, longDate } from '../../base/civil-date.ts';
import { certaintyWords } from '../content/certainty-words.ts';
import type { ContentDates } from '../content/content.ts';
import type { DateLine } from './dates-ahead.ts';
import { sencoReasonWords, sencoStateWords } from './senco-words.ts';

const byWhom: Record<ContentDates['fixedDates'][number]['by'], string> = {
  board: 'For the board',
  school: 'For the school',
  'local-authority': 'For the local authority',
};

export const dateTitle = (line: DateLine): string => {
  if (line.kind === 'papers') return 'Papers due out';
  if (line.kind === 'meeting') return 'Next meeting of the board';
  if (line.kind === 'fixed') return line.fixed.title;
  if (line.kind === 'commitments')
    return line.count === 1 ? 'A commitment to look at again' : `${line.count} commitments to look at again`;
  return line.kind === 'review' ? `${line.duty.short}: next review` : line.duty.short;
};

/** Where the day comes from, in one sentence. */
export const dateReason = (line: DateLine): string => {
  if (line.kind === 'papers')
    return `${line.days} clear ${line.days === 1 ? 'day' : 'days'} before the meeting on ${longDate(line.meeting)}.`;
  if (line.kind === 'meeting') return 'As you entered it.';
  if (line.kind === 'commitments') return 'The day the board set, in the Library.';
  if (line.kind === 'fixed')
    return `${byWhom[line.fixed.by]}${line.ifFunded ? ', if it receives the inclusive mainstream fund: say so under My school' : ''}.`;
  if (line.kind === 'senco')
    return [
      sencoStateWords[line.qualification.state],
      ...line.qualification.reasons.map((reason) => sencoReasonWords[reason]),
    ].join(' ');
  return line.due.from === 'written' || !line.period || !line.dated
    ? 'The date that was written down for it.'
    : `Worked out: ${line.period.months} months from its own date, ${longDate(line.dated)}.`;
};

export interface DateBasis {
  readonly basis: string;
  readonly certainty?: string;
  readonly note?: string | undefined;
}

/** What the day rests on and how sure that is; never more than that. */
export const dateBasis = (line: DateLine, dates: ContentDates): DateBasis | null => {
  if (line.kind === 'meeting' || line.kind === 'commitments') return null;
  if (line.kind === 'papers') return { basis: 'The number of days stands under Board details' };
  const from = line.kind === 'fixed' ? line.fixed : line.kind === 'senco' ? dates.senco : line.period;
  // The rule's own note is said in the sentences above, as far as it concerns this post.
  const note = line.kind === 'senco' ? undefined : from?.note;
  if (!from) return null;
  // A day that we only believe to be laid down is not put as law.
  const believed = line.kind === 'fixed' && from.certainty === 'own-knowledge';
  return {
    basis: believed ? `We believe: ${from.basis}` : from.basis,
    certainty: certaintyWords[from.certainty],
    note,
  };
};

/** "12 days over", "Today", "in 40 days". */
export const howFarOff = (on: CivilDate, today: CivilDate): string => {
  const days = daysBetween(today, on);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return days > 0 ? `In ${days} days` : `${-days} ${days === -1 ? 'day' : 'days'} ago`;
};
