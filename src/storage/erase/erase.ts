import { isoTime } from '../../base/clock.ts';
import { ok, type Result } from '../../base/result.ts';
import type { RecordChanges } from '../change-records.ts';
import type { AcceptedRow } from '../database.ts';
import type { Slots, Writing } from '../drafts.ts';
import type { SaveProblem } from '../notebook.ts';
import type { Lifecycle } from '../ports.ts';
import type { Saving } from '../saving.ts';
import type { WriteTools } from '../write-records.ts';
import { refuseNewer } from '../writer.ts';
import { type BodiesToErase, eraseBodies } from './erase-bodies.ts';
import { cleanCopy } from './erase-copy.ts';
import { type EverythingTools, eraseAll } from './erase-everything.ts';
import { erasureRequests, namedBy } from './erase-requests.ts';
import { findWord, markedForErasing, replaceAndMark } from './erase-word.ts';
import { erasedIds, markRow, marksOf } from './erased-ids.ts';
import type { Erased, Erasing } from './erasing.ts';
import { dueToForget } from './forget-due.ts';
import { rowsOfLooking, whatWouldGo } from './forget-visit.ts';
import { longDeleted } from './purge-deleted.ts';

/** How long the undo line stands, if nobody leaves before. Milliseconds. */
const undoFor = 10_000;

/** Revisions one erasure names at most: its own body must stay well under the size of a body. */
const mostNamed = 5_000;

export interface EraseTools extends WriteTools, EverythingTools {
  readonly saving: Saving;
  readonly slots: Slots;
  readonly changes: RecordChanges;
  readonly lifecycle: Lifecycle;
  readonly here: () => Writing | null;
  /** Makes drafts and revisions of what dead tabs left, so that nothing of it stands apart. */
  readonly takeOver: () => Promise<unknown>;
}

const inParts = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  items.length === 0 ? [] : [items.slice(0, most), ...inParts(items.slice(most), most)];

