import type { Framework } from '../../../../domain/content/content.ts';
import { useServices } from '../../../../services.ts';
import { Select } from '../../../../ui/fields/select.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { mayBeChanged } from '../checklist-address.ts';
import { focusTitle } from '../follow-press.ts';
import type { useOurs } from '../use-ours.ts';
import { OwnPrompt } from './own-prompt.tsx';

/** A prompt of our own whose duty or statement is not there any more: its words, and a way to another. */
export const StrayPrompt = ({
  record,
  parent,
  ours,
}: {
  readonly record: string;
  readonly parent: string;
  readonly ours: NonNullable<ReturnType<typeof useOurs>>;
}) => {
  const { notebook } = useServices();
  const moveTo = async (statement: string) => {
    await notebook.settle();
    const saved = await notebook.save({ type: 'own', record, fields: { parent: statement } });
    // This page becomes that of the statement.
    if (saved.ok) focusTitle();
  };
  return (
    <Section heading="Wording">
      <p>
        What it belonged to is not in this content, so it is asked nowhere. Its words are kept, and it can be
        put elsewhere.
      </p>
      <Select label="Where it belongs" value="" onChange={(event) => void moveTo(event.currentTarget.value)}>
        <option value="" disabled>
          Choose a duty or statement
        </option>
        {ours.frameworks.filter(mayBeChanged).map((list) => (
          <optgroup key={list.id} label={list.title}>
            {namesIn(list).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <OwnPrompt record={record} parent={parent} ours={ours} onDeleted={focusTitle} />
    </Section>
  );
};

const namesIn = ({ sections }: Framework) =>
  sections.flatMap(({ statements }) =>
    statements.map(({ id, short, text }) => ({ id, name: short ?? text })),
  );
