import type { InferOutput } from 'valibot';
import type * as schema from './content-schema.ts';

type DeepReadonly<Type> = Type extends string | number | boolean | null | undefined
  ? Type
  : { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> };

/** A list of statements with prompts, as shipped in data/frameworks; the checklist is one. Never altered by anyone. */
export type Framework = DeepReadonly<InferOutput<typeof schema.frameworkSchema>>;
export type Section = Framework['sections'][number];
/** A statement of any framework; one with `answers` is a duty. */
export type Statement = Section['statements'][number];
export type Prompt = Statement['prompts'][number];
export type AppliesTo = NonNullable<Statement['appliesTo']>;

/** One row of the legal basis of a duty: what it rests on, whom it binds, and how sure we are. */
export type LegalRow = NonNullable<Statement['stamp']>['rows'][number];

export type AcronymFile = DeepReadonly<InferOutput<typeof schema.acronymFileSchema>>;
export type Acronym = AcronymFile['entries'][number];

export type ContentDates = DeepReadonly<InferOutput<typeof schema.datesSchema>>;
export type Reform = DeepReadonly<InferOutput<typeof schema.reformSchema>>;

/** What a board is given to edit and print before it adopts the notebook. */
export type Adopting = DeepReadonly<InferOutput<typeof schema.adoptingSchema>>;
export type AdoptingText = Adopting['texts'][number];
export type Names = DeepReadonly<InferOutput<typeof schema.namesSchema>>;

/** A statement that the board answers for, with everything every duty is sure to have. */
export type Duty = Statement &
  Required<Pick<Statement, 'short' | 'meaning' | 'answers' | 'lookedAtBy' | 'stamp'>>;

export const isDuty = (statement: Statement): statement is Duty =>
  statement.answers !== undefined &&
  statement.short !== undefined &&
  statement.meaning !== undefined &&
  statement.lookedAtBy !== undefined &&
  statement.stamp !== undefined;

/** Things one can see or ask for. Signs, principles, history and opinion are read, not ticked. */
export const takesMark = (prompt: Prompt): boolean =>
  prompt.kind === 'evidence' || prompt.kind === 'practice';
