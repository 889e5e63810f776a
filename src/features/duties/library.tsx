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

const shelves: readonly { readonly title: string; readonly uses: readonly Framework['use'][] }[] = [
  { title: 'To think with', uses: ['library'] },
  { title: 'For one purpose', uses: ['tick-list', 'commitments', 'conversation'] },
  { title: 'Background and opinion', uses: ['background'] },
];

/** The last year its date names: what was read or checked lately comes first. */
const yearOf = ({ date = '' }: Framework): string => date.match(/\d{4}/g)?.at(-1) ?? '';

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
      {shelves.map(({ title, uses }) => {
        const onShelf = (frameworks ?? [])
          .filter(({ use }) => uses.includes(use))
          .sort((one, other) => yearOf(other).localeCompare(yearOf(one)));
        return (
          onShelf.length > 0 && (
            <Section key={title} heading={title}>
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
    <p className="library-kind soft small">{[kind, date].filter(Boolean).join(' · ')}</p>
    <p className="small">
      <AcronymText>{about}</AcronymText>
    </p>
  </Card>
);
