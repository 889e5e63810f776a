import { useContext } from 'react';
import { HereContext } from '../../here/here.ts';
import { useRecord, useSaving } from '../../here/records.ts';
import { SaveLine } from '../../pieces/save-line.tsx';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { IconTrash } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { UndoLine } from '../../ui/words/undo-line.tsx';
import { OwnTermForm } from './own-term-form.tsx';
import { latestQueryAddress } from './search-in-address.ts';

/** A term of the board's own: made by writing into it, kept as it is typed. */
export const OwnTermPage = ({ record }: { readonly record: string }) => {
  const here = useContext(HereContext);
  if (!here)
    return (
      <Page>
        <PageHeader title="Our own terms" back={{ href: `#${routes.acronyms}`, label: 'Acronyms' }} />
        <EmptyState action={<a href={`#${routes.setUp}`}>Set up my school</a>}>
          Your own terms belong to your board, so they need a school first.
        </EmptyState>
      </Page>
    );
  return <OwnTerm record={record} />;
};

const OwnTerm = ({ record }: { readonly record: string }) => {
  const { notebook } = useServices();
  const term = useRecord('own', record);
  const saving = useSaving();
  if (term === undefined) return <Page>{null}</Page>;
  const back = { href: latestQueryAddress(), label: 'Acronyms' };
  if (term?.deleted)
    return (
      <Page>
        <PageHeader title="Term deleted" back={back} />
        <UndoLine onUndo={() => void notebook.restore(record)}>
          “{term.body.fields.letters}” is kept under Settings, Recently deleted.
        </UndoLine>
      </Page>
    );
  return (
    <Page>
      <PageHeader
        eyebrow="Our own terms"
        title={term?.body.fields.letters || 'A term of our own'}
        back={back}
        status={<SaveLine saving={saving} />}
      />
      <OwnTermForm record={record} stands={term?.body} />
      {term && (
        <div>
          <Button kind="danger" icon={<IconTrash />} onClick={() => void notebook.remove(record)}>
            Delete this term
          </Button>
        </div>
      )}
    </Page>
  );
};
