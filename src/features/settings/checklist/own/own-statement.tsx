import { useState } from 'react';
import type { Framework } from '../../../../domain/content/content.ts';
import { sectionOf } from '../../../../domain/own-content/where-it-stands.ts';
import { to } from '../../../../routes.ts';
import { useServices } from '../../../../services.ts';
import { Select } from '../../../../ui/fields/select.tsx';
import { Section } from '../../../../ui/layout/section.tsx';
import { mayBeChanged, parentAsked } from '../checklist-address.ts';
import { HideItem } from '../hide-item.tsx';
import type { useOurs } from '../use-ours.ts';
import { PromptsOf } from '../wording/prompts-of.tsx';
import { DeleteOwn } from './delete-own.tsx';
import { OrderButtons } from './order-buttons.tsx';
import { OwnBox } from './own-box.tsx';
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
  const fields = stands?.fields ?? {};
  const standsIn = sectionOf(ours.frameworks, { parent, fields });
  const list = ours.frameworks.find(({ sections }) => sections.some(({ id }) => id === standsIn));
  const statement = ours.items.get(record)?.statement;
  const isDuty = list?.use === 'duties';
  const places = placesIn(ours.frameworks, list);
  const isStray = standsIn !== parent;
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
          <OwnBox
            record={record}
            label="Short title"
            hint="Two or three words, as it stands in the list"
            word={word('short')}
          />
        )}
        <OwnBox
          long
          record={record}
          label="The words"
          hint="No pupil names: everybody of our board reads it."
          word={word('text')}
        />
        {isDuty && (
          <OwnBox
            long
            record={record}
            label="In plain words"
            optional
            hint="For somebody new to the board"
            word={word('meaning')}
          />
        )}
        {(places.length > 1 || isStray) && (
          <Select
            label="Where it stands"
            {...(isStray ? { hint: strayWords(list) } : {})}
            value={isStray ? '' : parent}
            onChange={(event) => moveTo(event.currentTarget.value)}
          >
            {isStray && (
              <option value="" disabled>
                Choose a place
              </option>
            )}
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

/** What happened to its place, and where it is until somebody chooses. */
const strayWords = (list: Framework | undefined): string => {
  if (!list) return 'It is in no list, because what it stood in is in none any more.';
  const end = list.use === 'duties' ? 'the checklist' : 'its list';
  return `The part it stood in is not in this content. Until a place is chosen, it stands at the end of ${end}.`;
};

/** Only among lists of the same kind: an answer must not lose the list that takes it. What is in none may go anywhere. */
const placesIn = (frameworks: readonly Framework[], list: Framework | undefined) =>
  frameworks
    .filter((one) => {
      if (!list) return mayBeChanged(one);
      return list.use === 'duties' ? one.use === 'duties' : one.id === list.id;
    })
    .flatMap(({ own, title, use, sections }) =>
      sections.map((section) => ({
        id: section.id,
        title: own ? title : list || use === 'duties' ? section.title : `${title}: ${section.title}`,
      })),
    );
