import type { HeldElsewhereRow, ImportRow, RevisionRow } from '../../database.ts';
import type { JournalLine } from '../../ports.ts';
import { refuseNewer } from '../../writer.ts';
import type { Brought } from '../brought.ts';
import { countGone, type GoneForGood, goneForGood } from '../import-here.ts';
import type { FileTools, ImportWords } from '../import-tools.ts';
import type { RecordsHere } from './records-here.ts';

/** One chunk has either been moved, or lost its race, or the import is no longer ours to move. */
export type Outcome = 'moved' | 'raced' | 'over';

export interface Moving {
  readonly row: ImportRow;
  readonly words: ImportWords;
  /** What may not come back, and what `countGone` had said before: asked again only when that has changed. */
  readonly forbidden: GoneForGood;
  readonly gone: number;
  readonly brought: Brought;
  readonly here: RecordsHere;
}

export const readMoving = async (
  tools: FileTools,
  id: string,
  { brought, here }: Pick<Moving, 'brought' | 'here'>,
): Promise<Moving | 'done' | 'over'> => {
  const row = await tools.database.imports.get(id);
  if (row?.state === 'done') return 'done';
  if (row?.state !== 'moving') return 'over';
  const gone = await countGone(tools.database);
  const [words, forbidden] = await Promise.all([tools.sealer.open(row.sealed), goneForGood(tools)]);
  return { row, words: words as ImportWords, forbidden, gone, brought, here };
};

export const journalOf = ({ sealed, ...row }: RevisionRow): JournalLine => ({
  kind: 'revision',
  row,
  sealed,
});

/** What is held elsewhere as this file shows; null where it shows nothing. */
const holder = ({ words }: Moving): HeldElsewhereRow['where'] | null => {
  if (!words.itIsMe || words.preview.kind === 'hand-over') return null;
  return words.preview.kind === 'backup' ? 'backup' : 'own-device';
};

/** My other device says more than a backup does, so it takes its place; never the other way round. */
export const heldRows = async (
  { database }: FileTools,
  moving: Moving,
  ids: readonly string[],
): Promise<readonly HeldElsewhereRow[]> => {
  const where = holder(moving);
  if (!where) return [];
  const known = await database.heldElsewhere.bulkGet([...ids]);
  return ids
    .filter((_, place) => !known[place] || (where === 'own-device' && known[place]?.where !== where))
    .map((revision) => ({ revision, where, at: moving.row.at }));
};

export const heldLines = (rows: readonly HeldElsewhereRow[]): readonly JournalLine[] =>
  rows.map((row) => ({ kind: 'local', table: 'heldElsewhere', row }));

/** Ids among these that some import brought: this one brought them too. */
export const broughtToo = async (
  { brought }: Moving,
  keys: readonly string[],
): Promise<readonly string[]> => {
  if (keys.length === 0) return [];
  const places = await brought.places();
  return keys.filter((key) => places.has(key));
};

/** Inside the chunk's transaction: is it still ours, and at this place? */
export const isOurs = async ({ database }: FileTools, { row }: Moving): Promise<boolean> => {
  const now = await database.imports.get(row.id);
  refuseNewer(await database.device.get('minWriter'));
  return now?.state === 'moving' && now.moved === row.moved;
};
