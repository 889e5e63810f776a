import { ok, type Result } from '../base/result.ts';
import type { NotebookDatabase } from './database.ts';
import { inBothCopies } from './journal/in-both-copies.ts';
import type { Journal } from './ports.ts';
import type { Sealer } from './sealer.ts';
import { refuseNewer } from './writer.ts';

export const readPreference = async (
  database: NotebookDatabase,
  name: string,
): Promise<Uint8Array | null> => {
  const row = await database.device.get(`preference:${name}`);
  return row && 'sealed' in row ? row.sealed : null;
};

export const writePreference = async (
  {
    database,
    sealer,
    journal,
  }: { readonly database: NotebookDatabase; readonly sealer: Sealer; readonly journal: Journal },
  name: string,
  value: string | null,
): Promise<Result<null, never>> => {
  const key = `preference:${name}` as const;
  const sealed = value === null ? null : await sealer.seal(value);
  await inBothCopies(
    journal.append([
      sealed
        ? { kind: 'local', table: 'device', row: { key, sealed } }
        : { kind: 'gone', table: 'device', key },
    ]),
    database.transaction('rw', database.device, async () => {
      refuseNewer(await database.device.get('minWriter'));
      await (sealed ? database.device.put({ key, sealed }) : database.device.delete(key));
    }),
  );
  return ok(null);
};
