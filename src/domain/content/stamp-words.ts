import type { Stamp } from './stamp.ts';

/** The three stamps as they stand on rows, pages and paper. */
export const stampWords: Record<Stamp, string> = {
  law: 'Law',
  'law-behind': 'Law behind it',
  guidance: 'Guidance',
};
