import type { Acronym } from '../../domain/content/content.ts';

/** The value that stands for national terms only; no county has this name. */
export const nationalOnly = 'England';

/** Counties that a person can choose: those that terms belong to, and the school's own. */
export const countiesOf = (acronyms: readonly Acronym[], own: string | undefined): readonly string[] =>
  [...new Set([...acronyms.map(({ scope }) => scope.county), own || null])]
    .filter((county) => county !== null)
    .sort((one, other) => one.localeCompare(other, 'en'));

/** The county as the terms spell it: "kent" and "Kent County Council" are Kent. */
export const knownCounty = (acronyms: readonly Acronym[], typed: string | undefined): string | undefined => {
  const words = typed?.trim().toLowerCase();
  if (!words) return undefined;
  const known = countiesOf(acronyms, undefined).find((county) =>
    new RegExp(`\\b${county.toLowerCase()}\\b`).test(words),
  );
  return known ?? typed?.trim();
};

/** What the search takes: undefined finds all, null national terms only. */
export const countyWanted = (chosen: string): string | null | undefined => {
  if (chosen === '') return undefined;
  return chosen === nationalOnly ? null : chosen;
};
