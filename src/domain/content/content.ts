import type { InferOutput } from 'valibot';
import type * as schema from './content-schema.ts';

type DeepReadonly<Type> = Type extends string | number | boolean | null | undefined
  ? Type
  : { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> };

type ShippedFramework = DeepReadonly<InferOutput<typeof schema.frameworkSchema>>;
type ShippedSection = ShippedFramework['sections'][number];
type ShippedStatement = ShippedSection['statements'][number];

/** The words of an item that a board may put in its own way. */
export type WordedField = 'short' | 'text' | 'meaning';

/** What a board's own records leave on an item, see own-content; nothing of it stands in the shipped files. */
export interface BoardsMark {
  /** Added by the board: rests on no source of ours and never prints as law. */
  readonly own?: true;
  /** Out of the lists; still found by its id, for what was written about it. */
  readonly hidden?: true;
  /** The shipped words beneath the board's, by field. */
  readonly worded?: Readonly<Partial<Record<WordedField, string>>>;
}

/** A list of statements with prompts, as shipped in data/frameworks, the board's own words laid over; the checklist is one. */
export type Framework = Omit<ShippedFramework, 'sections'> &
  Pick<BoardsMark, 'own' | 'hidden'> & { readonly sections: readonly Section[] };
export type Section = Omit<ShippedSection, 'statements'> & {
  readonly statements: readonly Statement[];
  readonly hiddenStatements?: readonly Statement[];
};
/** A statement of any framework; one with `answers` is a duty. */
export type Statement = Omit<ShippedStatement, 'prompts'> &
  BoardsMark & { readonly prompts: readonly Prompt[]; readonly hiddenPrompts?: readonly Prompt[] };
export type Prompt = ShippedStatement['prompts'][number] & BoardsMark;
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

/** With those a board has hidden, which are still found by their id. */
export const everyStatement = ({
  statements,
  hiddenStatements,
}: Pick<Section, 'statements' | 'hiddenStatements'>): readonly Statement[] =>
  hiddenStatements ? [...statements, ...hiddenStatements] : statements;

export const everyPrompt = ({
  prompts,
  hiddenPrompts,
}: Pick<Statement, 'prompts' | 'hiddenPrompts'>): readonly Prompt[] =>
  hiddenPrompts ? [...prompts, ...hiddenPrompts] : prompts;
