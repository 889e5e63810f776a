import type { Acronym } from '../../domain/content/content.ts';

export type CribGroup = NonNullable<Acronym['crib']>;

/** The three groups of the published sheet, in its order. */
export const cribGroups = ['general', 'special-education', 'safeguarding-and-attendance'] as const;

export const cribGroupWords: Record<CribGroup, string> = {
  general: 'General',
  'special-education': 'Special educational needs',
  'safeguarding-and-attendance': 'Safeguarding and attendance',
};
