import { longDate } from '../../base/civil-date.ts';
import type { DocumentSeen } from '../../domain/records/bodies.ts';
import { Button } from '../../ui/actions/button.tsx';

/** What the document says of itself, as it was written down in another looking. */
export type DocumentDates = {
  readonly [Field in 'dated' | 'approvedBy' | 'nextReview']?: DocumentSeen[Field] | undefined;
};

const isBlank = ({ dated, approvedBy, nextReview }: DocumentDates): boolean =>
  !dated && !approvedBy?.trim() && !nextReview;

/** Offered, never filled in by itself: that it is still the same one is for the person to say. */
export const LastTime = ({
  last,
  here,
  onSame,
}: {
  readonly last: DocumentSeen | undefined;
  readonly here: DocumentDates;
  readonly onSame: (dates: DocumentDates) => void;
}) => {
  if (last?.found !== 'yes' || isBlank(last) || !isBlank(here)) return null;
  const { dated, approvedBy, nextReview } = last;
  const words = [
    dated && `dated ${longDate(dated)}`,
    approvedBy?.trim() && `approved by ${approvedBy}`,
    nextReview && `next review ${longDate(nextReview)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="cluster">
      <span className="soft small">
        On {longDate(last.seenOn)}: {words}.
      </span>
      <Button size="small" onClick={() => onSame({ dated, approvedBy, nextReview })}>
        It is still that one
      </Button>
    </div>
  );
};
