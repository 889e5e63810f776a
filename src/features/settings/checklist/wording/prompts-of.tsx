import { useRef, useState } from 'react';
import { everyPrompt, type Prompt, type Statement } from '../../../../domain/content/content.ts';
import { hiddenField } from '../../../../domain/own-content/lay-over.ts';
import { ownPrompt } from '../../../../domain/own-content/own-item.ts';
import { useServices } from '../../../../services.ts';
import { Button } from '../../../../ui/actions/button.tsx';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { IconPlus } from '../../../../ui/pictures/icons.tsx';
import { useFollowPress } from '../follow-press.ts';
import { HideItem } from '../hide-item.tsx';
import { DeletedOwn } from '../own/deleted-own.tsx';
import { OwnPrompt } from '../own/own-prompt.tsx';
import { kindWords, type useOurs } from '../use-ours.ts';
import { HiddenSince } from './hidden-since.tsx';
import { WordedField } from './worded-field.tsx';

type OursNow = NonNullable<ReturnType<typeof useOurs>>;

/** What one might see and what one can ask, each to be worded, hidden or joined by one of our own. */
export const PromptsOf = ({ statement, ours }: { readonly statement: Statement; readonly ours: OursNow }) => {
  const { notebook } = useServices();
  const [adding, setAdding] = useState<string>();
  const [deleted, setDeleted] = useState<string>();
  const listed = everyPrompt(statement);
  // One whose words were taken out is in no other list; here it stays, and its box with it.
  const emptied = ours.own
    .filter(({ record, body }) => body.parent === statement.id && listed.every(({ id }) => id !== record))
    .map(ownPrompt);
  // What is being added stands in its open form, not in the list as well.
  const prompts = [...listed, ...emptied].filter(({ id }) => id !== adding);
  const onDeleted = (record: string) => {
    setDeleted(record);
    if (record === adding) setAdding(undefined);
  };
  return (
    <Section heading="What to see and ask" meta={prompts.length > 0 ? `${prompts.length}` : undefined}>
      {prompts.length > 0 && (
        <div>
          {prompts.map((prompt) => (
            <OnePrompt
              key={prompt.id}
              prompt={prompt}
              statement={statement}
              ours={ours}
              onDeleted={onDeleted}
            />
          ))}
        </div>
      )}
      {adding && (
        <OwnPrompt
          key={adding}
          record={adding}
          parent={statement.id}
          ours={ours}
          autoFocus
          onDeleted={() => onDeleted(adding)}
        />
      )}
      {deleted && !prompts.some(({ id }) => id === deleted) && <DeletedOwn record={deleted} />}
      <div>
        <Button icon={<IconPlus />} onClick={() => setAdding(notebook.newRecord('own'))}>
          {adding ? 'Add another' : 'Add one of our own'}
        </Button>
      </div>
    </Section>
  );
};

const saidOf = ({ own, worded, hidden }: Prompt): string =>
  [own && kindWords.added, worded && kindWords.worded, hidden && kindWords.hidden]
    .filter(Boolean)
    .join(' · ');

const OnePrompt = ({
  prompt,
  statement,
  ours,
  onDeleted,
}: {
  readonly prompt: Prompt;
  readonly statement: Statement;
  readonly ours: OursNow;
  readonly onDeleted: (record: string) => void;
}) => {
  const [open, setOpen] = useState(false);
  const { id, text, worded, hidden = false, own } = prompt;
  const { content } = ours;
  const hiding = ours.ours.find(({ target, field }) => target === id && field === hiddenField);
  const said = saidOf(prompt);
  const place = useRef<HTMLDetailsElement>(null);
  // It comes back folded up, after its deletion was undone.
  useFollowPress(`own ${id}`, 'there', () => place.current?.querySelector('summary')?.focus());
  return (
    <Disclosure
      ref={place}
      summary={text || 'Without words'}
      {...(said ? { meta: said } : {})}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && (
        <div className="stack">
          {hiding && <HiddenSince hiding={hiding} content={content} />}
          {own ? (
            <OwnPrompt record={id} parent={statement.id} ours={ours} onDeleted={() => onDeleted(id)} />
          ) : (
            <WordedField
              target={id}
              field="text"
              label={prompt.kind === 'question' ? 'A question to ask' : 'The words'}
              shipped={worded?.text ?? text}
              content={content}
            />
          )}
          <HideItem
            target={id}
            noun="prompt"
            words={worded?.text ?? text}
            content={content}
            hidden={hidden}
          />
        </div>
      )}
    </Disclosure>
  );
};
