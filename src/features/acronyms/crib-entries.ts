import type { Acronym } from '../../domain/content/content.ts';
import type { CribEntry } from '../../report/compose-crib-sheet.ts';
import { countiesOf } from './counties.ts';
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
    ...localChoices(file.entries, county),
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

/** Of the school’s own county, with the usual groups; where none is known, each county’s can be ticked. */
const localChoices = (entries: readonly Acronym[], county: string | undefined): readonly CribChoice[] =>
  countiesOf(entries, undefined)
    .filter((one) => county === undefined || one === county)
    .map((one) => ({
      id: `county ${one}`,
      label: `Terms of ${one}`,
      published: true,
      acronyms: entries.filter(({ scope, status }) => scope.county === one && status === 'current'),
    }));

/** On paper there is no mark to tap: a county's own term and a thing of the past say so themselves. */
const expansionOf = ({ expansion, scope, status, also }: Acronym): string => {
  const only = [
    scope.county,
    status === 'historic' && 'no longer in use',
    status === 'proposed' && 'proposed, not in force',
  ].filter(Boolean);
  const first = only.length > 0 ? `${expansion} (${only.join(', ')})` : expansion;
  // The reader has no list to look in: letters with two meanings keep both. What they are searched by never prints.
  return [first, ...also.map((other) => other.expansion)].join('; or: ');
};

const meaningOf = ({ meaning, also }: Acronym): string =>
  [meaning, ...also.map((other) => `${other.expansion}: ${other.meaning}`)].filter(Boolean).join('\n');

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
          const { id, letters } = acronym;
          printed.add(id);
          return {
            letters,
            expansion: expansionOf(acronym),
            meaning: meaningOf(acronym),
            group: label.replace('Everything: ', ''),
          };
        }),
    );
};
