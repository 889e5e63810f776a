import type { SencoReason, SencoState } from './senco-qualification.ts';

export const sencoStateWords: Record<SencoState, string> = {
  holds: 'The award is recorded.',
  due: 'To be qualified by the third anniversary of becoming a SENCO.',
  'at-risk': 'To be qualified by the third anniversary of becoming a SENCO. The time may not be enough.',
  past: 'The day has passed, and no award is recorded.',
  'before-rule':
    'In post before the rule began: it speaks of those who became a SENCO after 1 September 2009.',
  ask: 'What is recorded does not settle it.',
};

export const sencoReasonWords: Record<SencoReason, string> = {
  'not-first-post':
    'The three years seem to run with the person, not the school (our reading): after an earlier post the day may be earlier, or the rule may not reach them. Ask when they first became a SENCO.',
  'first-post-unknown': 'This takes it for their first post as SENCO. Say under My school whether it is.',
  'no-course': 'No course is recorded as begun; an NPQ takes about 18 to 22 months.',
  'npq-may-take-longer': 'An NPQ takes about 18 to 22 months, so this one may end after that day.',
  'nasenco-running-out': 'A NASENCO course has to be completed by 31 August 2027.',
  'nasenco-ended': 'A NASENCO course had to be completed by 31 August 2027.',
  'nasenco-began-too-late':
    'A course begun on or after 1 September 2024 leads to the NPQ for SENCOs, not to NASENCO. Look at the date and the award again.',
  'nasenco-awarded-too-late':
    'A NASENCO course had to be completed by 31 August 2027, and this award is later. Look at the date again.',
  'npq-began-too-early':
    'The NPQ for SENCOs is for courses begun on or after 1 September 2024. Look at the date and the award again.',
};
