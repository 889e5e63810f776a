import type { CivilDate } from '../base/civil-date.ts';
import type { AssuranceAnswer, BodyOf, RecordType } from '../domain/records/bodies.ts';

/**
 * A record as the notebook shows it now. What `watch` gives fits as it is: `Current<Type>` is one of these.
 */
export interface Kept<Type extends RecordType> {
  readonly record: string;
  readonly body: BodyOf<Type>;
  readonly heads: readonly string[];
  /** Id of the person who made it. */
  readonly author: string;
  /** ISO times of the newest and the first revision; only for order. */
  readonly at: string;
  readonly createdAt: string;
}

/** What a report says of a statement: the words of the content pack, the board's own wording laid over. */
export interface StatementWords {
  readonly short: string;
  readonly text: string;
  /** "Law", "Law behind it, worded by the board", "Added by the board"; empty where a statement bears no stamp. */
  readonly stamp: string;
  /** The same beside the words the looking was planned with, where those are others. */
  readonly plannedStamp?: string;
  /** The day of the oldest check of the law behind it; none where it has no law. */
  readonly checkedOn?: CivilDate;
  /** "In place": the worked-out answer of a document duty, from Part 1 records alone. */
  readonly documentAnswer?: string;
  /**
   * The newest answer before this looking, from Part 1 records alone. Where a signed report is known, what that said goes
   * here instead, and “What changed” is counted from it.
   */
  readonly lastTime?: { readonly answer: AssuranceAnswer; readonly on: CivilDate };
  /** What one might see, by id, in the order of the checklist: the words of the marks. */
  readonly prompts?: Readonly<Record<string, string>>;
}

/** One of the letters' meanings, for the glossary. */
export interface AcronymWords {
  readonly letters: string;
  readonly expansion: string;
}

/**
 * Everything one looking's report is made from: plain data, both parts together, see `gatherLookingView`.
 * `composeVisitReport` picks the part; a screen need not, and must not, sort records by part itself.
 */
export interface LookingView {
  readonly board: Kept<'board'>;
  readonly school: Kept<'school'>;
  readonly looking: Kept<'looking'>;
  /** Other governors' visits that are this one; their records stand among the rest, each with its writer's name. */
  readonly sameVisit?: readonly string[];
  /** At least those named in `looking.visitors` and the authors of the answers. */
  readonly people: readonly Kept<'person'>[];
  readonly notes: readonly Kept<'note'>[];
  readonly assurances: readonly Kept<'assurance'>[];
  /** Prompts marked at this looking. A mark has no part of its own: it goes where the looking's own words go. */
  readonly marks?: readonly Kept<'mark'>[];
  readonly documents: readonly Kept<'document'>[];
  readonly questions: readonly Kept<'question'>[];
  /** Agreed at this looking. */
  readonly actions: readonly Kept<'action'>[];
  /** Agreed at this school before this looking. Those settled before it are left out by the report. */
  readonly earlierActions: readonly Kept<'action'>[];
  /** Follow-ups of the earlier actions, those of this looking and those before it. */
  readonly followUps: readonly Kept<'followUp'>[];
  readonly remarks: readonly Kept<'remark'>[];
  /** `at` is the time the clock there said ("14:20"), not an ISO time. */
  readonly readBacks: readonly Kept<'readBack'>[];
  /** By record: read-backs that no longer say what was read out, or of which nobody can tell. */
  readonly sinceReadBack?: Readonly<Record<string, 'same' | 'changed' | 'unknown'>>;
  /** What head and SENCO agreed that this report may say: only the step of each, never where they placed the card. */
  readonly placings?: readonly Kept<'placing'>[];
  /** What the school was asked to check, and what it answered. */
  readonly factChecks: readonly Kept<'factCheck'>[];
  readonly replies: readonly Kept<'reply'>[];
  /** Records that print something else than when the school was last asked; left out where it was not asked. */
  readonly sinceCheck?: Readonly<Record<string, 'changed' | 'added'>>;
  /** Duties looked at so far this school year, of those that apply; from Part 1 records alone. */
  readonly coverage: {
    readonly lookedAt: number;
    readonly of: number;
    /** Not counted: met centrally, or looked at by the trust board. */
    readonly elsewhere?: number;
  };
  readonly statements: Readonly<Record<string, StatementWords>>;
  readonly acronyms: readonly AcronymWords[];
}
