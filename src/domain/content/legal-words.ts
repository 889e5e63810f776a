import type { SchoolType } from '../records/bodies.ts';
import { schoolTypes } from '../records/choices.ts';
import { schoolTypeWords } from '../words.ts';
import { certaintyWords } from './certainty-words.ts';
import type { LegalRow } from './content.ts';

const forces: Record<LegalRow['force'], string> = { must: 'Must', should: 'Should', advice: 'Advice' };

type Certain = Pick<LegalRow, 'force' | 'certainty' | 'inForce'>;

/** How strongly a row binds. What rests on our own knowledge, or has perhaps not begun, is never put as law. */
export const forceWords = ({ force, certainty, inForce }: Certain): string => {
  if (force !== 'must') return certainty === 'own-knowledge' ? 'We believe, not checked' : forces[force];
  if (inForce) return 'Made, perhaps not begun';
  return certainty === 'own-knowledge' ? 'We believe, not checked' : forces.must;
};

export const howSureWords = ({ force, certainty, inForce }: Certain): string => {
  if (inForce) return 'Made as law; we could not verify that it has begun';
  if (force === 'must' && certainty === 'own-knowledge') return 'We believe this is law; not checked';
  return certaintyWords[certainty];
};

/** Whom a row speaks to, in the order in which types of school are always named. */
export const whoWords = (who: readonly SchoolType[]): string =>
  schoolTypes.every((type) => who.includes(type))
    ? 'All types of school'
    : schoolTypes
        .filter((type) => who.includes(type))
        .map((type, at) => (at === 0 ? schoolTypeWords[type] : lowerFirst(schoolTypeWords[type])))
        .join(', ');

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
