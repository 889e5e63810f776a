import { sha256Hex } from '../base/ids.ts';
import { ok, type Result } from '../base/result.ts';
import type { NotebookDatabase } from './database.ts';
import { inBothCopies } from './journal/in-both-copies.ts';
import type { Journal } from './ports.ts';
import type { Sealer } from './sealer.ts';
import { refuseNewer } from './writer.ts';

interface BlobTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
}

/** Bytes have a table of their own, as arrays: lists stay quick, and WebKit refuses Blobs in places. */
export const saveBlob = async (
  { database, sealer, journal }: BlobTools & { readonly journal: Journal },
  board: string,
  bytes: Uint8Array,
): Promise<Result<string, never>> => {
  const id = `sha256:${sha256Hex(bytes)}`;
  if (await database.blobs.get([board, id])) return ok(id);
  const sealed = await sealer.sealBytes(bytes);
  await inBothCopies(
    journal.append([{ kind: 'blob', row: { board, id }, sealed }]),
    database.transaction('rw', database.blobs, database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      await database.blobs.put({ board, id, sealed });
    }),
  );
  return ok(id);
};

export const readBlob = async ({ database, sealer }: BlobTools, id: string): Promise<Uint8Array | null> => {
  const row = await database.blobs.where('id').equals(id).first();
  return row ? sealer.openBytes(row.sealed) : null;
};
