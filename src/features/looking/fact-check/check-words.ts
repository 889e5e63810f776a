import { type CivilDate, daysBetween, longDate } from '../../../base/civil-date.ts';
import type { CheckState } from '../../../domain/fact-check/check-state.ts';
import type { FactCheck } from '../../../domain/records/bodies.ts';
import type { MarkProps } from '../../../ui/words/mark.tsx';

type Look = Pick<MarkProps, 'shape' | 'tone'>;

export const stateLooks: Record<CheckState, Look> = {
  draft: { shape: 'ring', tone: 'faint' },
  'with-the-school': { shape: 'half', tone: 'teal' },
  checked: { shape: 'tick', tone: 'good' },
  comment: { shape: 'filled', tone: 'teal' },
  'no-reply': { shape: 'due', tone: 'attention' },
};

export const stateWords: Record<CheckState, string> = {
  draft: 'Draft',
  'with-the-school': 'With the school to check',
  checked: 'Checked',
  comment: 'Comment received',
  'no-reply': 'No reply by the date',
};

/** What it means for the person who reads it. */
export const whatNow = (state: CheckState, check: FactCheck | undefined, today: CivilDate): string => {
  const replyBy = check?.replyBy ?? today;
  const days = daysBetween(today, replyBy);
  switch (state) {
    case 'draft':
      return 'The school has not been asked yet. It sees the report before the board does.';
    case 'with-the-school':
      return `Reply asked for by ${longDate(replyBy)}${days === 0 ? ': today' : days === 1 ? ': tomorrow' : `, in ${days} days`}.`;
    case 'no-reply':
      return `Asked for by ${longDate(replyBy)}. Nothing has to wait: the report says so. A late one can still go in below.`;
    case 'checked':
      return 'The school agreed. The report says so.';
    case 'comment':
      return 'The school’s words stand in the report as they wrote them.';
  }
};
