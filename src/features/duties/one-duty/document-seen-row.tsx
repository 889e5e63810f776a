import { longDate } from '../../../base/civil-date.ts';
import { usePast } from '../../../here/past.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryFoot } from '../../../pieces/history/entry-foot.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import { FactsList } from '../../../ui/words/facts-list.tsx';

const dateWords = (date: string | undefined): string | undefined => date && longDate(date);

/** What was written down about a document, with nothing empty shown. */
export const DocumentSeenRow = ({
  document,
  partLabel,
  holds,
  onMove,
  onRemove,
  onChanged,
}: {
  readonly document: Current<'document'>;
  /** What the board calls its confidential part. */
  readonly partLabel: string;
  /** Of its tick list: how much was there. */
  readonly holds?: string | undefined;
  readonly onMove: (part: 1 | 2) => void;
  readonly onRemove: () => void;
  /** Changed beside the boxes it may stand in. */
  readonly onChanged: () => void;
}) => {
  const past = usePast();
  const { body } = document;
  return (
    <Card
      title={body.title}
      trailing={
        <Button kind="quiet" size="small" onClick={onRemove}>
          Take off
        </Button>
      }
    >
      <EntryClash past={past} entry={document} onChanged={onChanged} />
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
          { term: 'It holds', value: holds },
          { term: 'May be read in', value: body.part === 2 ? partLabel : 'The board copy' },
        ].filter(({ value }) => value)}
      />
      <EntryFoot>
        <div>
          <Button kind="quiet" size="small" onClick={() => onMove(body.part === 2 ? 1 : 2)}>
            {body.part === 2 ? 'Move to the board copy' : `Suggest for ${partLabel}`}
          </Button>
        </div>
        <EntryHistory past={past} entry={document} onChanged={onChanged} />
      </EntryFoot>
    </Card>
  );
};
