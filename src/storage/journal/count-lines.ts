import type { JournalFacts } from '../ports.ts';
import type { JournalEntry, JournalMark } from './lines.ts';

/** What counting needs of a line. */
export interface LineNote {
  readonly at: number;
  readonly kind: 'revision' | 'void' | 'blob';
  readonly id: string;
}

export const noteLine = ({ at, line }: JournalEntry): LineNote | null => {
  switch (line.kind) {
    case 'revision':
      return { at, kind: 'revision', id: line.row.id };
    case 'blob':
      return { at, kind: 'blob', id: `${line.row.board}|${line.row.id}` };
    case 'void':
      return { at, kind: 'void', id: line.id };
    default:
      return null;
  }
};

/**
 * What stands, without reading the snapshot: its end mark has its counts. A revision that stands there and in a
 * session as well is counted twice; the copies then seem to differ, are compared in full, and nothing comes of it.
 */
export const countLines = (
  notes: readonly LineNote[],
  snapshot: Extract<JournalMark, { kind: 'end' }> | null,
): Pick<JournalFacts, 'revisions' | 'last' | 'blobs'> => {
  const revisions = new Set<string>();
  const blobs = new Set<string>();
  const taken = new Set<string>();
  for (const { kind, id } of notes.toSorted((one, other) => one.at - other.at)) {
    if (kind === 'blob') blobs.add(id);
    else if (kind === 'void') {
      if (!revisions.delete(id)) taken.add(id);
    } else revisions.add(id);
  }
  const before = Math.max(0, (snapshot?.revisions ?? 0) - taken.size);
  return {
    revisions: before + revisions.size,
    last: [...revisions].at(-1) ?? snapshot?.last ?? null,
    blobs: (snapshot?.blobs ?? 0) + blobs.size,
  };
};
