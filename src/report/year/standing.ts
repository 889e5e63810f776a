import { type CivilDate, daysBetween, longDate } from '../../base/civil-date.ts';
import type { Duty } from '../../domain/content/content.ts';
import { checkedOn } from '../../domain/content/stamp.ts';

/** What every reader of a yearly paper has to know to weigh the rest. */
export const noInspection =
  'Not an inspection: it makes no judgement of teaching, of anyone’s work or of any pupil.';

/** The same whether or not there is anything: it must not tell. */
export const openOnly =
  'From what is open to everybody in the notebook. What is confidential, if anything is, is reported to the board apart.';

export const answersAreViews =
  'Each answer is a governor’s own view on the day. What the board is assured of is for the board to decide.';

/** The oldest check of what stands behind these duties; empty where none has law behind it. */
export const lawDateOfDuties = (duties: readonly Duty[]): CivilDate =>
  duties.flatMap((duty) => checkedOn(duty) ?? []).sort()[0] ?? '';

export const lawWords = (content: string, lawDate: CivilDate, madeOn: CivilDate): string => {
  const words = `Duties are worded as in content version ${content}`;
  if (lawDate === '') return `${words}.`;
  const old =
    daysBetween(lawDate, madeOn) > 365 ? ', more than a year before this paper: it may be out of date' : '';
  return `${words}; the law was last checked on ${longDate(lawDate)}${old}.`;
};
