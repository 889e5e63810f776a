import type { CurrentRow, NotebookDatabase } from '../database.ts';
import { listKey } from '../lists.ts';
import type { CurrentWords } from '../project-record.ts';
import type { FileTools } from './import-tools.ts';

/** The records of all boards on this device. */
export const boardRows = async (database: NotebookDatabase): Promise<readonly CurrentRow[]> => {
  const lists = [false, true].map((deleted) => listKey({ board: '', type: 'board', deleted }));
  return database.current.where('lists').startsWithAnyOf(lists).toArray();
};

/** Boards of sample schools: nobody's work, so never in a file. */
export const sampleBoards = async ({
  database,
  sealer,
  place,
}: Pick<FileTools, 'database' | 'sealer' | 'place'>): Promise<ReadonlySet<string>> => {
  const rows = await boardRows(database);
  const words = await Promise.all(rows.map(({ sealed }) => sealer.open(sealed) as Promise<CurrentWords>));
  const now = place.read();
  return new Set([
    ...rows.filter((_, at) => words[at]?.body.sample === true).map(({ board }) => board),
    ...(now?.sample ? [now.board] : []),
  ]);
};
