import type { CivilDate } from '../../base/civil-date.ts';
import type { AssuranceAnswer, DocumentSeen, Part, Source } from '../records/bodies.ts';

/**
 * What a list of duties needs to know of one statement at one school, small enough to read all at once.
 * Notes are counted by day, looking and source, so that adding and taking away one note are exact.
 */
export interface StatementTally {
  readonly school: string;
  readonly statement: string;
  readonly notes: readonly NoteCount[];
  readonly assurances: readonly AssuranceCount[];
  readonly documents: readonly DocumentCount[];
}

export interface NoteCount {
  readonly on: CivilDate;
  readonly looking: string | null;
  readonly source: Source | null;
  readonly part: Part;
  readonly count: number;
}

export interface AssuranceCount {
  readonly record: string;
  readonly author: string;
  readonly on: CivilDate;
  readonly looking: string;
  readonly answer: AssuranceAnswer;
  readonly part: Part;
}

export interface DocumentCount {
  readonly record: string;
  /** ISO time of the record: which of two of one day came last. */
  readonly at: string;
  readonly seenOn: CivilDate;
  readonly dated: CivilDate | null;
  readonly found: DocumentSeen['found'];
  readonly nextReview: CivilDate | null;
  readonly part: Part;
}
