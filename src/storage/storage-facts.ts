import type { RecordType } from '../domain/records/bodies.ts';
import type { NotebookDatabase } from './database.ts';
import type { Place, StorageFacts } from './notebook.ts';
import { heldElsewhere } from './only-here.ts';
import type { Disk, Journal } from './ports.ts';

interface FactTools {
  readonly database: NotebookDatabase;
  readonly disk: Disk;
  readonly journal: Journal;
  readonly place: Place | null;
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

const lastBackup = async (database: NotebookDatabase): Promise<string | null> => {
  const row = await database.device.get('lastBackup');
  return row?.key === 'lastBackup' ? row.at : null;
};

/** What is asked of a store that may not answer has an answer all the same. */
const or = <Value, Otherwise>(asked: Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> =>
  asked.catch(() => otherwise);

/** What Settings and the "ready for a school with no signal" check say; asked once, never live. */
export const storageFacts = async ({ database, disk, journal, place }: FactTools): Promise<StorageFacts> => {
  const sample = place?.sample ? place.board : null;
  const [writable, persisted, { usedBytes, leftBytes }, counts, backup, held, second, quarantined] =
    await Promise.all([
      canWrite(database),
      disk.persisted(),
      disk.estimate(),
      countTypes(database, place?.board ?? ''),
      or(lastBackup(database), null),
      or(heldElsewhere(database, sample), { onlyHere: null, otherDevice: null }),
      or(journal.facts(), null),
      or(database.quarantine.count(), 0),
    ]);
  return {
    writable,
    persisted,
    usedBytes,
    leftBytes,
    journal: journal.kind,
    lastBackup: backup,
    counts,
    ...held,
    secondCopyBytes: second?.bytes ?? null,
    quarantined,
  };
};
