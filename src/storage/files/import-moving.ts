import type { RevisionRow, StagedRow } from '../database.ts';
import { refuseNewer } from '../writer.ts';
import { rememberBrought } from './brought.ts';
import { type FileTools, stopIfCancelled } from './import-tools.ts';
import { moveRest } from './moving/move-rest.ts';
import { moveRevisions, tellNotMoved } from './moving/move-revisions.ts';
import { type Moving, type Outcome, readMoving } from './moving/moving.ts';
import { rememberRecords } from './moving/records-here.ts';
import type { FileWatch } from './notebook-files.ts';

/**
 * Milliseconds a transaction is to hold the tables; a typed note waits for one or two. Each chunk costs some 20 by
 * itself (a flush of both copies, and the questions before), so much shorter ones would take much longer in all.
 */
const aim = 250;
/** Waiting rows in one chunk: each has some dozens of revisions. */
const [fewest, most] = [2, 20];
/** Waiting rows read at a time. */
const readAhead = 2 * most;

/** The next chunk from how long this one took: at most half as much larger, or half as large. */
const nextSize = (size: number, took: number): number =>
  Math.min(most, Math.max(fewest, Math.round(size * Math.min(1.5, Math.max(0.5, aim / Math.max(1, took))))));

const isMove = ({ kind }: StagedRow): boolean => kind === 'revisions' || kind === 'blob';

/** The rows at the front that are moved together: of one board. What comes last of all is moved row by row. */
const runningChunk = (rows: readonly StagedRow[], size: number): readonly StagedRow[] => {
  const [first] = rows;
  if (!first || !isMove(first)) return rows.slice(0, 1);
  const some = rows.slice(0, size);
  const end = some.findIndex((row) => !isMove(row) || row.board !== first.board);
  return end < 0 ? some : some.slice(0, end);
};

const finish = (tools: FileTools, { row }: Moving): Promise<'done' | 'over'> => {
  const { imports, device } = tools.database;
  return tools.database.transaction('rw', imports, device, async () => {
    refuseNewer(await device.get('minWriter'));
    const now = await imports.get(row.id);
    if (now?.state === 'moving') await imports.put({ ...now, state: 'done' });
    return now?.state === 'moving' || now?.state === 'done' ? 'done' : 'over';
  });
};

/** Each lost race means that somebody has written meanwhile. */
const tries = 200;

/**
 * Moves an accepted import on from where it stands until all of it is in. `over` when somebody took it back meanwhile,
 * here or in another tab.
 */
export const moveImport = async (
  tools: FileTools,
  id: string,
  { onProgress, signal }: FileWatch,
): Promise<'done' | 'over'> => {
  const { database } = tools;
  let size = fewest;
  let lost = 0;
  let ahead: readonly StagedRow[] = [];
  let known: Moving | null = null;
  /**
   * What the second copy was told and may not be so: the last chunk, which somebody may have taken back by then, and what
   * was worked out again after a lost race.
   */
  let told: readonly RevisionRow[] = [];
  let raced: readonly RevisionRow[] = [];
  const tellWhatIsSo = () => tellNotMoved(tools, [...told, ...raced]);
  const over = async (): Promise<'over'> => {
    await tellWhatIsSo();
    return 'over';
  };
  const brought = rememberBrought(database, id);
  const here = rememberRecords(database);
  for (;;) {
    const moving: Moving | 'done' | 'over' = known ?? (await readMoving(tools, id, { brought, here }));
    if (moving === 'done') return moving;
    if (moving === 'over') return over();
    const row: Moving['row'] = moving.row;
    onProgress?.(row.count === 0 ? 1 : row.moved / row.count);
    ahead = ahead.filter(({ n }) => n >= row.moved);
    if (ahead.length < most)
      ahead = await database.staged
        .where('[import+n]')
        .between([id, row.moved], [id, row.count])
        .limit(readAhead)
        .toArray();
    const chunk = runningChunk(ahead, size);
    const [first] = chunk;
    if (!first) {
      const end = await finish(tools, moving);
      onProgress?.(1);
      return end === 'over' ? over() : end;
    }
    known = null;
    let outcome: Outcome;
    if (isMove(first)) {
      // What comes last is short, and not taken back by halves.
      if (signal?.aborted) await tellWhatIsSo();
      stopIfCancelled(signal);
      const done = await moveRevisions(tools, moving, chunk);
      outcome = done.outcome;
      size = nextSize(size, done.took);
      const now = new Set(done.put.map(({ id: revision }) => revision));
      raced = raced.filter((one) => !now.has(one.id));
      if (outcome === 'moved') told = done.put;
      else raced = [...raced, ...done.put];
      if (outcome === 'moved') known = { ...moving, row: { ...row, moved: done.moved } };
    } else outcome = await moveRest(tools, moving);
    if (outcome === 'moved') lost = 0;
    else {
      lost += 1;
      ahead = [];
      if (lost > tries) throw new Error('Other tabs kept writing to what an import moves');
    }
  }
};
