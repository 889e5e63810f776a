import { liveLines } from '../journal/live-lines.ts';
import type { HealedNotice } from '../notebook.ts';
import type { Sentinel } from '../ports.ts';
import { type United, unite } from './heal.ts';
import { mendRecords } from './heal-records.ts';
import type { HealTools } from './heal-tools.ts';

/** Bytes by which the journal may grow beyond its snapshot, and files it may be in, before it is compacted. */
const grown = 1_000_000;
const manyFiles = 20;
/** Seconds to wait for a person to stop typing; otherwise the next look will do. */
const patience = 30;

interface StartTools extends HealTools {
  readonly sentinel: Sentinel;
}

/** Cheap: counts and last ids, no words. */
const differ = async ({ database, journal }: HealTools): Promise<boolean> => {
  const facts = await journal.facts();
  if (!facts) return false;
  const [revisions, blobs, last, current] = await Promise.all([
    database.revisions.count(),
    database.blobs.count(),
    facts.last ? database.revisions.get(facts.last) : null,
    database.current.count(),
  ]);
  if (facts.revisions !== revisions || facts.blobs !== blobs) return true;
  return last === undefined || (revisions > 0 && current === 0);
};

/** Words on their way are in one copy before they are in the other: that is no loss. */
const comesToRest = async (isQuiet: () => boolean): Promise<boolean> => {
  for (let turn = 0; turn < patience && !isQuiet(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  return isQuiet();
};

const isGrown = async ({ journal }: HealTools): Promise<boolean> => {
  const facts = await journal.facts();
  if (!facts) return false;
  const { grownBy, snapshotBytes, files } = facts;
  return files > manyFiles || grownBy > Math.max(grown, 2 * snapshotBytes);
};

const notice = ({ entries }: Pick<United, 'entries'>): HealedNotice | null =>
  entries > 0 ? { kind: 'healed', entries } : null;

/** One snapshot of everything live in place of many files. Everything in them is first made sure of. */
const compact = async (tools: HealTools): Promise<void> => {
  const { locked } = await unite(tools);
  if (!locked) await tools.journal.compact(liveLines(tools.database), true);
};

/**
 * After the first rows, and now and then: do both copies hold the same? Says what was put back, if anything.
 * `isQuiet`: every word of this tab is in the database; what is not, only the journal may have.
 */
export const lookAfterCopies = async (
  tools: StartTools,
  isQuiet: () => boolean,
): Promise<HealedNotice | null> => {
  const { database, journal, sentinel } = tools;
  const united = (await differ(tools)) && (await comesToRest(isQuiet)) ? await unite(tools) : null;
  const rows = await Promise.all([database.device.toArray(), database.keys.toArray()]);
  // A few rows without which nothing opens again; whoever wrote them may have forgotten this copy.
  await journal.append(
    (['device', 'keys'] as const).flatMap((table, place) =>
      (rows[place] ?? []).map((row) => ({ kind: 'local', table, row })),
    ),
  );
  const nothingFound = united !== null && united.entries + united.appended === 0 && !united.locked;
  if (isQuiet() && (nothingFound || (await isGrown(tools)))) await compact(tools).catch(() => {});
  const entries = await database.revisions.count();
  if (entries > 0) sentinel.keep(entries);
  return united && notice(united);
};

/** An empty database where there was a notebook: everything back before anybody is asked to set one up. */
export const healEmptyStart = async (tools: StartTools): Promise<HealedNotice | null> => {
  const { sentinel } = tools;
  const { locked, ...united } = await unite(tools);
  // Behind a lock only its keys are back so far; the rest follows when it is opened.
  if (locked || united.entries > 0) return notice(united);
  // Only the place was gone, or the board worked on last was taken off this device.
  if ((await tools.database.revisions.count()) > 0) return null;
  const entries = sentinel.read();
  // Until somebody has read it, it is said at every start.
  sentinel.keep(Math.max(1, entries));
  return { kind: 'cleared', entries };
};

/** Rows that could not be opened when they were to be shown. */
export const mendUnreadable = async (tools: HealTools, records: readonly string[]): Promise<void> => {
  const { lines } = await tools.journal.read();
  const wanted = new Set(records);
  const copies = lines.flatMap((line) =>
    line.kind === 'revision' && wanted.has(line.row.record) ? [{ ...line.row, sealed: line.sealed }] : [],
  );
  await mendRecords(tools, records, copies);
};

export const compactNow = async (tools: HealTools): Promise<void> => {
  await unite(tools);
  await tools.journal.compact(liveLines(tools.database));
};
