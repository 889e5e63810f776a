import { Dexie } from 'dexie';
import type { NotebookDatabase } from './database.ts';
import { refuseNewer } from './writer.ts';

/** Takes a board off this device as if it had never been here: in one transaction, so never by half. */
export const dropBoard = async (database: NotebookDatabase, board: string): Promise<void> => {
  const { revisions, current, tallies, drafts, blobs, device } = database;
  await database.transaction('rw', [revisions, current, tallies, drafts, blobs, device], async () => {
    refuseNewer(await device.get('minWriter'));
    const records = await current.where('lists').startsWith(`board|${board}|`).primaryKeys();
    const place = await device.get('place');
    await Promise.all([
      revisions.where('record').anyOf(records).delete(),
      current.bulkDelete(records),
      tallies.where('board').equals(board).delete(),
      drafts.where('board').equals(board).delete(),
      blobs.where('[board+id]').between([board, Dexie.minKey], [board, Dexie.maxKey]).delete(),
      device.delete(`writer:${board}`),
      ...(place && 'board' in place && place.board === board ? [device.delete('place')] : []),
    ]);
  });
};
