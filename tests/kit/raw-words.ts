import type { NotebookDatabase } from '../../src/storage/database.ts';
import { standingLines } from '../../src/storage/journal/standing-lines.ts';
import { type Journal, type JournalLine, noJournal } from '../../src/storage/ports.ts';

/** Bytes as the letters they stand for; a word without a lock is found in them as it is. */
const readable = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : value;

/** Everything in every table of the database, asked of IndexedDB itself. */
export const rawText = async (database: NotebookDatabase): Promise<string> => {
  const disk = database.backendDB();
  const names = [...disk.objectStoreNames].filter((name) => name !== 'content');
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const request = disk.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve([name, request.result]);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  return JSON.stringify(rows, readable);
};

/** A second copy in memory, which does what the port says; `lines` is all that stands in it. */
export const wordJournal = () => {
  let kept: JournalLine[] = [];
  const journal: Journal = {
    ...noJournal,
    kind: 'on',
    append: async (more) => {
      kept.push(...more);
    },
    read: async () => ({ lines: standingLines(kept.map((line, at) => ({ at, line }))), damaged: [] }),
    compact: async (live) => {
      const from = kept.length;
      const next: JournalLine[] = [];
      for await (const lines of live) next.push(...lines);
      // What was written meanwhile is newer than the snapshot.
      kept = [...next, ...kept.slice(from)];
    },
    wipe: async () => {
      kept = [];
    },
  };
  return { journal, lines: () => JSON.stringify(kept, readable) };
};
