import { useDeferredValue, useMemo } from 'react';
import type { Framework, Statement } from '../../domain/content/content.ts';
import { isReviewDue } from '../../domain/library/commitments.ts';
import { findInLibrary } from '../../domain/library/find-in-library.ts';
import { useFrameworks } from '../../here/frameworks.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { DutiesTabs } from '../../pieces/tabs/duties-tabs.tsx';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { SearchField } from '../../ui/fields/search-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import { placeInList } from './library/place-in-list.ts';
import { useListAddress } from './list/list-address.ts';
import './library/library.css';

const shelves: readonly { readonly title: string; readonly uses: readonly Framework['use'][] }[] = [
  { title: 'Our own', uses: [] },
  { title: 'To think with', uses: ['library'] },
  { title: 'For one purpose', uses: ['tick-list', 'commitments', 'conversation'] },
  { title: 'Background and opinion', uses: ['background'] },
];

/** The last year its date names: what was read or checked lately comes first. */
const yearOf = ({ date = '' }: Framework): string => date.match(/\d{4}/g)?.at(-1) ?? '';

/** All frameworks but the checklist, by what they are for. None of them takes an answer. */
export const Library = () => {
  const { school } = useHere();
  const frameworks = useFrameworks();
  const address = useListAddress();
  const lists = useMemo(
    () =>
      shelves.flatMap(({ title, uses }) =>
        (frameworks ?? [])
          .filter(({ use, own, hidden }) => !hidden && (own ? uses.length === 0 : uses.includes(use)))
          .sort((one, other) => yearOf(other).localeCompare(yearOf(one)))
          .map((framework) => ({ title, framework })),
      ),
    [frameworks],
  );
  return (
    <Page width="wide">
      <PageHeader
        eyebrow={school.name}
        title="Duties"
        lead="Other lists that help to ask and to see. Only the checklist takes answers; these are for reading and for conversation."
      />
      <DutiesTabs current="library" />
      <SearchField
        label="Find in the library"
        value={address.find}
        onChange={(event) => address.change({ find: event.currentTarget.value })}
        onClear={() => address.change({ find: '' })}
      />
      {address.find.trim() !== '' && frameworks ? (
        <Found frameworks={lists.map(({ framework }) => framework)} asked={address.find} />
      ) : (
        shelves.map(({ title }) => {
          const onShelf = lists.filter((one) => one.title === title);
          return (
            onShelf.length > 0 && (
              <Section key={title} heading={title}>
                <div className="grid-cards">
                  {onShelf.map(({ framework }) => (
                    <FrameworkCard key={framework.id} framework={framework} />
                  ))}
                </div>
              </Section>
            )
          );
        })
      )}
    </Page>
  );
};

const Found = ({
  frameworks,
  asked,
}: {
  readonly frameworks: readonly Framework[];
  readonly asked: string;
}) => {
  const looked = useDeferredValue(asked);
  const hits = useMemo(() => findInLibrary(frameworks, looked), [frameworks, looked]);
  const inLists = frameworks.filter((framework) => hits.some((hit) => hit.framework === framework));
  return (
    <>
      <p role="status" className="soft">
        {hits.length === 1 ? '1 place' : `${hits.length} places`}
      </p>
      {hits.length === 0 && (
        <EmptyState title="Nothing like this">
          Try one word, or the beginning of one, such as “inclus”.
        </EmptyState>
      )}
      {inLists.map((framework) => (
        <Section
          key={framework.id}
          heading={framework.title}
          meta={
            <span className="library-kind">
              {[framework.kind, framework.date].filter(Boolean).join(' · ')}
            </span>
          }
        >
          <List>
            {hits
              .filter((hit) => hit.framework === framework)
              .map(({ statement, section, line }) => (
                <ListRow
                  key={`${statement.id} ${line}`}
                  href={placeInList(framework.id, statement.id)}
                  title={line}
                  meta={metaOf(section, statement, line)}
                />
              ))}
          </List>
        </Section>
      ))}
    </>
  );
};

/** Where the line stands, without saying the line again. */
const metaOf = (section: string, { text, prompts }: Statement, line: string): string | undefined => {
  if (line === section) return undefined;
  return prompts.some((prompt) => prompt.text === line) ? `${section} · ${text}` : section;
};

const FrameworkCard = ({
  framework: { id, title, kind, date, about, use },
}: {
  readonly framework: Framework;
}) => (
  <Card
    as="article"
    title={
      <h3 className="library-title">
        <a href={`#${to.framework(id)}`}>{title}</a>
      </h3>
    }
  >
    <p className="library-kind soft small">{[kind, date].filter(Boolean).join(' · ')}</p>
    {use === 'commitments' && <ReviewsDue />}
    <p className="small">
      <AcronymText>{about}</AcronymText>
    </p>
  </Card>
);

/** What the board wanted to look at again by now. */
const ReviewsDue = () => {
  const { clock } = useServices();
  const due = useRecords({ type: 'adoption' })?.filter(({ body }) => isReviewDue(body, clock.today()));
  if (!due || due.length === 0) return null;
  return (
    <p>
      <Mark shape="due" tone="attention">
        {due.length === 1 ? '1 is due to be looked at again' : `${due.length} are due to be looked at again`}
      </Mark>
    </p>
  );
};
