import { localTime } from '../../base/local-time.ts';
import type { Duty } from '../../domain/content/content.ts';
import { NoteEntries as Entries } from '../../pieces/note-entries.tsx';
import type { Current } from '../../storage/notebook.ts';

/** The notes of one looking, by the time of day. Only the duties handed over are named. */
export const NoteEntries = ({
  notes,
  duties,
}: {
  readonly notes: readonly Current<'note'>[];
  readonly duties: readonly Duty[];
}) => (
  <Entries
    notes={notes}
    metaOf={({ body, createdAt }) => [
      ...body.statements.map((id) => duties.find((duty) => duty.id === id)?.short),
      localTime(createdAt),
    ]}
  />
);
