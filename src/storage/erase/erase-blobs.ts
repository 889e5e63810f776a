import type { Words } from '../../revisions/revision.ts';
import type { NotebookDatabase } from '../database.ts';
import type { Sealer } from '../sealer.ts';

const blobId = /^sha256:[0-9a-f]{64}$/;

/** Ids of the blobs a body cites, wherever they stand in it. */
export const blobsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return blobId.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(blobsIn);
};

type BlobKey = [board: string, id: string];

/**
 * Blobs that only the erased bodies cite. The other bodies are opened for that, so it is done only where the erased
 * ones cite any; a draft counts as well.
 */
export const blobsNoLongerCited = async (
  { database, sealer }: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  erased: readonly (Words | null)[],
  gone: ReadonlySet<string>,
): Promise<readonly BlobKey[]> => {
  const cited = new Set(erased.flatMap((words) => blobsIn(words?.body)));
  if (cited.size === 0) return [];
  const [blobs, revisions, drafts] = await Promise.all([
    database.blobs
      .where('id')
      .anyOf([...cited])
      .primaryKeys(),
    database.revisions.filter(({ id, sealed }) => sealed !== null && !gone.has(id)).toArray(),
    database.drafts.toArray(),
  ]);
  const still = new Set<string>();
  for (const { board, sealed } of [...revisions, ...drafts])
    if (sealed) for (const id of blobsIn(await sealer.open(sealed))) still.add(`${board}|${id}`);
  return blobs.filter(([board, id]) => !still.has(`${board}|${id}`));
};
