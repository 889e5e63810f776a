import type { Table } from 'dexie';
import { type Clock, isoTime } from '../../base/clock.ts';
import { sha256Hex } from '../../base/ids.ts';
import type { NotebookDatabase, QuarantineRow } from '../database.ts';
import type { Sealer } from '../sealer.ts';
import { refuseNewer } from '../writer.ts';

/** Rows that are sealed anew in one transaction; bytes of pictures and PDFs are large, so fewer of them. */
const usualChunk = 100;
const blobChunk = 4;

/** Hold no words, and so nothing sealed. A table that is not named here is looked through. */
const withoutWords: readonly string[] = ['content', 'accepted', 'broughtBy', 'heldElsewhere', 'forgotten'];

interface ResealTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly clock: Clock;
}

interface Resealing {
  /** First byte that everything shall have. */
  readonly tag: number;
  onProgress(done: number, total: number): void;
  /** Between two chunks: true to leave off; what is done stays done. */
  isStopped(): boolean;
}

interface SealedRow {
  readonly sealed?: Uint8Array | null;
}

const isSame = (one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean =>
  one?.length === other?.length && !!one?.every((byte, place) => byte === other?.[place]);

/** What cannot be opened is set aside, sealed as well: left where it is, it could hold words in plain sight. */
const setAside = async (tools: ResealTools, sealed: Uint8Array): Promise<QuarantineRow> => ({
  id: sha256Hex(sealed),
  at: isoTime(tools.clock.now()),
  from: 'database',
  why: 'not-opened',
  sealed: await tools.sealer.sealBytes(sealed),
});

const resealChunk = async (
  tools: ResealTools,
  { table, keys, tag }: { readonly table: Table; readonly keys: readonly unknown[]; readonly tag: number },
): Promise<number> => {
  const { database, sealer } = tools;
  const rows: readonly (SealedRow | undefined)[] = await table.bulkGet([...keys]);
  const wrong = rows.flatMap((row, place) =>
    row?.sealed && row.sealed[0] !== tag ? [{ key: keys[place], row, sealed: row.sealed }] : [],
  );
  if (wrong.length === 0) return 0;
  const made = await Promise.all(
    wrong.map(async ({ key, row, sealed }) => {
      const bytes = await sealer.openBytes(sealed).catch(() => null);
      return bytes
        ? { key, sealed, next: { ...row, sealed: await sealer.sealBytes(bytes) }, aside: null }
        : { key, sealed, next: null, aside: await setAside(tools, sealed) };
    }),
  );
  // Sealing takes time, and a transaction would not wait for it: whatever has changed meanwhile is left alone.
  await database.transaction('rw', [table, database.device, database.quarantine], async () => {
    refuseNewer(await database.device.get('minWriter'));
    const now: readonly (SealedRow | undefined)[] = await table.bulkGet(made.map(({ key }) => key));
    const stand = made.filter(({ sealed }, place) => isSame(now[place]?.sealed, sealed));
    await Promise.all([
      table.bulkPut(stand.flatMap(({ next }) => next ?? [])),
      table.bulkDelete(stand.flatMap(({ key, next }) => (next ? [] : [key]))),
      database.quarantine.bulkPut(stand.flatMap(({ aside }) => aside ?? [])),
    ]);
  });
  return wrong.length;
};

/**
 * Seals everything with words anew, chunk by chunk, until one look through all tables finds nothing left to do.
 * May be broken off anywhere: both ways of sealing are opened meanwhile. How many rows it sealed; null when it was stopped.
 */
export const reseal = async (
  tools: ResealTools,
  { tag, onProgress, isStopped }: Resealing,
): Promise<number | null> => {
  const tables = tools.database.tables.filter(({ name }) => !withoutWords.includes(name));
  for (let all = 0; ; ) {
    let found = 0;
    let done = 0;
    const counts = await Promise.all(tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (const table of tables) {
      const keys: readonly unknown[] = await table.toCollection().primaryKeys();
      const size = table.name === 'blobs' ? blobChunk : usualChunk;
      for (let from = 0; from < keys.length; from += size) {
        if (isStopped()) return null;
        found += await resealChunk(tools, { table, keys: keys.slice(from, from + size), tag });
        done += Math.min(size, keys.length - from);
        onProgress(done, total);
      }
    }
    if (found === 0) return all;
    all += found;
  }
};
