import { add, type CountedRecord, emptyTally, statementsOf, takeAway } from '../domain/tally/count-record.ts';
import type { StatementTally } from '../domain/tally/tally.ts';

type Counted = CountedRecord & { readonly school: string };

/** One record as it counted before a write, and as it counts after. */
export interface CountChange {
  readonly before: Counted | null;
  readonly after: Counted | null;
}

export type TallyKey = readonly [school: string, statement: string];

const tallyName = ([school, statement]: TallyKey): string => `${school}|${statement}`;

const keysOf = (counted: Counted | null): readonly TallyKey[] =>
  counted ? statementsOf(counted).map((statement) => [counted.school, statement]) : [];

/** The tallies that some changes touch, each once. */
export const touchedTallies = (changes: readonly CountChange[]): readonly TallyKey[] => {
  const keys = changes.flatMap(({ before, after }) => [...keysOf(before), ...keysOf(after)]);
  return [...new Map(keys.map((key) => [tallyName(key), key])).values()];
};

/** The touched tallies as they are after the changes. */
export const recount = (
  tallies: readonly StatementTally[],
  changes: readonly CountChange[],
): readonly StatementTally[] => {
  const counted = new Map(tallies.map((tally) => [tallyName([tally.school, tally.statement]), tally]));
  const step = (one: Counted | null, change: typeof add): void => {
    if (!one) return;
    for (const key of keysOf(one)) {
      const name = tallyName(key);
      counted.set(name, change(counted.get(name) ?? emptyTally(...key), one));
    }
  };
  for (const { before, after } of changes) {
    step(before, takeAway);
    step(after, add);
  }
  return [...counted.values()];
};
