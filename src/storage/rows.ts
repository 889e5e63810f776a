import type { Revision, Words } from '../revisions/revision.ts';
import type { RevisionRow } from './database.ts';
import type { Sealer } from './sealer.ts';

export const rowOf = (
  { id, header: { f: _, ...header } }: Revision,
  sealed: Uint8Array | null,
): RevisionRow => ({
  id,
  ...header,
  sealed,
});

export const revisionOf = async (
  { id, sealed, ...header }: RevisionRow,
  sealer: Sealer,
): Promise<Revision> => ({
  id,
  header: { f: 1, ...header },
  // Our own row, sealed by us: verified when it came in.
  words: sealed ? ((await sealer.open(sealed)) as Words) : null,
});

export const revisionsOf = async (
  rows: readonly RevisionRow[],
  sealer: Sealer,
): Promise<ReadonlyMap<string, Revision>> =>
  new Map(
    (await Promise.all(rows.map((row) => revisionOf(row, sealer)))).map((revision) => [
      revision.id,
      revision,
    ]),
  );
