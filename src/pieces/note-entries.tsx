import type { ReactNode } from 'react';
import type { Note } from '../domain/records/bodies.ts';
import { sourceWords } from '../domain/words.ts';
import { to } from '../routes.ts';
import { ButtonLink } from '../ui/actions/button.tsx';
import { Entry } from '../ui/words/entry.tsx';
import { Mark } from '../ui/words/mark.tsx';

interface Jotted {
  readonly record: string;
  readonly body: Note;
}

/** Notes as jotted, in the order given; each opens to be changed. How it is known comes first in the small line. */
export const NoteEntries = <Row extends Jotted>({
  notes,
  metaOf,
  below,
}: {
  readonly notes: readonly Row[];
  /** What else the small line says; what is undefined is left out. */
  readonly metaOf: (note: Row) => readonly (string | undefined)[];
  /** What belongs to the note besides its words. */
  readonly below?: (note: Row) => ReactNode;
}) =>
  notes.map((note) => (
    <Entry
      key={note.record}
      meta={[note.body.source ? sourceWords[note.body.source] : 'Source not said', ...metaOf(note)]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          {note.body.part === 2 && <Mark>Part 2</Mark>}
          <ButtonLink
            kind="quiet"
            size="small"
            href={`#${to.note(note.record)}`}
            aria-label={`Change the note: ${note.body.text.slice(0, 40)}`}
          >
            Change
          </ButtonLink>
        </>
      }
    >
      {note.body.text.trim()
        ? note.body.text
        : note.body.attachments.length > 0
          ? 'A photo without words'
          : 'Empty note'}
      {below?.(note)}
    </Entry>
  ));
