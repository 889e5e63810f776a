import { useState } from 'react';
import { shortDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { byYear, noteDay } from '../../../domain/duty-facts.ts';
import { lookingWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { useGrowingRecords } from '../../../here/records.ts';
import { NoteEntries } from '../../../pieces/note-entries.tsx';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { useKnown } from '../known.ts';

const handful = 30;

/** Newest first, across years. */
export const DutyNotes = ({ duty }: { readonly duty: Duty }) => {
  const { clock } = useServices();
  const { place } = useHere();
  const { lookings, names } = useKnown();
  const [limit, setLimit] = useState(handful);
  const { rows: notes } = useGrowingRecords({
    type: 'note',
    school: place.school,
    statement: duty.id,
    limit,
  });
  if (!notes) return null;

  const metaOf = ({ body, createdAt, author }: Current<'note'>) => {
    const looking = body.looking ? lookings.get(body.looking) : undefined;
    const day = shortDate(noteDay(body, createdAt), clock.today());
    const name = names.get(author);
    return [
      looking ? `${lookingWords[looking.kind].toLowerCase()}, ${day}` : day,
      name === 'me' ? undefined : name,
    ];
  };

  return (
    <Section heading="Notes">
      {notes.length === 0 && (
        <EmptyState>
          Every note about this duty stands here, newest first, whoever wrote it and in whichever year.
        </EmptyState>
      )}
      {byYear(notes, (note) => noteDay(note.body, note.createdAt)).map(({ year, rows }) => (
        <div key={year} className="stack">
          <h3 className="duty-year soft">{year}</h3>
          <NoteEntries notes={rows} metaOf={metaOf} />
        </div>
      ))}
      {notes.length === limit && <Button onClick={() => setLimit(limit + handful)}>Show more notes</Button>}
    </Section>
  );
};
