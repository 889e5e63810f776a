import type { Acronym } from '../../domain/content/content.ts';
import type { CribEntry } from '../../report/compose-crib-sheet.ts';
import { cribGroups, cribGroupWords } from './crib-groups.ts';
import type { Acronyms } from './use-acronyms.ts';

/** A box that can be ticked: a group of the published sheet, our own terms, or everything on one subject. */
export interface CribChoice {
  readonly id: string;
  readonly label: string;
  readonly published: boolean;
  readonly acronyms: readonly Acronym[];
}

export const cribChoices = ({ file, own, county }: Omit<Acronyms, 'search'>): readonly CribChoice[] => {
  const isHere = ({ scope }: Acronym) =>
    county === undefined || scope.county === null || scope.county === county;
  return [
    ...cribGroups.map((group) => ({
      id: group,
      label: cribGroupWords[group],
      published: true,
      acronyms: file.entries.filter((entry) => entry.crib === group && isHere(entry)),
    })),
    ...(own.length > 0 ? [{ id: 'own', label: 'Our own terms', published: true, acronyms: own }] : []),
    ...file.groups.map((group) => ({
      id: `all ${group}`,
      label: `Everything: ${group}`,
      published: false,
      acronyms: file.entries.filter(
        (entry) => entry.group === group && entry.status === 'current' && isHere(entry),
      ),
    })),
  ];
};

/** On paper there is no mark to tap: a county's own term and a thing of the past say so themselves. */
const expansionOf = ({ expansion, scope, status }: Acronym): string => {
  const only = [scope.county, status === 'historic' && 'no longer in use'].filter(Boolean);
  return only.length > 0 ? `${expansion} (${only.join(', ')})` : expansion;
};

/** A term that stands in two chosen groups is printed once, in the first. */
export const cribEntries = (
  choices: readonly CribChoice[],
  chosen: ReadonlySet<string>,
): readonly CribEntry[] => {
  const printed = new Set<string>();
  return choices
    .filter(({ id }) => chosen.has(id))
    .flatMap(({ label, acronyms }) =>
      acronyms
        .filter(({ id }) => !printed.has(id))
        .map((acronym) => {
          const { id, letters, meaning } = acronym;
          printed.add(id);
          return {
            letters,
            expansion: expansionOf(acronym),
            meaning,
            group: label.replace('Everything: ', ''),
          };
        }),
    );
};
