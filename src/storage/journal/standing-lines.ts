import type { JournalLine, LocalTable } from '../ports.ts';
import type { JournalEntry, JournalMark } from './lines.ts';

const localKeys: Readonly<Record<LocalTable, string>> = {
  device: 'key',
  accepted: 'key',
  forgotten: 'record',
  heldElsewhere: 'revision',
  keys: 'id',
};

/** The key of a row of a small local table. */
export const keyOfLocal = (table: LocalTable, row: unknown): string =>
  String((row as Readonly<Record<string, unknown>>)[localKeys[table]]);

/** What a line is about: a later line about the same takes its place. null for what only takes away. */
export const nameOfLine = (line: JournalLine): string | null => {
  switch (line.kind) {
    case 'revision':
      return `revisions ${line.row.id}`;
    case 'draft':
      return `drafts ${line.row.slot}`;
    case 'blob':
      return `blobs ${line.row.board}|${line.row.id}`;
    case 'local':
      return `${line.table} ${keyOfLocal(line.table, line.row)}`;
    default:
      return null;
  }
};

const isMark = (line: JournalEntry['line']): line is JournalMark =>
  line.kind === 'file' || line.kind === 'end';

/** The lines that still stand after everything was told, oldest first. */
export const standingLines = (entries: readonly JournalEntry[]): readonly JournalLine[] => {
  const standing = new Map<string, JournalLine>();
  for (const { line } of entries.toSorted((one, other) => one.at - other.at)) {
    if (isMark(line)) continue;
    if (line.kind === 'void') standing.delete(`revisions ${line.id}`);
    else if (line.kind === 'gone') standing.delete(`${line.table} ${line.key}`);
    else {
      const name = nameOfLine(line) ?? '';
      standing.delete(name);
      standing.set(name, line);
    }
  }
  return [...standing.values()];
};
