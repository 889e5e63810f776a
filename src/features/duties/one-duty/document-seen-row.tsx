import { longDate } from '../../../base/civil-date.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';

const dateWords = (date: string | undefined): string | undefined => date && longDate(date);

/** What was written down about a document, with nothing empty shown. */
export const DocumentSeenRow = ({
  document: { body },
  onRemove,
}: {
  readonly document: Current<'document'>;
  readonly onRemove: () => void;
}) => (
  <Card
    title={body.title}
    trailing={
      <Button kind="quiet" size="small" onClick={onRemove}>
        Take off
      </Button>
    }
  >
    <FactsList
      facts={[
        {
          term: body.found === 'yes' ? 'Found on' : 'Looked for, not found, on',
          value: dateWords(body.seenOn),
        },
        { term: 'Date on it', value: dateWords(body.dated) },
        { term: 'Approved by', value: body.approvedBy },
        { term: 'Where', value: body.where },
        { term: 'Next review', value: dateWords(body.nextReview) },
      ].filter(({ value }) => value)}
    />
  </Card>
);
