import type { LegalRow } from './content.ts';

/** How sure we are of what we say of the law, wherever it is said. */
export const certaintyWords: Record<LegalRow['certainty'], string> = {
  'official-text': 'Official text read',
  secondary: 'Read in a secondary source only',
  'own-knowledge': 'Our own knowledge, not checked',
};
