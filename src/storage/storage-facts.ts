import type { RecordType } from '../domain/records/bodies.ts';
import type { NotebookDatabase } from './database.ts';
import type { StorageFacts } from './notebook.ts';
import type { Disk, Journal } from './ports.ts';

interface FactTools {
  readonly database: NotebookDatabase;
  readonly disk: Disk;
  readonly journal: Journal;
  readonly board: () => string;
}

const counted: readonly RecordType[] = ['note', 'looking', 'assurance', 'action', 'document', 'report'];

/** Really writes, because a full or private store may open and then refuse. */
const canWrite = async (database: NotebookDatabase): Promise<boolean> => {
  try {
    await database.device.put({ key: 'probe' });
    await database.device.delete('probe');
    return true;
  } catch {
    return false;
  }
};

const countTypes = async (database: NotebookDatabase, board: string): Promise<StorageFacts['counts']> => {
  try {
    const counts = await Promise.all(
      counted.map((type) => database.current.where('lists').startsWith(`board|${board}|${type}|0|`).count()),
    );
    return Object.fromEntries(counted.map((type, place) => [type, counts[place] ?? 0]));
  } catch {
    return {};
  }
};

/** What Settings and the "ready for a school with no signal" check say; asked once, never live. */
export const storageFacts = async ({ database, disk, journal, board }: FactTools): Promise<StorageFacts> => {
  const [writable, persisted, { usedBytes, leftBytes }, counts] = await Promise.all([
    canWrite(database),
    disk.persisted(),
    disk.estimate(),
    countTypes(database, board()),
  ]);
  return { writable, persisted, usedBytes, leftBytes, journal: journal.kind, lastBackup: null, counts };
};
