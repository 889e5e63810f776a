import { longDate } from '../../base/civil-date.ts';
import type { LegalRow, Statement } from '../../domain/content/content.ts';
import { rowsFor, type Stamp, stampFor } from '../../domain/content/stamp.ts';
import { stampWords } from '../../domain/content/stamp-words.ts';
import type { SchoolType } from '../../domain/records/bodies.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { FactsList } from '../../ui/words/facts-list.tsx';

const stampMeanings: Record<Stamp, string> = {
  law: 'The law puts this very duty on a board like yours.',
  'law-behind':
    'A duty in law stands behind it: on the local authority, on publishing, or a wider one of the board.',
  guidance: 'No direct legal duty on a board like yours; official guidance or good practice asks for it.',
};

const forceWords: Record<LegalRow['force'], string> = { must: 'Must', should: 'Should', advice: 'Advice' };

const certaintyWords: Record<LegalRow['certainty'], string> = {
  'official-text': 'Official text read',
  secondary: 'Read in a secondary source only',
  'own-knowledge': 'Our own knowledge, not checked',
};

const howSure = ({ force, certainty, inForce }: LegalRow): string => {
  if (inForce) return 'Made as law; we could not verify that it has begun';
  if (force === 'must' && certainty === 'own-knowledge') return 'We believe this is law; not checked';
  return certaintyWords[certainty];
};

/** The short stamp of a duty, which opens to what it rests on, for whom, how often, and how sure that is. */
export const LawStamp = ({
  statement,
  type,
}: {
  readonly statement: Statement;
  readonly type: SchoolType;
}) => {
  const stamp = stampFor(statement, type);
  const rows = rowsFor(statement, type);
  return (
    <Disclosure summary={`Legal basis: ${stampWords[stamp]}`}>
      <p>{stampMeanings[stamp]}</p>
      {rows.map((row) => (
        <FactsList
          key={row.basis}
          facts={[
            { term: forceWords[row.force], value: row.basis },
            { term: 'How often', value: row.cadence },
            ...(row.published ? [{ term: 'Published', value: row.published }] : []),
            ...(row.note ? [{ term: 'Note', value: row.note }] : []),
            { term: 'How sure', value: howSure(row) },
            { term: 'Source', value: row.source },
            { term: 'Checked on', value: longDate(row.checkedOn) },
          ]}
        />
      ))}
      <p className="soft small">Not legal advice.</p>
    </Disclosure>
  );
};
