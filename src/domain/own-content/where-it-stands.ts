import type { Framework, Section } from '../content/content.ts';
import { dutyParts } from '../content/duty-list.ts';
import type { Own } from '../records/bodies.ts';

/**
 * The section in which a statement of our own stands: its own, while that is there. Where a newer content dropped that,
 * the last of the same list; where the list went too, the last of the checklist, for what has a short title: only duties
 * were ever given one. Nothing where no such place is known, as for a statement of a library list that is not loaded.
 * The record keeps what it said, so that an older device, or a content that has the section again, shows it there.
 */
export const sectionOf = (
  frameworks: readonly Framework[],
  { parent = '', fields }: Pick<Own, 'parent' | 'fields'>,
): string | undefined => {
  const idOf = (sections: readonly Pick<Section, 'id'>[] | undefined) => sections?.at(-1)?.id;
  if (frameworks.some(({ sections }) => sections.some(({ id }) => id === parent))) return parent;
  const [listId] = parent.split('/');
  const list = frameworks.find(({ id }) => id === listId);
  if (list) return idOf(list.sections);
  if (!fields.short?.trim()) return undefined;
  const parts = dutyParts(frameworks);
  return idOf(parts.filter(({ alsoAsked }) => !alsoAsked)) ?? idOf(parts);
};
