import type { FollowUp } from './records/bodies.ts';

/** What became of an earlier action. Apart from the other words: the first screen needs none of these. */
export const becameWords: Record<FollowUp['state'], string> = {
  done: 'Done',
  'not-yet': 'Not yet',
  dropped: 'Dropped',
};
