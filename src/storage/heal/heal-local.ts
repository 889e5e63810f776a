import type { DeviceRow, NotebookDatabase } from '../database.ts';
import { localTables } from '../journal/live-lines.ts';
import { keyOfLocal } from '../journal/standing-lines.ts';
import type { JournalLine } from '../ports.ts';
import { refuseNewer } from '../writer.ts';

type LocalLine = Extract<JournalLine, { kind: 'local' }>;

const isLocal = (line: JournalLine): line is LocalLine => line.kind === 'local';

/** The highest number each device has used: none may be used again. */
const highestNumbers = (lines: readonly JournalLine[]): ReadonlyMap<string, number> => {
  const highest = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'revision') continue;
    const { device, seq } = line.row;
    highest.set(device, Math.max(seq, highest.get(device) ?? 0));
  }
  return highest;
};

/** Where both copies have a row: numbers only ever grow, everything else is the database's to say. */
const both = (ours: DeviceRow, theirs: DeviceRow): DeviceRow => {
  if ('seq' in ours && 'seq' in theirs && ours.device === theirs.device)
    return { ...ours, seq: Math.max(ours.seq, theirs.seq) };
  if (ours.key === 'minWriter' && theirs.key === 'minWriter')
    return { ...ours, version: Math.max(ours.version, theirs.version) };
  return ours;
};

/** Puts back rows of small local tables that only the journal has. Nothing is unsealed, so this works while locked. */
export const healLocal = async (
  database: NotebookDatabase,
  lines: readonly JournalLine[],
): Promise<number> => {
  const local = lines.filter(isLocal);
  const highest = highestNumbers(lines);
  const tables = localTables.map((name) => database[name]);
  return database.transaction('rw', tables, async () => {
    refuseNewer(await database.device.get('minWriter'));
    let missing = 0;
    for (const { table, row } of local) {
      const stored = await database.table(table).get(keyOfLocal(table, row));
      const healed = stored && table === 'device' ? both(stored, row as DeviceRow) : (stored ?? row);
      if (healed === stored) continue;
      await database.table(table).put(healed);
      if (!stored) missing += 1;
    }
    for (const row of await database.device.toArray())
      if ('seq' in row && (highest.get(row.device) ?? 0) > row.seq)
        await database.device.put({ ...row, seq: highest.get(row.device) ?? row.seq });
    return missing;
  });
};
