import type { PartReason } from './records/bodies.ts';

export const partReasonWords: Record<PartReason, string> = {
  'named-staff': 'Named staff',
  'named-pupil': 'Named pupil',
  other: 'Another reason',
};
