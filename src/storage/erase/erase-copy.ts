import type { HealTools } from '../heal/heal-tools.ts';
import type { JournalLine } from '../ports.ts';
import { marksOf } from './erased-ids.ts';
import type { Erased } from './erasing.ts';

/**
 * Drafts that the second copy still has of these records, though they have been cut. Their words would not be found
 * in the history any more, so they would be taken for lost ones.
 */
export const draftsLeftInCopy = async (
  { database, journal }: Pick<HealTools, 'database' | 'journal'>,
  records: readonly string[],
): Promise<readonly JournalLine[]> => {
  if (journal.kind === 'none' || records.length === 0) return [];
  const { lines } = await journal.read();
  const slots = lines.flatMap((line) =>
    line.kind === 'draft' && records.includes(line.row.record) ? [line.row.slot] : [],
  );
  const standing = await database.drafts.bulkGet(slots);
  return slots.flatMap((key, place): JournalLine[] =>
    standing[place] ? [] : [{ kind: 'gone', table: 'drafts', key }],
  );
};

const isAlone = async ({ tabs }: HealTools): Promise<boolean> => {
  const alive = await tabs.alive();
  return alive === null || [...alive].every((tab) => tab === tabs.id);
};

/**
 * Writes the second copy anew without what was erased. What other open tabs have written stays in it, so as long as
 * there are any a mark stays too, and the next start does it again.
 */
export const cleanCopy = async (tools: HealTools): Promise<Erased['secondCopy']> => {
  const { database, journal } = tools;
  const due = await marksOf(database, 'copy');
  if (journal.kind === 'none' || due.length === 0) return 'clean';
  try {
    const alone = await isAlone(tools);
    const { compactNow } = await import('../heal/heal-start.ts');
    await compactNow(tools);
    if (!alone) return 'at-next-start';
    await journal.append(due.map(({ key }) => ({ kind: 'gone', table: 'accepted', key })));
    await database.accepted.bulkDelete(due.map(({ key }) => key));
    return 'clean';
  } catch {
    // The words are gone from the notebook; the mark remembers what is left to do.
    return 'at-next-start';
  }
};
