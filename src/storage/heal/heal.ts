import { sha256Hex } from '../../base/ids.ts';
import type { BlobRow, DraftRow, RevisionRow } from '../database.ts';
import type { DraftWords } from '../drafts.ts';
import { erasedIds } from '../erase/erased-ids.ts';
import { liveLines } from '../journal/live-lines.ts';
import { nameOfLine } from '../journal/standing-lines.ts';
import type { JournalLine } from '../ports.ts';
import { rebuildProjections } from '../rebuild-projections.ts';
import { isLocked } from '../sealer.ts';
import { refuseNewer } from '../writer.ts';
import { comingIn } from './coming-in.ts';
import { healLocal } from './heal-local.ts';
import { checkRow, mendRecords } from './heal-records.ts';
import type { HealTools } from './heal-tools.ts';
import { openOr } from './open-or.ts';
import { quarantineRows, type Unusable, unusableLine } from './quarantine.ts';

/** What came of putting both copies together. */
export interface United {
  /** Records of which something was put back into the database. */
  readonly entries: number;
  /** Lines that only the database had, and the journal has now. */
  readonly appended: number;
  readonly quarantined: number;
  /** The words could not be opened yet: once more when the lock is open. */
  readonly locked: boolean;
}

/** Milliseconds a write may take from one copy to the other. */
const underWay = 500;

const rowIn = (line: Extract<JournalLine, { kind: 'revision' }>): RevisionRow => ({
  ...line.row,
  sealed: line.sealed && line.sealed.length > 0 ? line.sealed : null,
});

/** Revisions that only the journal has, each checked like a stranger's. */
const missingRevisions = async (tools: HealTools, lines: readonly JournalLine[]) => {
  const { database, sealer, tabs } = tools;
  const [stored, forgotten] = await Promise.all([
    database.revisions.toCollection().primaryKeys(),
    database.forgotten.toCollection().primaryKeys(),
  ]);
  const known = new Set(stored);
  const left = new Set(forgotten);
  let missing = lines
    .filter((line) => line.kind === 'revision')
    .filter(({ row }) => !known.has(row.id) && !left.has(row.record))
    .map(rowIn);
  const alive = await tabs.alive();
  if (missing.length > 0 && [...(alive ?? [])].some((tab) => tab !== tabs.id)) {
    // Another tab may be between journal and database with one of them.
    await new Promise((resolve) => setTimeout(resolve, underWay));
    const now = await database.revisions.bulkGet(missing.map(({ id }) => id));
    missing = missing.filter((_, place) => !now[place]);
  }
  if (missing.length > 0) {
    const waiting = await comingIn(database);
    missing = missing.filter(({ id }) => !waiting.has(id));
  }
  const checked = await Promise.all(missing.map((row) => checkRow(row, sealer)));
  return {
    rows: checked.flatMap(({ row, unusable }) => (unusable ? [] : row)),
    bad: checked.flatMap(({ unusable }) => unusable ?? []),
  };
};

/** Words that a person of this device had erased stay erased, whichever copy still has them. */
const withoutErased = async (tools: HealTools): Promise<void> => {
  const { database } = tools;
  const erased = await erasedIds(tools);
  const rows = (await database.revisions.bulkGet([...erased])).filter((row) => row !== undefined);
  const worded = rows.filter(({ sealed }) => sealed !== null);
  if (worded.length === 0) return;
  await database.transaction('rw', database.revisions, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.revisions.bulkPut(worded.map((row) => ({ ...row, sealed: null })));
  });
  await mendRecords(tools, [...new Set(worded.map(({ record }) => record))]);
};

/** A draft whose words stand in the history of its record has been cut; the line that said so was not written. */
const isCut = async (
  { database, sealer }: HealTools,
  { record }: DraftRow,
  { field, text }: DraftWords,
): Promise<boolean> => {
  const history = await database.revisions.where('record').equals(record).toArray();
  const checked = await Promise.all(history.map((row) => checkRow(row, sealer)));
  return checked.some(({ revision }) => revision?.words?.body[field] === text);
};

