import type { CurrentRow } from './database.ts';
import type { RecordWrite } from './record-write.ts';
import type { WriterRow } from './writer.ts';

/** What a write must know before it is planned. */
export interface Gathered {
  readonly rows: readonly (CurrentRow | undefined)[];
  readonly board: string;
  readonly writer: WriterRow | undefined;
}

/**
 * What this tab wrote last, so that the next write of the same record need not read it. It may be out of date:
 * the transaction checks all of it, and a write that was planned on something else is planned anew.
 */
export interface Remembered {
  /** Hands it out once; `keep` gives it back when all of it has proved right. */
  take(writes: readonly RecordWrite[]): Gathered | null;
  keep(rows: readonly CurrentRow[], writer: WriterRow): void;
  /** An id nobody can have used yet. */
  fresh(record: string): void;
  forget(): void;
}

/** Records a person goes to and fro between on one screen. */
const limit = 50;

export const createRemembered = (): Remembered => {
  const rows = new Map<string, CurrentRow | undefined>();
  const writers = new Map<string, WriterRow>();

  const put = (record: string, row: CurrentRow | undefined): void => {
    rows.delete(record);
    rows.set(record, row);
    const [oldest] = rows.keys();
    if (rows.size > limit && oldest !== undefined) rows.delete(oldest);
  };

  return {
    take: (writes) => {
      const isKnown = writes.every(({ record }) => rows.has(record));
      const known = writes.map(({ record }) => rows.get(record));
      const board = known[0]?.board ?? writes[0]?.board ?? '';
      const writer = writers.get(board);
      for (const { record } of writes) rows.delete(record);
      writers.delete(board);
      return isKnown && writer ? { rows: known, board, writer } : null;
    },
    keep: (written, writer) => {
      for (const row of written.slice(-limit)) put(row.record, row);
      writers.set(writer.key.slice('writer:'.length), writer);
    },
    fresh: (record) => put(record, undefined),
    forget: () => {
      rows.clear();
      writers.clear();
    },
  };
};
