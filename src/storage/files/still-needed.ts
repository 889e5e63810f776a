import type { CurrentWords } from '../project-record.ts';
import type { FileTools } from './import-tools.ts';

/** Rows taken at a time. */
const some = 500;

/** As ids are made: the name of a type, and letters. */
const looksLikeId = /^[a-z][A-Za-z]*_\S+$/;

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return looksLikeId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

/** Revisions that stay whatever becomes of this import: made here, or brought by another file too. */
const staying = async ({ database }: Pick<FileTools, 'database'>, id: string): Promise<readonly string[]> => {
  const { broughtBy, revisions } = database;
  const [ours, theirs, all] = await Promise.all([
    broughtBy.where('import').equals(id).toArray(),
    broughtBy.where('import').notEqual(id).toArray(),
    revisions.toCollection().primaryKeys(),
  ]);
  const others = new Set(theirs.flatMap(({ keys }) => keys));
  const only = new Set(ours.flatMap(({ keys }) => keys).filter((key) => !others.has(key)));
  return all.filter((revision) => !only.has(revision));
};

/**
 * Records that what stays belongs to, however far round: the visit of a note written here since, its school, its
 * board, and where this device works. Without them those words would stand in no list.
 */
export const stillNeeded = async (
  { database, sealer }: Pick<FileTools, 'database' | 'sealer'>,
  id: string,
): Promise<ReadonlySet<string>> => {
  const needed = new Set<string>();
  const open: string[] = [];
  const need = (record: string): void => {
    if (needed.has(record)) return;
    needed.add(record);
    open.push(record);
  };
  const ids = await staying({ database }, id);
  for (let from = 0; from < ids.length; from += some)
    for (const row of await database.revisions.bulkGet(ids.slice(from, from + some))) {
      if (row) for (const record of [row.record, row.board, row.author]) need(record);
    }
  for (const record of idsIn(await database.device.get('place'))) need(record);
  while (open.length > 0)
    for (const row of await database.current.bulkGet(open.splice(0, some))) {
      if (!row) continue;
      const { body, author } = (await sealer.open(row.sealed)) as CurrentWords;
      for (const record of [row.board, author, ...idsIn(body)]) need(record);
    }
  return needed;
};
