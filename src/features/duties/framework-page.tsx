import { type Framework, takesMark } from '../../domain/content/content.ts';
import { lookingTitle } from '../../domain/looking.ts';
import { useFrameworks } from '../../here/frameworks.ts';
import { useLookingNow } from '../../here/looking-now.ts';
import { useRecords, useSaving } from '../../here/records.ts';
import { AcronymText } from '../../pieces/acronym-text/acronym-text.tsx';
import { SaveLine } from '../../pieces/save-line.tsx';
import { routes, to } from '../../routes.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Adopted } from './library/commitments/adopted.tsx';
import { OneCommitment } from './library/commitments/one-commitment.tsx';
import { Conversation } from './library/conversation/conversation.tsx';
import { FrameworkNotice } from './library/framework-notice.tsx';
import { FrameworkSection } from './library/framework-section.tsx';
import { useGoToPlace } from './library/place-in-list.ts';
import { useMarksNow } from './marks-now.ts';
import { NotHere } from './not-here.tsx';
import './library/library.css';

/** One framework of the library, laid out like the checklist: sections, statements, prompts. */
export const FrameworkPage = ({ framework: id }: { readonly framework: string }) => {
  const frameworks = useFrameworks();
  const framework = frameworks?.find((one) => one.id === id);
  return (
    <Page>
      {frameworks && (framework ? <Whole framework={framework} frameworks={frameworks} /> : <Missing />)}
    </Page>
  );
};

const Missing = () => (
  <NotHere title="This list is not here" next={{ href: `#${routes.library}`, label: 'The library' }}>
    The address names no list of the library. It may have been cut short when it was copied.
  </NotHere>
);

const Whole = ({
  framework,
  frameworks,
}: {
  readonly framework: Framework;
  readonly frameworks: readonly Framework[];
}) => {
  const marked = framework.sections.some(({ statements }) =>
    statements.some(({ prompts }) => prompts.some(takesMark)),
  );
  const isWritten = marked || framework.use === 'conversation' || framework.use === 'commitments';
  const saving = useSaving();
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
        status={isWritten ? <SaveLine saving={saving} /> : undefined}
      />
      <FrameworkNotice framework={framework} frameworks={frameworks} />
      {framework.use === 'conversation' && <Conversation framework={framework} />}
      {framework.use === 'commitments' && <Commitments framework={framework} />}
      {framework.use !== 'commitments' &&
        (marked ? <Marked framework={framework} /> : <Read framework={framework} />)}
      <p className="soft small">
        Source: {framework.source}
        {framework.use === 'library' && (
          <>
            {' · '}
            <a href={`#${to.settingsPart('checklist')}?list=${framework.id}`}>Change this list</a>
          </>
        )}
      </p>
    </>
  );
};

const Read = ({ framework: { sections } }: { readonly framework: Framework }) => {
  useGoToPlace(true);
  return sections.map((section) => <FrameworkSection key={section.id} section={section} />);
};

/** What one might see is marked here as on a duty: on the visit under way, else on today's reading. */
const Marked = ({ framework: { sections } }: { readonly framework: Framework }) => {
  const now = useLookingNow();
  const marks = useMarksNow(now);
  useGoToPlace(now.known);
  return (
    <>
      {now.known && (
        <p className="soft">
          {now.looking
            ? `What you mark joins “${lookingTitle(now.looking.body)}”, under way.`
            : 'What you mark joins today’s reading. On a visit it joins the visit.'}
        </p>
      )}
      {sections.map((section) => (
        <FrameworkSection key={section.id} section={section} marks={now.known ? marks : undefined} />
      ))}
    </>
  );
};

const Commitments = ({ framework }: { readonly framework: Framework }) => {
  const adoptions = useRecords({ type: 'adoption' });
  useGoToPlace(adoptions !== undefined);
  if (!adoptions) return null;
  return (
    <>
      <Adopted framework={framework} adoptions={adoptions} />
      {framework.sections.map((section) => (
        <FrameworkSection
          key={section.id}
          section={section}
          below={(statement) => (
            <OneCommitment
              statement={statement}
              adoption={adoptions.find(({ body }) => body.statement === statement.id)}
            />
          )}
        />
      ))}
    </>
  );
};
