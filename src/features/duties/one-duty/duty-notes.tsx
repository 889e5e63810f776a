import { useRef, useState } from 'react';
import { shortDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { byYear, noteDay } from '../../../domain/duty-facts.ts';
import { lookingWords, sourceWords } from '../../../domain/words.ts';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Entry } from '../../../ui/words/entry.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { useKnown } from '../known.ts';

const handful = 30;

/** Newest first, across years. */
export const DutyNotes = ({ duty }: { readonly duty: Duty }) => {
  const { place } = useHere();
  const [limit, setLimit] = useState(handful);
  const read = useRecords({ type: 'note', school: place.school, statement: duty.id, limit });
  // What is shown stays while more is being read, so that the page does not jump.
  const shown = useRef(read);
  if (read) shown.current = read;
  const notes = shown.current;
  if (!notes) return null;
  const years = byYear(notes, (note) => noteDay(note.body, note.createdAt));
  return (
    <Section heading="Notes">
      {notes.length === 0 && (
        <EmptyState>
          Every note about this duty stands here, newest first, whoever wrote it and in whichever year.
        </EmptyState>
      )}
      {years.map(({ year, rows }) => (
        <div key={year} className="stack">
          <h3 className="duty-year soft">{year}</h3>
          {rows.map((note) => (
            <OneNote key={note.record} note={note} />
          ))}
        </div>
      ))}
      {notes.length === limit && <Button onClick={() => setLimit(limit + handful)}>Show more notes</Button>}
    </Section>
  );
};

const OneNote = ({ note: { record, body, createdAt, author } }: { readonly note: Current<'note'> }) => {
  const { clock } = useServices();
  const { lookings, names } = useKnown();
  const looking = body.looking ? lookings.get(body.looking) : undefined;
  const day = shortDate(noteDay(body, createdAt), clock.today());
  return (
    <Entry
      meta={[
        body.source ? sourceWords[body.source] : 'Source not said',
        looking ? `${lookingWords[looking.kind].toLowerCase()}, ${day}` : day,
        ...((names.get(author) ?? 'me') === 'me' ? [] : [names.get(author)]),
      ].join(' · ')}
      actions={
        <>
          {body.part === 2 && <Mark>Part 2</Mark>}
          <ButtonLink
            kind="quiet"
            size="small"
            href={`#${to.note(record)}`}
            aria-label={`Change the note: ${body.text.slice(0, 40)}`}
          >
            Change
          </ButtonLink>
        </>
      }
    >
      {body.text || 'Empty note'}
    </Entry>
  );
};
