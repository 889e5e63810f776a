import { longDate } from '../../../base/civil-date.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';

const dateWords = (date: string | undefined): string | undefined => date && longDate(date);

/** What was written down about a document, with nothing empty shown. */
export const DocumentSeenRow = ({
  document: { body },
  partLabel,
  onMove,
  onRemove,
}: {
  readonly document: Current<'document'>;
  /** What the board calls its confidential part. */
  readonly partLabel: string;
  readonly onMove: (part: 1 | 2) => void;
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
        { term: 'May be read in', value: body.part === 2 ? partLabel : 'The board copy' },
      ].filter(({ value }) => value)}
    />
    <Button kind="quiet" size="small" onClick={() => onMove(body.part === 2 ? 1 : 2)}>
      {body.part === 2 ? 'Move to the board copy' : `Suggest for ${partLabel}`}
    </Button>
  </Card>
);
