import { longDate } from '../../base/civil-date.ts';
import { localTime } from '../../base/local-time.ts';
import type { Duty } from '../../domain/content/content.ts';
import { useHere } from '../../here/here.ts';
import { useWriters } from '../../here/writers.ts';
import { NoteEntries as Entries } from '../../pieces/note-entries.tsx';
import { PhotoPicture } from '../../pieces/photo/photo-picture.tsx';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';

/** The notes of one looking, by the time of day. Only the duties handed over are named. */
export const NoteEntries = ({
  notes,
  duties,
}: {
  readonly notes: readonly Current<'note'>[];
  readonly duties: readonly Duty[];
}) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const writer = useWriters();
  return (
    <Entries
      notes={notes}
      metaOf={({ body, author, createdAt }) => [
        author !== place.person ? `by ${writer(author)}` : undefined,
        ...body.statements.map((id) => duties.find((duty) => duty.id === id)?.short),
        localTime(createdAt),
        body.seenOn && `seen ${longDate(body.seenOn)}`,
      ]}
      below={({ body }) =>
        body.attachments.map(({ blob, alt }) => (
          <PhotoPicture key={blob} keeper={notebook} blob={blob} alt={alt} />
        ))
      }
    />
  );
};
