import { Dexie } from 'dexie';
import type { NotebookDatabase } from './database.ts';
import type { Journal } from './ports.ts';
import { refuseNewer } from './writer.ts';

/**
 * The second copy is told first. Should the rest fail, the database has all of it still, and the next start makes the
 * copies alike again; the other way round a board that is gone would come back.
 */
const tellJournal = async (database: NotebookDatabase, journal: Journal, board: string): Promise<void> => {
  const [revisions, drafts, blobs, place] = await Promise.all([
    database.revisions.where('board').equals(board).primaryKeys(),
    database.drafts.where('board').equals(board).primaryKeys(),
    database.blobs.where('[board+id]').between([board, Dexie.minKey], [board, Dexie.maxKey]).primaryKeys(),
    database.device.get('place'),
  ]);
  const isHere = place?.key === 'place' && place.board === board;
  await journal.append([
    ...revisions.map((id) => ({ kind: 'void', id }) as const),
    ...drafts.map((key) => ({ kind: 'gone', table: 'drafts', key }) as const),
    ...blobs.map((key) => ({ kind: 'gone', table: 'blobs', key: key.join('|') }) as const),
    ...[`writer:${board}`, ...(isHere ? ['place'] : [])].map(
      (key) => ({ kind: 'gone', table: 'device', key }) as const,
    ),
  ]);
};

/** Takes a board off this device as if it had never been here: in one transaction, so never by half. */
export const dropBoard = async (
  { database, journal }: { readonly database: NotebookDatabase; readonly journal: Journal },
  board: string,
): Promise<void> => {
  await tellJournal(database, journal, board);
  const { revisions, current, tallies, drafts, blobs, device, accepted, forgotten } = database;
  const tables = [revisions, current, tallies, drafts, blobs, device, accepted, forgotten];
  await database.transaction('rw', tables, async () => {
    refuseNewer(await device.get('minWriter'));
    const records = await current.where('lists').startsWith(`board|${board}|`).primaryKeys();
    const place = await device.get('place');
    const ids = await revisions.where('board').equals(board).primaryKeys();
    // What a person accepted here is about a revision, a record, or two records.
    const own = new Set([...ids, ...records]);
    await Promise.all([
      revisions.bulkDelete(ids),
      accepted.filter(({ id }) => id.split('|').some((one) => own.has(one))).delete(),
      forgotten.where('board').equals(board).delete(),
      current.bulkDelete(records),
      tallies.where('board').equals(board).delete(),
      drafts.where('board').equals(board).delete(),
      blobs.where('[board+id]').between([board, Dexie.minKey], [board, Dexie.maxKey]).delete(),
      device.delete(`writer:${board}`),
      ...(place && 'board' in place && place.board === board ? [device.delete('place')] : []),
    ]);
  });
};
