import type { HintKind } from '../../domain/identifiability/hint.ts';
import { notErasedText } from '../erase-trouble.ts';
import type { EraseProblem } from './hint-reader.ts';

/** What a hint says it saw. It may be wrong, and says so. */
export const hintWords: Record<HintKind, string> = {
  upn: 'This looks like a unique pupil number',
  'nhs-number': 'This looks like an NHS number',
  'birth-date': 'This looks like a date of birth',
  initials: 'These initials may point to one child',
  'staff-title': 'This may name a member of staff',
  relation: 'This may point to one family',
  'full-name': 'This may point to one child',
  'first-name': 'This may point to one child',
  nickname: 'This may point to one child',
  'only-pupil': 'This may point to one child',
  'small-number': 'In a small group a child can be known',
};

export const notReplacedText: Record<EraseProblem, string> = {
  ...notErasedText,
  'not-found': 'It does not stand there any more.',
  'still-in-it': 'Nothing was replaced. Change it in the text, please.',
  'two-versions': 'Two versions of these words stand side by side. Settle them first, then try again.',
};
