import type { DocumentSeen } from '../../domain/records/bodies.ts';
import { addMonths } from '../../domain/review/civil-months.ts';
import type { ReviewPeriod } from '../../domain/review/review-due.ts';

/** Says so where the app worked the date out. */
export const reviewHint = (
  { dated, nextReview }: DocumentSeen,
  period: ReviewPeriod | undefined,
): string | undefined => {
  if (!period || !dated || nextReview !== addMonths(dated, period.months)) return undefined;
  return `Worked out: ${period.months} months from its date. Change it if the document says otherwise.`;
};
