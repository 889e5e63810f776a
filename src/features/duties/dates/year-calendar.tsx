import { certaintyWords } from '../../../domain/content/certainty-words.ts';
import type { ContentDates } from '../../../domain/content/content.ts';
import { terms } from '../../../domain/records/choices.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark } from '../../../ui/words/mark.tsx';

const termNames = { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' } as const;
const kindWords = { fixed: 'Fixed', usual: 'Usual' } as const;

/** What a year of SEND governance usually holds; folded, for it is long. */
export const YearCalendar = ({ dates }: { readonly dates: ContentDates }) => (
  <div>
    {terms.map((term) => {
      const entries = dates.calendar.filter((one) => one.term === term);
      return (
        <Disclosure key={term} summary={`${termNames[term]} term`} meta={`${entries.length}`}>
          <List look="plain">
            {entries.map(({ when, text, kind, certainty }) => (
              <ListRow
                key={`${when} ${text}`}
                title={<AcronymText>{text}</AcronymText>}
                meta={`${when} · ${certaintyWords[certainty]}`}
                trailing={
                  <Mark tone={kind === 'fixed' ? 'teal' : 'plain'}>
                    {kind === 'fixed' && certainty === 'own-knowledge'
                      ? 'Fixed, we believe'
                      : kindWords[kind]}
                  </Mark>
                }
              />
            ))}
          </List>
        </Disclosure>
      );
    })}
  </div>
);
