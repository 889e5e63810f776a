import { routes } from '../../routes.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { OwnTermPage } from './own-term-page.tsx';
import { latestQueryAddress } from './search-in-address.ts';
import { TermMeaning } from './term-meaning.tsx';
import { useAcronyms } from './use-acronyms.ts';

/** One term and all that is known of it; the board's own ones can be edited here. */
export const AcronymPage = ({ acronym: id }: { readonly acronym: string }) =>
  id.startsWith('own_') ? <OwnTermPage record={id} /> : <ShippedTerm id={id} />;

const ShippedTerm = ({ id }: { readonly id: string }) => {
  const terms = useAcronyms();
  if (!terms) return <Page>{null}</Page>;
  const acronym = terms.search.byId(id);
  const back = { href: latestQueryAddress(), label: 'Acronyms' };
  if (!acronym)
    return (
      <Page>
        <PageHeader title="This term is not here" back={back} />
        <EmptyState action={<a href={`#${routes.acronyms}`}>Find a term</a>}>
          The address may be old, or the term has another name now.
        </EmptyState>
      </Page>
    );
  return (
    <Page>
      <PageHeader title={acronym.letters} eyebrow={acronym.group} back={back} />
      <TermMeaning acronym={acronym} search={terms.search} />
    </Page>
  );
};
