import { useDeferredValue, useMemo, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { sourceWords } from '../../../domain/words.ts';
import { allNotes, notesStep } from '../../../here/first-questions.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useGrowingRecords } from '../../../here/records.ts';
import { routes, to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { SearchField } from '../../../ui/fields/search-field.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Mark } from '../../../ui/words/mark.tsx';

const loadSearch = async () => (await import('../../../domain/note-search.ts')).createNoteSearch;
const nobodySearches = async () => undefined;

/** All my notes, newest first, and a search over every word of them that forgives typing errors. */
export const Notes = () => {
  const { place } = useHere();
  const [shown, setShown] = useState(notesStep);
  const [find, setFind] = useState('');
  const [seeking, setSeeking] = useState(false);
  const asked = useDeferredValue(find.trim());
  // All words are read only once somebody searches; the list itself needs one screenful.
  const { rows: notes, whole } = useGrowingRecords(allNotes(place, seeking ? 100_000 : shown));
  const frameworks = useDutyFrameworks('go-without');
  const shortOf = useMemo(() => {
    const shorts = new Map(allDuties(frameworks ?? []).map(({ id, short }) => [id, short]));
    return (id: string) => shorts.get(id) ?? id;
  }, [frameworks]);
  const createNoteSearch = useLoaded(seeking ? loadSearch : nobodySearches);
  // One index for all the keystrokes of a search: building it reads every word.
  const search = useMemo(
    () => (whole && notes ? (createNoteSearch?.(notes, shortOf) ?? null) : null),
    [createNoteSearch, whole, notes, shortOf],
  );
  const found = asked !== '' && search ? search(asked) : (notes ?? []);
  const rows = found.slice(0, shown);

  return (
    <Page>
      <PageHeader
        title="All my notes"
        back={{ href: `#${routes.today}`, label: 'Today' }}
        actions={<ButtonLink href={`#${routes.note}`}>New note</ButtonLink>}
      />
      <div className="stack">
        <SearchField
          label="Find in all my notes"
          showLabel
          value={find}
          onFocus={() => setSeeking(true)}
          onChange={(event) => {
            setFind(event.currentTarget.value);
            setShown(notesStep);
          }}
          onClear={() => setFind('')}
        />
        {notes && whole && rows.length === 0 && (
          <EmptyState>
            {asked === ''
              ? 'Everything you write down stands here, whichever visit or duty it belongs to.'
              : 'No note has these words. Try fewer, or another form of the word.'}
          </EmptyState>
        )}
        <p role="status" className="soft small">
          {asked !== '' && search ? `${found.length} ${found.length === 1 ? 'note' : 'notes'} found` : ''}
        </p>
        <List look="apart">
          {rows.map((note) => (
            <NoteRow key={note.record} note={note} shortOf={shortOf} />
          ))}
        </List>
        {(found.length > shown || (!seeking && notes && notes.length === shown)) && (
          <Button onClick={() => setShown((count) => count + notesStep)}>Show more</Button>
        )}
      </div>
    </Page>
  );
};

const NoteRow = ({
  note: { record, body, createdAt },
  shortOf,
}: {
  readonly note: Current<'note'>;
  readonly shortOf: (id: string) => string;
}) => (
  <ListRow
    href={`#${to.note(record)}`}
    title={body.text.length > 180 ? `${body.text.slice(0, 179)}…` : body.text || 'Empty note'}
    meta={[
      longDate(body.seenOn ?? localDate(createdAt)),
      body.source && sourceWords[body.source],
      ...body.statements.map(shortOf),
    ]
      .filter(Boolean)
      .join(' · ')}
    trailing={body.part === 2 ? <Mark>Part 2</Mark> : undefined}
  />
);
