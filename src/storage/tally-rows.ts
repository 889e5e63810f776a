import { Dexie } from 'dexie';
import type { StatementTally } from '../domain/tally/tally.ts';
import type { NotebookDatabase, TallyRow } from './database.ts';
import { isLocked, type Sealer } from './sealer.ts';

export const readTallyRows = (database: NotebookDatabase, school: string): Promise<readonly TallyRow[]> =>
  database.tallies
    .where('[school+statement]')
    .between([school, Dexie.minKey], [school, Dexie.maxKey])
    .toArray();

/** null for a row that is damaged: counts can be made anew. Locked is another thing. */
export const openTally = async (
  { school, statement, sealed }: TallyRow,
  sealer: Sealer,
): Promise<StatementTally | null> => {
  try {
    const tally = (await sealer.open(sealed)) as StatementTally;
    return tally.school === school && tally.statement === statement ? tally : null;
  } catch (error) {
    if (isLocked(error)) throw error;
    return null;
  }
};

/** Opens tallies; one that has not changed stays the same object. */
export const createTallyReader = (sealer: Sealer, mend: (row: TallyRow) => Promise<StatementTally>) => {
  let known = new Map<string, { readonly by: string; readonly tally: StatementTally }>();
  return async (rows: readonly TallyRow[]): Promise<readonly StatementTally[]> => {
    const next: typeof known = new Map();
    const tallies = await Promise.all(
      rows.map(async (row) => {
        const { statement, by } = row;
        const same = known.get(statement);
        const tally = same?.by === by ? same.tally : ((await openTally(row, sealer)) ?? (await mend(row)));
        next.set(statement, { by, tally });
        return tally;
      }),
    );
    known = next;
    return tallies;
  };
};
