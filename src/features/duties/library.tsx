import { useCallback } from 'react';
import type { Framework } from '../../domain/content/content.ts';
import { useHere } from '../../here/here.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { DutiesTabs } from './duties-tabs.tsx';
import './library/library.css';

type Use = Exclude<Framework['use'], 'duties'>;

const shelves: readonly { readonly use: Use; readonly title: string }[] = [
  { use: 'library', title: 'To think with' },
  { use: 'tick-list', title: 'What a document must hold' },
  { use: 'commitments', title: 'Would our board sign this?' },
  { use: 'conversation', title: 'For a private conversation' },
  { use: 'background', title: 'Background and opinion' },
];

/** All frameworks but the checklist, by what they are for. None of them takes an answer. */
export const Library = () => {
  const { content } = useServices();
  const { school } = useHere();
  const frameworks = useLoaded(useCallback(() => content.frameworks(), [content]));
  return (
    <Page width="wide">
      <PageHeader
        eyebrow={school.name}
        title="Duties"
        lead="Other lists that help to ask and to see. Only the checklist takes answers; these are for reading and for conversation."
      />
      <DutiesTabs current="library" />
      {shelves.map(({ use, title }) => {
        const onShelf = frameworks?.filter((framework) => framework.use === use) ?? [];
        return (
          onShelf.length > 0 && (
            <Section key={use} heading={title}>
              <div className="grid-cards">
                {onShelf.map((framework) => (
                  <FrameworkCard key={framework.id} framework={framework} />
                ))}
              </div>
            </Section>
          )
        );
      })}
    </Page>
  );
};

const FrameworkCard = ({
  framework: { id, title, kind, date, about },
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
    <p className="soft small">{[kind, date].filter(Boolean).join(' · ')}</p>
    <p className="small">
      <AcronymText>{about}</AcronymText>
    </p>
  </Card>
);
