import { Dexie } from 'dexie';
import type { StatementTally } from '../domain/tally/tally.ts';
import type { NotebookDatabase, TallyRow } from './database.ts';
import type { Sealer } from './sealer.ts';

export const readTallyRows = (database: NotebookDatabase, school: string): Promise<readonly TallyRow[]> =>
  database.tallies
    .where('[school+statement]')
    .between([school, Dexie.minKey], [school, Dexie.maxKey])
    .toArray();

/** Opens tallies; one that has not changed stays the same object. */
export const createTallyReader = (sealer: Sealer) => {
  let known = new Map<string, { readonly by: string; readonly tally: StatementTally }>();
  return async (rows: readonly TallyRow[]): Promise<readonly StatementTally[]> => {
    const next: typeof known = new Map();
    const tallies = await Promise.all(
      rows.map(async ({ statement, by, sealed }) => {
        const same = known.get(statement);
        const tally = same?.by === by ? same.tally : ((await sealer.open(sealed)) as StatementTally);
        next.set(statement, { by, tally });
        return tally;
      }),
    );
    known = next;
    return tallies;
  };
};
