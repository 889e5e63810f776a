import type { Watched } from '../../../base/watched.ts';
import type { StatementTally } from '../../../domain/tally/tally.ts';
import type { Notebook } from '../../../storage/notebook.ts';

export type TalliesOf = ReadonlyMap<string, readonly StatementTally[]>;

/** The tallies of several schools, by school; unknown until those of each are known. */
export const watchTalliesOf = (notebook: Notebook, schools: readonly string[]): Watched<TalliesOf> => {
  const each = schools.map((school) => ({ school, watched: notebook.watchTallies(school) }));
  let last: readonly unknown[] = [];
  let value: TalliesOf | undefined;
  return {
    read: () => {
      const now = each.map(({ watched }) => watched.read());
      if (value !== undefined && now.every((one, place) => one === last[place])) return value;
      last = now;
      const known = each.flatMap(({ school }, place) => {
        const tallies = now[place];
        return tallies ? [[school, tallies] as const] : [];
      });
      value = known.length === each.length ? new Map(known) : undefined;
      return value;
    },
    subscribe: (onChange) => {
      const stops = each.map(({ watched }) => watched.subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
