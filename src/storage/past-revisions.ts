import type { Words } from '../revisions/revision.ts';
import type { NotebookDatabase } from './database.ts';
import type { PastRevision } from './notebook.ts';
import type { Sealer } from './sealer.ts';

/** Every revision of a record, newest first. */
export const pastRevisions = async (
  { database, sealer }: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  record: string,
): Promise<readonly PastRevision[]> => {
  const rows = await database.revisions.where('record').equals(record).sortBy('at');
  return Promise.all(
    rows.reverse().map(async ({ id, at, author, op, sealed }) => {
      const words = sealed ? ((await sealer.open(sealed)) as Words) : null;
      return { revision: id, at, author, op, body: words?.body ?? null };
    }),
  );
};
