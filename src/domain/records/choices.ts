/** The closed lists that records choose from; apart from the schemas, so that screens can use them without those. */
export const sources = ['told', 'read', 'seen', 'heard-pupils', 'heard-parents', 'figures'] as const;
export const assuranceAnswers = [
  'assured',
  'partly',
  'not-yet',
  'cannot-tell',
  'not-looked-at',
  'does-not-apply',
] as const;
export const schoolTypes = [
  'maintained',
  'academy',
  'maintained-nursery',
  'special',
  'special-academy',
  'pru',
  'ap-academy',
] as const;
export const phases = ['nursery', 'primary', 'secondary', '16-plus'] as const;
export const lookingKinds = ['visit', 'website', 'paper'] as const;
export const changes = ['moved-on', 'same', 'new-question'] as const;
export const partReasons = ['named-staff', 'named-pupil', 'other'] as const;
export const terms = ['autumn', 'spring', 'summer'] as const;
/** NASENCO is no longer begun; those who began in time may finish. */
export const senAwards = ['nasenco', 'npq-senco', 'none'] as const;
export const replyOutcomes = ['agreed', 'comment', 'no-reply'] as const;
export const headMarks = ['present', 'missing', 'unsure'] as const;
export const adoptionStates = ['talking-about-it', 'adopted', 'set-aside'] as const;
