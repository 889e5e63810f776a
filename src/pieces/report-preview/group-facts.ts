import type { BlockOf, Run } from '../../report/document.ts';

export interface FactGroup {
  readonly term: string;
  readonly said: readonly (readonly Run[])[];
}

/** A term that repeats the one before it is drawn once, with all that is said of it below one another. */
export const groupFacts = (facts: BlockOf<'facts'>['facts']): readonly FactGroup[] => {
  const groups: { term: string; said: (readonly Run[])[] }[] = [];
  for (const { term, runs } of facts) {
    const last = groups.at(-1);
    if (last?.term === term) last.said.push(runs);
    else groups.push({ term, said: [runs] });
  }
  return groups;
};
