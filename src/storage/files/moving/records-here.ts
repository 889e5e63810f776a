import type { NotebookDatabase } from '../../database.ts';

/** Which records have a current row, kept in memory while an import is moved: 90,000 new ones are then not asked for one by one. */
export interface RecordsHere {
  among(records: readonly string[]): Promise<readonly string[]>;
  /** These are here now. */
  add(records: Iterable<string>): void;
  /** Somebody else has added some: read anew. */
  forget(): void;
}

export const rememberRecords = ({ current }: NotebookDatabase): RecordsHere => {
  let known: Set<string> | null = null;
  return {
    among: async (records) => {
      known ??= new Set(await current.toCollection().primaryKeys());
      const here = known;
      return records.filter((record) => here.has(record));
    },
    add: (records) => {
      for (const record of records) known?.add(record);
    },
    forget: () => {
      known = null;
    },
  };
};
