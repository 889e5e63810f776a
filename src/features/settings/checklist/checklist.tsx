import { useState } from 'react';
import {
  everyPrompt,
  everyStatement,
  type Framework,
  type Statement,
} from '../../../domain/content/content.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { SearchField } from '../../../ui/fields/search-field.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { IconPlus } from '../../../ui/pictures/icons.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { listAddress, listAsked, mayBeChanged, newItemAddress, nounOf } from './checklist-address.ts';
import { HideItem } from './hide-item.tsx';
import { NewerContent } from './newer-content.tsx';
import { StatementRows } from './statement-rows.tsx';
import { useOurs } from './use-ours.ts';
import { WhatIsOurs } from './what-is-ours.tsx';

/** Every list as the board has it: what waits for a choice first, then all that is ours, then the lists. */
export const Checklist = () => {
  const ours = useOurs();
  const [asked, ask] = useState(listAsked);
  const [find, setFind] = useState('');
  if (!ours) return null;
  const { frameworks } = ours;
  const inOrder = [...frameworks].sort((one, other) => placeOf(one) - placeOf(other));
  const list = frameworks.find(({ id }) => id === asked) ?? inOrder[0];
  return (
    <div className="stack-loose">
      <p className="prose">
        Put it in our board’s words, hide what we do not use, add what we do. What came with the app stays
        beneath, and comes back with one tap. <a href={`#${to.boardPaper('checklist')}`}>Print it</a>, to fill
        in or as it stands.
      </p>
      <NewerContent ours={ours} />
      <WhatIsOurs ours={ours} />
      <Section heading="The lists">
        <Select
          label="Which list?"
          value={list?.id ?? ''}
          onChange={(event) => {
            ask(event.currentTarget.value);
            // The way back from a statement leads to its list.
            history.replaceState(history.state, '', listAddress(event.currentTarget.value));
          }}
        >
          {inOrder.map(({ id, title, hidden }) => (
            <option key={id} value={id}>
              {hidden ? `${title} (hidden)` : title}
            </option>
          ))}
        </Select>
        <SearchField
          label="Find in this list"
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
          onClear={() => setFind('')}
        />
        {list && <OneList list={list} find={find} content={ours.content} />}
        <AddList />
      </Section>
    </div>
  );
};

/** What the board answers for comes first, then its own lists, then the rest as in the library. */
const placeOf = ({ id, use, own }: Framework): number => {
  if (use === 'duties') return id === 'gov-checklist' ? 0 : 1;
  return own ? 2 : use === 'library' ? 3 : 4;
};

const OneList = ({
  list,
  find,
  content,
}: {
  readonly list: Framework;
  readonly find: string;
  readonly content: string;
}) => {
  const { notebook } = useServices();
  const [next] = useState(() => notebook.newRecord('own'));
  const shown = list.sections
    .map((section) => ({ section, statements: everyStatement(section).filter((one) => says(one, find)) }))
    .filter(({ statements }) => statements.length > 0);
  const noun = nounOf(list);
  const last = list.sections.at(-1);
  return (
    <>
      {!mayBeChanged(list) && (
        <p className="soft">
          This list serves one purpose, and keeps its words. It can be hidden as a whole.
        </p>
      )}
      {find.trim() !== '' && shown.length === 0 && (
        <EmptyState title={`No ${noun} like this`}>Try one word, such as “plan” or “pupils”.</EmptyState>
      )}
      {mayBeChanged(list) &&
        shown.map(({ section, statements }) => (
          <Section key={section.id} level={3} heading={section.title}>
            <StatementRows statements={statements} />
          </Section>
        ))}
      {list.own && (
        <p>
          <a href={newItemAddress(list.id)}>Change its title, or add to it</a>
        </p>
      )}
      {mayBeChanged(list) && !list.own && last && (
        <div>
          <ButtonLink icon={<IconPlus />} href={newItemAddress(next, last.id)}>
            Add a {noun} of our own
          </ButtonLink>
        </div>
      )}
      {list.use !== 'duties' && !list.own && (
        <HideItem
          target={list.id}
          noun="list"
          words={list.title}
          content={content}
          hidden={list.hidden ?? false}
        />
      )}
    </>
  );
};

/** Every word that was typed stands somewhere in the statement or in one of its prompts. */
const says = (statement: Statement, typed: string): boolean => {
  const { short = '', text } = statement;
  const said = [short, text, ...everyPrompt(statement).map((prompt) => prompt.text)].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
};

const AddList = () => {
  const { notebook } = useServices();
  const [next] = useState(() => notebook.newRecord('own'));
  return (
    <div>
      <ButtonLink icon={<IconPlus />} href={newItemAddress(next)}>
        Add a list of our own
      </ButtonLink>
    </div>
  );
};
