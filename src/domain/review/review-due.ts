import type { CivilDate } from '../../base/civil-date.ts';
import type { ContentDates } from '../content/content.ts';
import type { DocumentSeen } from '../records/bodies.ts';
import { addMonths } from './civil-months.ts';

export type ReviewPeriod = ContentDates['reviewPeriods'][number];

export interface ReviewDue {
  readonly on: CivilDate;
  /** `written`: the date that was recorded for it. `period`: worked out from the document's own date. */
  readonly from: 'written' | 'period';
}

/** What a document says of itself: as a record, or as it stands in a tally. */
export interface DatedDocument {
  readonly found: DocumentSeen['found'];
  readonly dated?: CivilDate | null | undefined;
  readonly nextReview?: CivilDate | null | undefined;
}

/** When a document is due again; null when nothing says so. What was written down wins over any period. */
export const reviewDue = (
  { found, dated, nextReview }: DatedDocument,
  period: Pick<ReviewPeriod, 'months'> | undefined,
): ReviewDue | null => {
  if (found !== 'yes') return null;
  if (nextReview) return { on: nextReview, from: 'written' };
  return dated && period ? { on: addMonths(dated, period.months), from: 'period' } : null;
};

/**
 * The next review that a form may fill in by itself: only where we have read of the period, and only over an empty
 * field or what it filled in before.
 */
export const suggestedReview = (
  dated: CivilDate | undefined,
  stands: Pick<DatedDocument, 'dated' | 'nextReview'>,
  period: ReviewPeriod | undefined,
): CivilDate | undefined => {
  const written = stands.nextReview ?? undefined;
  if (!period || period.certainty === 'own-knowledge') return written;
  const before = stands.dated ? addMonths(stands.dated, period.months) : undefined;
  if (written !== undefined && written !== before) return written;
  return dated ? addMonths(dated, period.months) : undefined;
};
