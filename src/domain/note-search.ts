import MiniSearch from 'minisearch';
import type { Note } from './records/bodies.ts';

interface Searched {
  readonly record: string;
  readonly body: Note;
}

/** A search over the words of notes and the names of their duties. Lives in memory only, never on disk. */
export const createNoteSearch = <Row extends Searched>(
  notes: readonly Row[],
  shortOf: (statement: string) => string,
): ((asked: string) => readonly Row[]) => {
  const byRecord = new Map(notes.map((note) => [note.record, note]));
  const index = new MiniSearch<{ id: string; text: string; duties: string }>({ fields: ['text', 'duties'] });
  index.addAll(
    notes.map(({ record, body }) => ({
      id: record,
      text: body.text,
      duties: body.statements.map(shortOf).join(' '),
    })),
  );
  return (asked) =>
    index
      .search(asked, { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' })
      .flatMap(({ id }) => byRecord.get(id) ?? []);
};
