import { useCallback } from 'react';
import type { Framework } from '../../domain/content/content.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { FrameworkNotice } from './library/framework-notice.tsx';
import { FrameworkSection } from './library/framework-section.tsx';
import { NotHere } from './not-here.tsx';
import './library/library.css';

/** One framework of the library, laid out like the checklist: sections, statements, prompts. */
export const FrameworkPage = ({ framework: id }: { readonly framework: string }) => {
  const { content } = useServices();
  const frameworks = useLoaded(useCallback(() => content.frameworks(), [content]));
  const framework = frameworks?.find((one) => one.id === id);
  return <Page>{frameworks && (framework ? <Whole framework={framework} /> : <Missing />)}</Page>;
};

const Missing = () => (
  <NotHere title="This list is not here" next={{ href: `#${routes.library}`, label: 'The library' }}>
    The address names no list of the library. It may have been cut short when it was copied.
  </NotHere>
);

const Whole = ({ framework }: { readonly framework: Framework }) => {
  if (framework.use === 'duties')
    return (
      <NotHere title={framework.title} next={{ href: `#${routes.duties}`, label: 'All duties' }}>
        These are the duties themselves: they stand in the checklist, where they can be answered.
      </NotHere>
    );
  return (
    <>
      <PageHeader
        back={{ href: `#${routes.library}`, label: 'Library' }}
        eyebrow={
          <span className="library-kind">{[framework.kind, framework.date].filter(Boolean).join(' · ')}</span>
        }
        title={framework.title}
        lead={<AcronymText>{framework.about}</AcronymText>}
      />
      <FrameworkNotice framework={framework} />
      {framework.sections.map((section) => (
        <FrameworkSection key={section.id} section={section} />
      ))}
      <p className="soft small">Source: {framework.source}</p>
    </>
  );
};
