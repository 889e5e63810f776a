import type { Phase, SchoolType } from '../records/bodies.ts';
import { phases, schoolTypes } from '../records/choices.ts';
import type { AppliesTo } from './content.ts';

export interface SchoolKind {
  readonly type: SchoolType;
  readonly phases: readonly Phase[];
}

export type Applies = { readonly applies: true } | { readonly applies: false; readonly why: string };

const schoolTypeNames: Readonly<Record<SchoolType, string>> = {
  maintained: 'maintained schools',
  academy: 'academies and free schools',
  'maintained-nursery': 'maintained nursery schools',
  special: 'maintained special schools',
  'special-academy': 'special academies',
  pru: 'pupil referral units',
  'ap-academy': 'alternative provision academies',
};

const phaseNames: Readonly<Record<Phase, string>> = {
  nursery: 'nursery-age children',
  primary: 'primary pupils',
  secondary: 'secondary pupils',
  '16-plus': 'students over 16',
};

const inWords = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

/** A nursery school has nursery children, whether or not somebody ticked the phase. */
const phasesOf = ({ type, phases: ticked }: SchoolKind): readonly Phase[] =>
  type === 'maintained-nursery' ? [...ticked, 'nursery'] : ticked;

const reason = ({ types, phases: ages, why }: AppliesTo): string => {
  if (why) return why;
  const schools = types
    ? inWords(schoolTypes.filter((type) => types.includes(type)).map((t) => schoolTypeNames[t]))
    : 'schools';
  const pupils = ages
    ? ` with ${inWords(phases.filter((phase) => ages.includes(phase)).map((p) => phaseNames[p]))}`
    : '';
  return `This is for ${schools}${pupils}.`;
};

/**
 * Does a section, statement or prompt concern this school? If not, says why in a sentence for the screen.
 * A school whose phases are not known yet is shown what depends on them: too much is better than too little.
 */
export const appliesToSchool = (item: { readonly appliesTo?: AppliesTo }, school: SchoolKind): Applies => {
  const { appliesTo } = item;
  if (!appliesTo) return { applies: true };
  const ages = phasesOf(school);
  const typeFits = appliesTo.types?.includes(school.type) ?? true;
  const agesFit = ages.length === 0 || (appliesTo.phases?.some((phase) => ages.includes(phase)) ?? true);
  return typeFits && agesFit ? { applies: true } : { applies: false, why: reason(appliesTo) };
};
