import type { Duty } from '../../domain/content/content.ts';
import { sourceWords } from '../../domain/words.ts';
import { to } from '../../routes.ts';
import type { Current } from '../../storage/notebook.ts';
import { Entry } from '../../ui/words/entry.tsx';
import { Mark } from '../../ui/words/mark.tsx';

const clockTime = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Notes as jotted, newest first; each opens to be changed. */
export const NoteEntries = ({
  notes,
  duties,
}: {
  readonly notes: readonly Current<'note'>[];
  readonly duties: readonly Duty[];
}) =>
  notes.map(({ record, body, createdAt }) => (
    <Entry
      key={record}
      meta={[
        body.source ? sourceWords[body.source] : 'Source not said',
        ...body.statements.map((id) => duties.find((duty) => duty.id === id)?.short ?? id),
        clockTime(createdAt),
      ].join(' · ')}
      actions={
        <>
          {body.part === 2 && <Mark>Part 2</Mark>}
          <a href={`#${to.note(record)}`} aria-label={`Change the note: ${body.text.slice(0, 40)}`}>
            Change
          </a>
        </>
      }
    >
      {body.text || 'Empty note'}
    </Entry>
  ));
