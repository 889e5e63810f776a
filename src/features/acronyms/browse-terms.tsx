import { useContext, useState } from 'react';
import type { Acronym } from '../../domain/content/content.ts';
import { HereContext } from '../../here/here.ts';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { IconPlus } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { cribGroups, cribGroupWords } from './crib-groups.ts';
import { TermList } from './term-list.tsx';
import type { Acronyms } from './use-acronyms.ts';

interface BrowseTermsProps {
  readonly terms: Acronyms;
  /** As the search takes it. */
  readonly county: string | null | undefined;
}

/** What there is before anything is typed: the published crib sheet, our own terms, and the rest by letters. */
export const BrowseTerms = ({ terms: { file, own, search }, county }: BrowseTermsProps) => {
  const [all, setAll] = useState(false);
  const isHere = ({ scope }: Acronym) =>
    county === undefined || scope.county === null || scope.county === county;
  return (
    <>
      {cribGroups.map((group) => (
        <Section key={group} heading={cribGroupWords[group]}>
          <TermList
            label={cribGroupWords[group]}
            acronyms={file.entries.filter((entry) => entry.crib === group && isHere(entry))}
          />
        </Section>
      ))}
      <OwnTerms own={own} />
      <Disclosure
        summary="All terms, A to Z"
        meta={`${file.entries.filter(isHere).length + own.length} terms`}
        onToggle={(event) => setAll(event.currentTarget.open)}
      >
        {all && (
          <TermList
            label="All terms"
            acronyms={search.find('', county === undefined ? {} : { county }).map(({ acronym }) => acronym)}
          />
        )}
      </Disclosure>
    </>
  );
};

const OwnTerms = ({ own }: { readonly own: readonly Acronym[] }) => {
  const { notebook } = useServices();
  const here = useContext(HereContext);
  const [record] = useState(() => (here ? notebook.newRecord('own') : undefined));
  if (!record) return null;
  const add = (
    <ButtonLink icon={<IconPlus />} href={`#${to.acronym(record)}`}>
      Add a term
    </ButtonLink>
  );
  return (
    <Section heading="Our own terms" actions={own.length > 0 && add}>
      {own.length > 0 ? (
        <TermList label="Our own terms" acronyms={own} />
      ) : (
        <EmptyState action={add}>
          Every local authority and trust has letters of its own. Add them here: they are found and printed
          like the others.
        </EmptyState>
      )}
    </Section>
  );
};
