import { useState } from 'react';
import type { Framework } from '../../../../domain/content/content.ts';
import { to } from '../../../../routes.ts';
import { useServices } from '../../../../services.ts';
import { Select } from '../../../../ui/fields/select.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { parentAsked } from '../checklist-address.ts';
import { HideItem } from '../hide-item.tsx';
import type { useOurs } from '../use-ours.ts';
import { PromptsOf } from '../wording/prompts-of.tsx';
import { DeleteOwn } from './delete-own.tsx';
import { OrderButtons } from './order-buttons.tsx';
import { OwnPast } from './own-past.tsx';
import { useOwnWords } from './own-words.ts';

/** A duty or statement that the board adds; it begins to exist with its first word. */
export const OwnStatement = ({
  record,
  ours,
}: {
  readonly record: string;
  readonly ours: NonNullable<ReturnType<typeof useOurs>>;
}) => {
  const { notebook } = useServices();
  const entry = ours.own.find((one) => one.record === record);
  const stands = entry?.body;
  const [asked, ask] = useState(() => parentAsked() ?? '');
  const parent = stands?.parent ?? asked;
  const [order] = useState(() => ours.own.filter(({ body }) => body.parent === parent).length);
  const { value, word } = useOwnWords(record, stands, { kind: 'statement', parent, order });
  const list = ours.frameworks.find(({ sections }) => sections.some(({ id }) => id === parent));
  const statement = ours.items.get(record)?.statement;
  const isDuty = list?.use === 'duties';
  const places = placesIn(ours.frameworks, list);
  const noun = isDuty ? 'duty' : 'statement';

  const moveTo = (section: string) =>
    stands ? void notebook.save({ type: 'own', record, fields: { parent: section } }) : ask(section);
  const hide = statement && (
    <HideItem
      target={record}
      noun={noun}
      words={statement.text}
      content={ours.content}
      hidden={statement.hidden ?? false}
    />
  );
  return (
    <div className="stack-loose">
      {statement?.hidden && hide}
      <Section heading="Wording">
        <p className="soft">
          {isDuty
            ? 'It takes an answer like the other duties. It is marked “Added by the board” and never prints as law.'
            : 'It stands in its list, marked as our own.'}{' '}
          {isDuty && statement && <a href={`#${to.duty(record)}`}>See the duty</a>}
        </p>
        {isDuty && (
          <TextField
            label="Short title"
            hint="Two or three words, as it stands in the list"
            {...word('short')}
          />
        )}
        <TextArea
          label="The words"
          hint="No pupil names: everybody of our board reads it."
          {...word('text')}
        />
        {isDuty && (
          <TextArea
            label="In plain words"
            optional
            hint="For somebody new to the board"
            {...word('meaning')}
          />
        )}
        {places.length > 1 && (
          <Select
            label="Where it stands"
            value={parent}
            onChange={(event) => moveTo(event.currentTarget.value)}
          >
            {places.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        {entry && <OwnPast entry={entry} />}
        {stands && (
          <div className="cluster">
            <OrderButtons record={record} own={ours.own} name={value.short || value.text || ''} />
          </div>
        )}
      </Section>
      {statement && <PromptsOf statement={statement} ours={ours} />}
      {entry && (
        <Section heading={`Not a ${noun} for our board?`}>
          {!statement?.hidden && hide}
          <DeleteOwn record={record} noun={noun} own={ours.own} />
        </Section>
      )}
    </div>
  );
};

/** Only among lists of the same kind: an answer must not lose the list that takes it. */
const placesIn = (frameworks: readonly Framework[], list: Framework | undefined) =>
  frameworks
    .filter(({ id, use }) => (list?.use === 'duties' ? use === 'duties' : id === list?.id))
    .flatMap(({ own, title, sections }) =>
      sections.map((section) => ({ id: section.id, title: own ? title : section.title })),
    );
