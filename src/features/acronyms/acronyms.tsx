import {
  type ChangeEvent,
  memo,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { HereContext } from '../../here/here.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { SearchField } from '../../ui/fields/search-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { IconPlus, IconPrint } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { BrowseTerms } from './browse-terms.tsx';
import { countiesOf, countyWanted, nationalOnly } from './counties.ts';
import { HitList } from './hit-list.tsx';
import { type AcronymQuery, isQueryAddress, keepInAddress, readQuery } from './search-in-address.ts';
import { type Acronyms as Terms, useAcronyms } from './use-acronyms.ts';
import './acronyms.css';

/** Safari refuses more than 100 changes of the address in half a minute. */
const addressPauseMs = 400;

/** "What on earth is an APDR?": type two letters, read the answer. */
export const Acronyms = () => {
  const terms = useAcronyms();
  return (
    <Page width="wide">
      <PageHeader
        title="Acronyms"
        lead="Find by letters, by the words, or by what it means."
        actions={
          <ButtonLink icon={<IconPrint />} href={`#${routes.cribSheet}`}>
            Crib sheet
          </ButtonLink>
        }
      />
      <FindAsYouType terms={terms} />
    </Page>
  );
};

const FindAsYouType = ({ terms }: { readonly terms: Terms | undefined }) => {
  const [first] = useState(() => readQuery(location.hash));
  const [query, setQuery] = useState<AcronymQuery>(first);
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(query);
  const keepNow = () => {
    clearTimeout(waiting.current);
    keepInAddress(latest.current);
  };
  useEffect(() => {
    keepInAddress(latest.current);
    // A link to the same page with other words: only the part after `?` changes.
    const follow = () => {
      if (!isQueryAddress(location.hash)) return;
      latest.current = readQuery(location.hash);
      if (field.current) field.current.value = latest.current.find;
      setQuery(latest.current);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
      clearTimeout(waiting.current);
    };
  }, []);

  const ask = useCallback((change: Partial<AcronymQuery>) => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setQuery(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => keepInAddress(latest.current), addressPauseMs);
  }, []);
  // The field keeps its own letters, so that a key waits for nothing; the list follows, and skips what has been typed over.
  const find = useCallback((words: string) => startTransition(() => ask({ find: words })), [ask]);
  const chooseCounty = useCallback((county: string) => ask({ county }), [ask]);

  return (
    <>
      <div className="acronym-search">
        <SearchField
          ref={field}
          label="Letters or words, such as “APDR” or “plan for a child”"
          placeholder="APDR, or “plan for a child”"
          defaultValue={first.find}
          onChange={(event: ChangeEvent<HTMLInputElement>) => find(event.currentTarget.value)}
          onClear={() => {
            if (!field.current) return;
            field.current.value = '';
            field.current.focus();
            find('');
          }}
          onBlur={keepNow}
          enterKeyHint="search"
        />
        {terms && (
          <CountyChoice terms={terms} chosen={query.county ?? terms.county ?? ''} onChoose={chooseCounty} />
        )}
      </div>
      {terms && (
        // The address must be right before a link takes the reader away from it.
        <div className="stack-loose" onClickCapture={keepNow}>
          <Answer terms={terms} find={query.find} county={query.county ?? terms.county ?? ''} />
        </div>
      )}
    </>
  );
};

interface CountyChoiceProps {
  readonly terms: Terms;
  readonly chosen: string;
  readonly onChoose: (county: string) => void;
}

const CountyChoice = memo(({ terms, chosen, onChoose }: CountyChoiceProps) => (
  <Select
    label="Local authority"
    hideLabel
    value={chosen}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    <option value="">All local authorities</option>
    <option value={nationalOnly}>National terms only</option>
    {countiesOf(terms.file.entries, terms.county).map((county) => (
      <option key={county} value={county}>
        National and {county}
      </option>
    ))}
  </Select>
));

interface AnswerProps {
  readonly terms: Terms;
  readonly find: string;
  readonly county: string;
}

const Answer = memo(({ terms, find, county }: AnswerProps) => {
  const wanted = countyWanted(county);
  if (find.trim() === '') return <BrowseTerms terms={terms} county={wanted} />;
  const hits = terms.search.find(find, wanted === undefined ? {} : { county: wanted });
  return (
    <>
      <p className="visually-hidden" role="status">
        {hits.length === 1 ? '1 term found' : `${hits.length} terms found`}
      </p>
      {hits.length > 0 ? (
        <HitList hits={hits} />
      ) : (
        <NothingFound find={find} elsewhere={wanted === undefined ? 0 : terms.search.find(find, {}).length} />
      )}
    </>
  );
});

const NothingFound = ({
  find,
  elsewhere,
}: {
  readonly find: string;
  /** Found when every local authority's terms are asked. */
  readonly elsewhere: number;
}) => {
  const { notebook } = useServices();
  const here = useContext(HereContext);
  const [record] = useState(() => (here ? notebook.newRecord('own') : undefined));
  if (elsewhere > 0)
    return (
      <EmptyState title={`${elsewhere === 1 ? 'One term' : `${elsewhere} terms`} in other places`}>
        Choose “All local authorities” above to see {elsewhere === 1 ? 'it' : 'them'}.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`No term for “${find.trim().slice(0, 60)}”`}
      action={
        record && (
          <ButtonLink
            icon={<IconPlus />}
            href={`#${to.acronym(record)}?letters=${encodeURIComponent(find.trim().slice(0, 60))}`}
          >
            Add it to our own terms
          </ButtonLink>
        )
      }
    >
      Try fewer letters, or a word of what it means. In a meeting, ask: “What does that stand for?” Others
      will be glad that you did.
    </EmptyState>
  );
};
