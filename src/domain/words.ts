import type { Assurance, AssuranceAnswer, LookingKind, Phase, SchoolType, Source } from './records/bodies.ts';
import type { DocumentAnswer } from './tally/standing-assurance.ts';

/** The field's standard terms, once: screens, reports and minutes all say the same. */
export const sourceWords: Record<Source, string> = {
  told: 'Told',
  read: 'Read',
  seen: 'Seen',
  'heard-pupils': 'Heard from pupils',
  'heard-parents': 'Heard from parents',
  figures: 'Figures',
};

export const answerWords: Record<AssuranceAnswer, string> = {
  assured: 'Assured',
  partly: 'Partly assured',
  'not-yet': 'Not yet assured',
  'cannot-tell': 'Cannot tell yet',
  'not-looked-at': 'Not looked at',
  'does-not-apply': 'Does not apply',
};

/** Worked out from recorded facts, never stored (records rule 11). */
export const documentAnswerWords: Record<DocumentAnswer, string> = {
  'in-place': 'In place',
  'due-for-renewal': 'In place, due for renewal',
  'not-in-place': 'Not in place',
  'not-looked-at': 'Not looked at',
};

export const lookingWords: Record<LookingKind, string> = {
  visit: 'Visit',
  website: 'Website check',
  paper: 'Board paper read',
};

export const schoolTypeWords: Record<SchoolType, string> = {
  maintained: 'Maintained school',
  academy: 'Academy or free school',
  'maintained-nursery': 'Maintained nursery school',
  special: 'Special school',
  'special-academy': 'Special academy',
  pru: 'Pupil referral unit',
  'ap-academy': 'Alternative provision academy',
};

export const phaseWords: Record<Phase, string> = {
  nursery: 'Nursery',
  primary: 'Primary',
  secondary: 'Secondary',
  '16-plus': '16 plus',
};

/** Beside last time's answer. */
export const changeWords: Record<NonNullable<Assurance['change']>, string> = {
  'moved-on': 'Moved on',
  same: 'No change',
  'new-question': 'New question',
};
