import { useRef } from 'react';
import type { Duty } from '../../../domain/content/content.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Entry } from '../../../ui/words/entry.tsx';

/**
 * Notes that had no duty when the screen was opened, one tap a duty. A note that has been given one stays in its
 * place, so that it can be given a second.
 */
export const SortNotes = ({
  notes,
  duties,
  near,
}: {
  readonly notes: readonly Current<'note'>[];
  readonly duties: readonly Duty[];
  /** Statements planned or written about: these are a tap away. */
  readonly near: readonly string[];
}) => {
  const sorting = useRef(new Set<string>());
  for (const { record, body } of notes) if (body.statements.length === 0) sorting.current.add(record);
  const shown = notes.filter(({ record }) => sorting.current.has(record));
  if (shown.length === 0) return null;
  const left = shown.filter(({ body }) => body.statements.length === 0).length;
  return (
    <Section
      heading="Notes without a duty"
      meta={left === 0 ? 'All sorted' : 'Those left as they are print under “Other notes”.'}
    >
      {shown.map((note) => (
        <OneNote key={note.record} note={note} duties={duties} near={near} />
      ))}
    </Section>
  );
};

const OneNote = ({
  note: { record, body },
  duties,
  near,
}: {
  readonly note: Current<'note'>;
  readonly duties: readonly Duty[];
  readonly near: readonly string[];
}) => {
  const { notebook } = useServices();
  const set = (statements: string[]) => void notebook.save({ type: 'note', record, fields: { statements } });
  const offered = [...new Set([...near, ...body.statements])];
  const shortOf = (id: string) =>
    duties.find((duty) => duty.id === id)?.short ?? 'No longer in the checklist';
  return (
    <Entry meta={<a href={`#${to.note(record)}`}>Change the note</a>}>
      {body.text.trim() ? body.text : body.attachments.length > 0 ? 'A photo without words' : 'Empty note'}
      <FieldGroup legend="About which duties?" className="sort-note">
        {offered.map((id) => (
          <Tick
            key={id}
            label={shortOf(id)}
            checked={body.statements.includes(id)}
            onChange={(event) =>
              set(
                event.currentTarget.checked
                  ? [...body.statements, id]
                  : body.statements.filter((one) => one !== id),
              )
            }
          />
        ))}
        <Select
          label={offered.length > 0 ? 'Another duty' : 'Duty'}
          value=""
          onChange={(event) =>
            event.currentTarget.value && set([...body.statements, event.currentTarget.value])
          }
        >
          <option value="">Choose</option>
          {duties
            .filter(({ id, hidden }) => !hidden && !offered.includes(id))
            .map((duty) => (
              <option key={duty.id} value={duty.id}>
                {duty.short}
              </option>
            ))}
        </Select>
      </FieldGroup>
    </Entry>
  );
};
