import type { CivilDate } from '../../base/civil-date.ts';
import type { DocumentSeen } from '../records/bodies.ts';

interface Kept {
  readonly record: string;
  readonly at: string;
  readonly body: DocumentSeen;
}

/**
 * What a looking says of a duty's document is a record of its own: what a later looking finds, or ticks, must not
 * change the report of this one. Two devices on one visit make the same record.
 */
export const documentKey = (school: string, statement: string, looking: string): readonly string[] => [
  school,
  statement,
  'seen in',
  looking,
];

const newestFirst = (one: Kept, other: Kept): number =>
  other.body.seenOn.localeCompare(one.body.seenOn) || other.at.localeCompare(one.at);

/** The record of this looking alone, newest first; a record that other lookings share is left as it is. */
export const seenHere = <Row extends Kept>(documents: readonly Row[], looking: string): Row | undefined =>
  documents.filter(({ body }) => body.seenIn.length === 1 && body.seenIn[0] === looking).sort(newestFirst)[0];

/** What was written last in another looking: nobody types it twice. */
export const seenBefore = <Row extends Kept>(documents: readonly Row[], looking: string): Row | undefined =>
  documents.filter(({ body }) => !body.seenIn.includes(looking)).sort(newestFirst)[0];

/** The day of the looking, unless that is still to come. */
export const seenDay = (looking: CivilDate | undefined, today: CivilDate): CivilDate =>
  looking !== undefined && looking < today ? looking : today;
