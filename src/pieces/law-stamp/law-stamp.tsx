import { type CivilDate, longDate } from '../../base/civil-date.ts';
import { appliesToSchool, type SchoolKind } from '../../domain/content/applies.ts';
import type { LegalRow, Statement } from '../../domain/content/content.ts';
import { forceWords, howSureWords, whoWords } from '../../domain/content/legal-words.ts';
import { checkedOn, rowsFor, type Stamp, stampFor } from '../../domain/content/stamp.ts';
import { stampWords } from '../../domain/content/stamp-words.ts';
import { mayBeOutOfDate } from '../../domain/review/civil-months.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { AcronymText } from '../acronym-text/acronym-text.tsx';

const stampMeanings: Record<Stamp, string> = {
  law: 'The law puts this very duty on a board like yours.',
  'law-behind':
    'A duty in law stands behind it: on the local authority, on publishing, or a wider one of the board.',
  guidance: 'No direct legal duty on a board like yours; official guidance or good practice asks for it.',
  own: 'Your board added this itself. The notebook knows of no law or guidance behind it.',
};

/** Where a belief of ours is all there is, "no legal duty" would be more than we know. */
const notChecked =
  'We found no legal duty on a board like yours in what we read. What we believe, and did not check, stands below.';

const meaningOf = (stamp: Stamp, rows: readonly LegalRow[]): string =>
  stamp === 'guidance' && rows.some(({ force }) => force === 'must') ? notChecked : stampMeanings[stamp];

/** The short stamp of a duty, which opens to what it rests on, for whom, how often, and how sure that is. */
export const LawStamp = ({
  statement,
  school,
  today,
}: {
  readonly statement: Statement;
  readonly school: SchoolKind;
  readonly today: CivilDate;
}) => {
  const stamp = stampFor(statement, school.type);
  if (stamp === 'own') return <p className="soft">{stampMeanings.own}</p>;
  const rows = rowsFor(statement, school.type);
  const others = (statement.stamp?.rows ?? []).filter((row) => !rows.includes(row));
  const notHere = statement.prompts.flatMap((prompt) => {
    const applies = appliesToSchool(prompt, school);
    return applies.applies ? [] : [{ prompt, why: applies.why }];
  });
  const checked = checkedOn(statement);
  return (
    <Disclosure
      summary={`Legal basis: ${stampWords[stamp]}`}
      {...(statement.worded ? { meta: 'Worded by the board' } : {})}
    >
      <p>{meaningOf(stamp, rows)}</p>
      {statement.worded && (
        <p>
          It speaks of the words this duty came with: “{statement.worded.text ?? statement.text}” Your board’s
          own words may ask for more or less.
        </p>
      )}
      {checked && mayBeOutOfDate(checked, today) && (
        <Notice tone="warn" title="This may be out of date">
          It was checked on {longDate(checked)}, more than a year ago.
        </Notice>
      )}
      {rows.map((row) => (
        <FactsList
          key={row.basis}
          facts={[
            { term: forceWords(row), value: row.basis },
            { term: 'For', value: whoWords(row.who) },
            { term: 'How often', value: row.cadence },
            ...(row.published ? [{ term: 'Published', value: row.published }] : []),
            ...(row.note ? [{ term: 'Note', value: row.note }] : []),
            { term: 'How sure', value: howSureWords(row) },
            { term: 'Source', value: row.source },
            { term: 'Checked on', value: longDate(row.checkedOn) },
          ]}
        />
      ))}
      {others.length + notHere.length > 0 && (
        <Disclosure summary="Not for a school like yours" meta={`${others.length + notHere.length}`}>
          <ul className="stack-tight">
            {others.map((row) => (
              <li key={row.basis}>
                {row.basis}. <span className="soft">For: {whoWords(row.who)}.</span>
              </li>
            ))}
            {notHere.map(({ prompt, why }) => (
              <li key={prompt.id}>
                <AcronymText>{prompt.text}</AcronymText> <span className="soft">{why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="soft small">Not legal advice.</p>
    </Disclosure>
  );
};
