import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { Watched } from '../../base/watched.ts';
import type { LineProblem } from '../../exchange/notebook-file/read-line.ts';
import type { Revision } from '../../revisions/revision.ts';
import type { ImportRow, NotebookDatabase } from '../database.ts';
import type { Place } from '../notebook.ts';
import type { Journal } from '../ports.ts';
import type { Sealer } from '../sealer.ts';
import type { ImportPreview } from './notebook-files.ts';

export interface FileTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly place: Watched<Place | null>;
  /** Cuts what is being typed, so that a file has it. */
  readonly settle: () => Promise<void>;
  readonly open: () => Promise<unknown>;
  readonly reopen: () => Promise<unknown>;
}

/** What an import's row keeps sealed. */
export interface ImportWords {
  readonly preview: ImportPreview;
  readonly itIsMe: boolean;
  /** Keys of what it brought beside revisions and blobs, for taking it back. */
  readonly brought: {
    readonly accepted: readonly string[];
    readonly forgotten: readonly string[];
    readonly quarantine: readonly string[];
  };
}

export const readImport = async (
  { database, sealer }: Pick<FileTools, 'database' | 'sealer'>,
  id: string,
): Promise<{ readonly row: ImportRow; readonly words: ImportWords } | null> => {
  const row = await database.imports.get(id);
  // Still being read: not yet anything a person could have answered.
  if (!row || row.count < 0) return null;
  return { row, words: (await sealer.open(row.sealed)) as ImportWords };
};

/** What a staged row of revisions keeps sealed, many at a time. */
export type StagedRevision = Revision;

/** A refused line's row has for an id why it was refused, and the hash of its bytes. */
export const refusedId = (why: LineProblem, hash: string): string => `${why}|${hash}`;

export const refusedParts = (id: string): { readonly why: string; readonly key: string } => {
  const [why = '', hash = ''] = id.split('|');
  return { why, key: `line:${hash}` };
};

/** The key under which an import brought only the words of a revision that was here without them. */
export const wordsKey = (revision: string): string => `words|${revision}`;
export const blobKey = (board: string, blob: string): string => `blob|${board}|${blob}`;

/** Thrown where somebody pressed "Stop". */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Cancelled();
};

export const inChunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
