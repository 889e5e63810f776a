import type { Mark } from '../../domain/records/bodies.ts';

export const markWords: Record<Mark['value'], string> = {
  seen: 'Seen',
  asked: 'Asked for',
  'not-seen': 'Not seen',
};
