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
