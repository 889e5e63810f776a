import type { CivilDate } from '../base/civil-date.ts';
import type { ContentDates, Duty } from './content/content.ts';
import { termOf } from './school-year.ts';
import type { StatementTally } from './tally/tally.ts';

/** At most five duties: those of the term first, within them what was looked at longest ago. */
export const suggestFocus = (
  duties: readonly Duty[],
  {
    tallies,
    rota,
    on,
  }: {
    readonly tallies: readonly StatementTally[];
    /** Which duties suit which term: custom, not law. */
    readonly rota: ContentDates['rota'];
    readonly on: CivilDate;
  },
): readonly Duty[] => {
  const last = new Map(tallies.map((tally) => [tally.statement, lastDay(tally)]));
  const inTerm = new Set(rota.find(({ term }) => term === termOf(on).toLowerCase())?.statements);
  return [...duties]
    .sort(
      (one, other) =>
        Number(inTerm.has(other.id)) - Number(inTerm.has(one.id)) ||
        (last.get(one.id) ?? '').localeCompare(last.get(other.id) ?? ''),
    )
    .slice(0, 5);
};

const lastDay = (tally: StatementTally): CivilDate =>
  [
    ...tally.notes.map((note) => note.on),
    ...tally.assurances.map((one) => one.on),
    ...tally.documents.map((one) => one.seenOn),
  ]
    .sort()
    .at(-1) ?? '';
