import { erasuresIn } from '../../revisions/erase.ts';
import type { AcceptedRow, NotebookDatabase } from '../database.ts';
import { revisionOf } from '../rows.ts';
import type { Sealer } from '../sealer.ts';

/** Local marks that have to do with erasing, by the beginning of their key. */
export const marks = {
  /** An erasure made or accepted on this device. */
  erasure: 'erasure:',
  declined: 'erasure-declined:',
  /** A revision to be erased when the undo line goes. */
  later: 'erase-later:',
  /** The second copy may still hold erased words. */
  copy: 'erase-copy:',
} as const;

export const markRow = (kind: keyof typeof marks, id: string, at: string): AcceptedRow => ({
  key: marks[kind] + id,
  what: marks[kind].slice(0, -1),
  id,
  at,
});

export const marksOf = (database: NotebookDatabase, kind: keyof typeof marks): Promise<AcceptedRow[]> =>
  database.accepted.where('key').startsWith(marks[kind]).toArray();

/** Revisions whose words may never come back here: named by an erasure that a person of this device made or accepted. */
export const erasedIds = async ({
  database,
  sealer,
}: {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}): Promise<ReadonlySet<string>> => {
  const accepted = await marksOf(database, 'erasure');
  const rows = await database.revisions.bulkGet(accepted.map(({ id }) => id));
  const known = rows.filter((row) => row !== undefined);
  return erasuresIn(await Promise.all(known.map((row) => revisionOf(row, sealer))));
};