export const createErasing = (tools: EraseTools): Erasing => {
  const { database, saving, slots, clock } = tools;
  const today = () => clock.today();
  const author = () => tools.here()?.author ?? '';

  /** The tables in the queue of writes, so that nothing is typed into them meanwhile; the second copy after it. */
  const erase = async (
    name: string,
    plan: () => Promise<readonly BodiesToErase[]>,
  ): Promise<Result<Erased, SaveProblem>> => {
    const erased = await saving.once(`erase ${name}`, async () => {
      let revisions = 0;
      for (const asked of await plan()) {
        const done = await eraseBodies(tools, asked);
        if (!done.ok) return done;
        revisions += done.value;
      }
      return ok(revisions);
    });
    return erased.ok ? ok({ revisions: erased.value, secondCopy: await cleanCopy(tools) }) : erased;
  };

  /** What is being typed in a record becomes part of its history; then there is one place to look. */
  const leave = async (record: string): Promise<Result<null, SaveProblem>> => {
    await tools.takeOver();
    for (const slot of slots.uncut()) {
      const left = slot.record === record ? await slots.leave(slot) : ok(null);
      if (!left.ok) return left;
    }
    if (!slots.isDirty()) tools.lastMoment.drop(tools.tabs.id);
    return ok(null);
  };

  const eraseRecords = (name: string, board: string, records: readonly string[]) =>
    erase(name, async () => {
      const ids = await database.revisions
        .where('record')
        .anyOf([...records])
        .primaryKeys();
      const as = { kind: 'erase', author: author() } as const;
      return inParts(ids, mostNamed).map((revisions) => ({ board, revisions, as }));
    });

  const eraseMarked = (rows: readonly AcceptedRow[], holds?: (text: string) => boolean) =>
    erase('marked', async () => {
      const boards = await markedForErasing(tools, rows);
      const done = rows.map(({ key }) => key);
      const as = { kind: 'erase', author: author() } as const;
      const found = boards.size > 0 ? [...boards] : [[tools.here()?.board ?? '', []] as const];
      return found.map(([board, revisions]) => ({ board, revisions, as, done, ...(holds ? { holds } : {}) }));
    });

  /** Words that came back behind an erasure, from the second copy or an old file, go again. */
  const eraseAgain = async (): Promise<void> => {
    const back = (await database.revisions.bulkGet([...(await erasedIds(tools))])).some((row) => row?.sealed);
    if (!back) return;
    for (const { id } of await marksOf(database, 'erasure')) {
      const erasure = await database.revisions.get(id);
      if (erasure && (await namedBy(tools, erasure)).length > 0) await accept(id);
    }
  };

  const accept = (erasure: string) =>
    erase(`for ${erasure}`, async () => {
      const row = await database.revisions.get(erasure);
      if (!row) return [];
      const revisions = (await namedBy(tools, row)).map(({ id }) => id);
      return [{ board: row.board, revisions, as: { kind: 'accept', erasure } as const }];
    });

  const letGoOfWords = () => {
    for (const board of new Set(slots.uncut().flatMap(({ by }) => by?.board ?? []))) {
      slots.letGo(board);
      tools.changes.letGo(board);
    }
  };

  /** Of this tab: what is finished when the page is left. */
  const open = new Set<() => Promise<unknown>>();
  tools.lifecycle.onHide(() => {
    for (const finish of [...open]) void finish();
  });

  return {
    eraseRecord: async (record) => {
      const left = await leave(record);
      if (!left.ok) return left;
      const board = (await database.current.get(record))?.board ?? '';
      return eraseRecords(record, board, [record]);
    },

    findWord: (record, word) => findWord(tools, record, word),
    eraseWord: async (asked) => {
      const begun = await replaceAndMark(
        { ...tools, leave, eraseLater: (rows, holds) => eraseMarked(rows, holds) },
        asked,
      );
      if (!begun.ok) return begun;
      let finished: ReturnType<typeof begun.value.finish> | null = null;
      const end = () => {
        clearTimeout(late);
        open.delete(finish);
      };
      const finish = () => {
        end();
        finished ??= begun.value.finish();
        return finished;
      };
      const late = setTimeout(() => void finish(), undoFor);
      open.add(finish);
      return ok({
        finish,
        undo: async () => {
          if (finished) return null;
          end();
          return begun.value.undo();
        },
      });
    },

    requests: async () => {
      const board = tools.here()?.board;
      return board ? erasureRequests(tools, board) : [];
    },
    acceptRequest: accept,
    declineRequest: (erasure) =>
      saving.once(`decline ${erasure}`, async () => {
        const row = markRow('declined', erasure, isoTime(clock.now()));
        await tools.journal.append([{ kind: 'local', table: 'accepted', row }]);
        await database.transaction('rw', database.accepted, database.device, async () => {
          refuseNewer(await database.device.get('minWriter'));
          await database.accepted.put(row);
        });
        return ok(null);
      }),

    beforeForgetting: (looking) => whatWouldGo(tools, looking),
    forget: async (looking) => {
      await slots.settle();
      const left = await leave(looking);
      if (!left.ok) return left;
      return erase(`forget ${looking}`, async () => {
        const rows = await rowsOfLooking(tools, looking);
        const records = rows.map(({ record }) => record);
        return rows[0] ? [{ board: rows[0].board, records, as: { kind: 'forget' } as const }] : [];
      });
    },
    dueToForget: async () => {
      const board = tools.here()?.board;
      return board ? dueToForget(tools, board, today()) : [];
    },

    eraseEverything: async () => {
      // A refusal because of other tabs is no failure of saving, so it passes through as a value.
      const done = await saving.once('everything', async () => ok(await eraseAll(tools)));
      if (done.ok && done.value.ok) letGoOfWords();
      return done.ok ? done.value : done;
    },

    tidy: async () => {
      if (!tools.here()) return;
      const limit = isoTime(clock.now() - undoFor);
      const left = (await marksOf(database, 'later')).filter(({ at }) => at < limit);
      if (left.length > 0) await eraseMarked(left);
      await eraseAgain();
      const boards = await database.current.where('lists').startsWith('all|board|').toArray();
      const gone = await longDeleted(
        database,
        boards.map(({ record }) => record),
        clock.now(),
      );
      for (const [board, records] of gone)
        if (records.length > 0) await eraseRecords(`long deleted ${board}`, board, records);
      await cleanCopy(tools);
    },
  };
};