const healDrafts = async (tools: HealTools, lines: readonly JournalLine[]) => {
  const { database, sealer, tabs } = tools;
  const alive = await tabs.alive();
  const stored = new Set(await database.drafts.toCollection().primaryKeys());
  const rows: DraftRow[] = [];
  const bad: Unusable[] = [];
  for (const line of lines) {
    if (line.kind !== 'draft' || stored.has(line.row.slot)) continue;
    // A tab that is open has its words in memory, and perhaps has cut them just now.
    if (line.row.tab === tabs.id || alive?.has(line.row.tab)) continue;
    const row = { ...line.row, sealed: line.sealed };
    const words = await openOr<DraftWords | null>(row.sealed, sealer, null);
    if (!words) bad.push(unusableLine(line, 'cannot-be-opened'));
    else if (!(await isCut(tools, row, words))) rows.push(row);
  }
  await database.transaction('rw', database.drafts, database.device, async () => {
    refuseNewer(await database.device.get('minWriter'));
    await database.drafts.bulkPut(rows);
  });
  return { rows, bad };
};

const healBlobs = async (
  { database, sealer }: HealTools,
  lines: readonly JournalLine[],
): Promise<readonly Unusable[]> => {
  const stored = new Set((await database.blobs.toCollection().primaryKeys()).map((key) => key.join('|')));
  const bad: Unusable[] = [];
  const missing = lines
    .filter((line) => line.kind === 'blob')
    .filter(({ row }) => !stored.has(`${row.board}|${row.id}`));
  const waiting = missing.length > 0 ? await comingIn(database) : new Set<string>();
  for (const line of missing) {
    if (waiting.has(line.row.id)) continue;
    const row: BlobRow = { ...line.row, sealed: line.sealed };
    const bytes = await sealer.openBytes(row.sealed).catch((error: unknown) => {
      if (isLocked(error)) throw error;
      return null;
    });
    if (bytes && row.id === `sha256:${sha256Hex(bytes)}`)
      await database.transaction('rw', database.blobs, database.device, async () => {
        refuseNewer(await database.device.get('minWriter'));
        await database.blobs.put(row);
      });
    else bad.push(unusableLine(line, bytes ? 'bad-hash' : 'cannot-be-opened'));
  }
  return bad;
};

/** Current rows that are not there though their revisions are; tallies that are gone altogether. */
const healProjections = async (tools: HealTools): Promise<void> => {
  const { database, sealer } = tools;
  const [records, standing, tallies] = await Promise.all([
    database.revisions.orderBy('record').uniqueKeys(),
    database.current.toCollection().primaryKeys(),
    database.tallies.count(),
  ]);
  if (tallies === 0 && standing.length > 0) return rebuildProjections(database, sealer);
  const known = new Set(standing);
  await mendRecords(
    tools,
    records.map(String).filter((record) => !known.has(record)),
  );
};

const appendMissing = async (
  { database, journal }: HealTools,
  lines: readonly JournalLine[],
): Promise<number> => {
  const known = new Set(lines.map(nameOfLine));
  let appended = 0;
  for await (const live of liveLines(database)) {
    const missing = live.filter((line) => !known.has(nameOfLine(line)));
    if (missing.length > 0) await journal.append(missing);
    appended += missing.length;
  }
  return appended;
};

/**
 * The union of both copies, in both. What only the journal has is checked and put back with what follows from it;
 * what fails the check is put aside, never dropped. Local rows come first: without the lock's keys nothing opens.
 */
export const unite = async (tools: HealTools): Promise<United> => {
  const { database, journal } = tools;
  const { lines, damaged } = await journal.read();
  await healLocal(database, lines);
  let entries = 0;
  let quarantined = 0;
  let locked = false;
  try {
    const { rows, bad } = await missingRevisions(tools, lines);
    const records = [...new Set(rows.map(({ record }) => record))];
    quarantined += await mendRecords(tools, records, rows);
    await withoutErased(tools);
    const badBlobs = await healBlobs(tools, lines);
    const drafts = await healDrafts(tools, lines);
    await healProjections(tools);
    const found = [
      ...damaged.map((bytes) => ({ why: 'damaged-line', bytes })),
      ...bad,
      ...badBlobs,
      ...drafts.bad,
    ];
    const aside = await quarantineRows(tools, 'journal', found);
    await database.quarantine.bulkPut(aside);
    quarantined += aside.length;
    entries = new Set([...records, ...drafts.rows.map(({ record }) => record)]).size;
  } catch (error) {
    if (!isLocked(error)) throw error;
    locked = true;
  }
  return { entries, quarantined, locked, appended: await appendMissing(tools, lines) };
};
