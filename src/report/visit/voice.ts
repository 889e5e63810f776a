import type { Run } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { plain, said } from '../runs.ts';
import type { PartView } from '../select-part.ts';

/** Where two governors' visits are one, " (Sam Patel)": whose words these are. */
export const voiceRuns = (view: PartView, { author }: { readonly author: string }): readonly Run[] => {
  if (!hasVoices(view)) return [];
  const person = view.people.find(({ record }) => record === author);
  return person ? namedRuns(person) : [];
};

export const namedRuns = (person: Kept<'person'>): readonly Run[] => [
  plain(' ('),
  said(person, 'name', person.body.name),
  plain(')'),
];

export const isJoined = ({ sameVisit }: PartView): boolean => (sameVisit?.length ?? 0) > 0;

/** Counted in this part alone: a name beside each note would say that somebody wrote something in the other one. */
export const hasVoices = (view: PartView): boolean =>
  isJoined(view) &&
  new Set([...view.notes, ...view.assurances, ...view.remarks].map(({ author }) => author)).size > 1;
