import type { NotebookDatabase, StagedRow } from '../database.ts';
import type { StagedRevision } from '../files/import-tools.ts';
import { listQuarantined } from '../heal/quarantine.ts';
import type { Sealer } from '../sealer.ts';

interface Copies {
  /** Rows of a file that waits for a yes, as they stand from now on: without those words. */
  readonly staged: readonly StagedRow[];
  /** Ids of quarantined rows that hold it. */
  readonly quarantine: readonly string[];
}

const withoutWords = async (
  row: StagedRow,
  gone: ReadonlySet<string>,
  sealer: Sealer,
): Promise<StagedRow> => {
  const waiting = (await sealer.open(row.sealed)) as readonly StagedRevision[];
  const left = waiting.map((one) => (gone.has(one.id) ? { ...one, words: null } : one));
  return { ...row, sealed: await sealer.seal(left) };
};

/** Copies of erased words that are no part of the notebook: what waits to be taken in, and what was put aside. */
export const copiesOf = async (
  { database, sealer }: { readonly database: NotebookDatabase; readonly sealer: Sealer },
  gone: ReadonlySet<string>,
  holds: (text: string) => boolean = () => false,
): Promise<Copies> => {
  const read = new TextDecoder();
  const isHolding = (bytes: Uint8Array): boolean => {
    const text = read.decode(bytes);
    return holds(text) || [...gone].some((id) => text.includes(id));
  };
  const waiting =
    (await database.staged.count()) > 0
      ? await database.staged
          .filter(
            ({ ids, kind }) => kind === 'refused' || (kind === 'revisions' && ids.some((id) => gone.has(id))),
          )
          .toArray()
      : [];
  const staged = await Promise.all(
    waiting.map(async (row) => {
      if (row.kind === 'revisions') return [await withoutWords(row, gone, sealer)];
      if (!isHolding(await sealer.openBytes(row.sealed))) return [];
      // Its place in the file must stay taken.
      return [{ ...row, sealed: await sealer.sealBytes(new Uint8Array()) }];
    }),
  );
  const putAside = await listQuarantined({ database, sealer });
  return {
    staged: staged.flat(),
    quarantine: putAside.filter(({ id, bytes }) => gone.has(id) || isHolding(bytes)).map(({ id }) => id),
  };
};
