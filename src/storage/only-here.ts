import type { NotebookDatabase, RevisionRow } from './database.ts';
import { listKey } from './lists.ts';
import type { OnlyHere, StorageFacts } from './notebook.ts';

const nothing: OnlyHere = { notes: 0, entries: 0, oldest: null };

/** Of these revisions, the notes that stand on one of them. */
const notesAmong = async (
  database: NotebookDatabase,
  rows: readonly (RevisionRow | undefined)[],
): Promise<OnlyHere> => {
  const found = rows.filter((row) => row !== undefined);
  const ids = new Set(found.map(({ id }) => id));
  const notes = [...new Set(found.filter(({ type }) => type === 'note').map(({ record }) => record))];
  const standing = (await database.current.bulkGet(notes)).filter(
    (row) => row && row.deleted === 0 && row.heads.some((head) => ids.has(head)),
  );
  const oldest = standing.map((row) => row?.at ?? '').sort()[0] ?? null;
  return { notes: standing.length, entries: ids.size, oldest };
};

/** Where nothing is held elsewhere, the notes need not be read to be counted. */
const allOf = async (database: NotebookDatabase, board: string, entries: number): Promise<OnlyHere> => {
  const from = listKey({ board, type: 'note', deleted: false });
  const listed = () => database.current.where('lists').startsWith(from);
  const [notes, first] = await Promise.all([listed().count(), listed().first()]);
  return { notes, entries, oldest: first?.at ?? null };
};

const together = (all: readonly OnlyHere[]): OnlyHere =>
  all.reduce(
    (sum, { notes, entries, oldest }) => ({
      notes: sum.notes + notes,
      entries: sum.entries + entries,
      oldest: [sum.oldest, oldest].filter((at) => at !== null).sort()[0] ?? null,
    }),
    nothing,
  );

/** What is on this device and in none of the files that hold `held`. Ids are compared; words stay on the disk. */
const missingFrom = async (
  database: NotebookDatabase,
  boards: readonly string[],
  held: ReadonlySet<string>,
): Promise<OnlyHere> =>
  together(
    await Promise.all(
      boards.map(async (board) => {
        const ids = await database.revisions.where('board').equals(board).primaryKeys();
        const missing = ids.filter((id) => !held.has(id));
        if (missing.length === ids.length) return allOf(database, board, ids.length);
        return notesAmong(database, await database.revisions.bulkGet(missing));
      }),
    ),
  );

/** `sample`: the board of the sample school, which is never exported and is nobody's work. */
export const heldElsewhere = async (
  database: NotebookDatabase,
  sample: string | null,
): Promise<{ readonly onlyHere: OnlyHere } & Pick<StorageFacts, 'otherDevice'>> => {
  const [boards, held] = await Promise.all([
    database.current
      .where('lists')
      .startsWith(listKey({ board: '', type: 'board', deleted: false }))
      .toArray(),
    database.heldElsewhere.toArray(),
  ]);
  const own = boards.map(({ board }) => board).filter((board) => board !== sample);
  const other = held.filter(({ where }) => where === 'own-device');
  const heardAt = other.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest), '');
  return {
    onlyHere: await missingFrom(database, own, new Set(held.map(({ revision }) => revision))),
    otherDevice: heardAt
      ? {
          heardAt,
          lacks: await missingFrom(database, own, new Set(other.map(({ revision }) => revision))),
        }
      : null,
  };
};
