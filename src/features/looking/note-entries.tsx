import type { Duty } from '../../domain/content/content.ts';
import { sourceWords } from '../../domain/words.ts';
import { to } from '../../routes.ts';
import type { Current } from '../../storage/notebook.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Entry } from '../../ui/words/entry.tsx';
import { Mark } from '../../ui/words/mark.tsx';

const clockTime = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Notes as jotted, newest first; each opens to be changed. Only the duties handed over are named. */
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
        ...body.statements.flatMap((id) => duties.find((duty) => duty.id === id)?.short ?? []),
        clockTime(createdAt),
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
  ));
