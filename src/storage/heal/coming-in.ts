import { Dexie } from 'dexie';
import type { NotebookDatabase } from '../database.ts';

/**
 * What a file that is being taken in still has waiting: revisions and blobs, by id. The second copy may hold them already, and that is
 * no loss: put back by healing they would be there without anybody having brought them.
 */
export const comingIn = async ({ imports, staged }: NotebookDatabase): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for (const { id } of await imports.filter(({ state }) => state === 'moving').toArray())
    await staged
      .where('[import+n]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .each((row) => {
        for (const one of row.ids) ids.add(one);
      });
  return ids;
};
