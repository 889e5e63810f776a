import * as v from 'valibot';
import { ok, problem, type Result } from '../../base/result.ts';
import { lookingKinds, phases, schoolTypes } from '../records/choices.ts';

/** The shapes of the files in data/. Types are in content.ts, so that a screen need not load these schemas. */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const statementId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const civilDate = v.pipe(v.string(), v.isoDate());
const contentVersion = v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/));
const version = { format: v.literal(1), content: contentVersion };

/** How sure we are: read in official text, read only in somebody's account of it, or known to us and not looked up. */
const certainty = v.picklist(['official-text', 'secondary', 'own-knowledge']);
const types = v.pipe(v.array(v.picklist(schoolTypes)), v.minLength(1));

/** Where both lists stand, a school needs to be in both. `why` is said to a school that is not. */
const appliesToSchema = v.strictObject({
  types: v.exactOptional(types),
  phases: v.exactOptional(v.pipe(v.array(v.picklist(phases)), v.minLength(1))),
  why: v.exactOptional(words),
});

const legalRowSchema = v.strictObject({
  /** must = statute, regulation, condition of grant; should = statutory guidance; advice = other guidance. */
  force: v.picklist(['must', 'should', 'advice']),
  /**
   * On whom: `board` = the board, on this very statement; `wider-duty` = the board too, but the duty is wider than
   * the statement or touches only a part of it; `publishing` = it must be written about in public.
   */
  onWhom: v.picklist(['board', 'local-authority', 'publishing', 'wider-duty']),
  basis: words,
  who: types,
  cadence: words,
  published: v.exactOptional(words),
  certainty,
  source: words,
  checkedOn: civilDate,
  /** Made as law, but nobody has verified that it has begun. */
  inForce: v.exactOptional(v.literal('not-verified')),
  note: v.exactOptional(words),
});

const promptSchema = v.strictObject({
  id: statementId,
  kind: v.picklist([
    'evidence',
    'question',
    'sign',
    'action',
    'principle',
    'role',
    'why',
    'practice',
    'item',
    'historic',
  ]),
  text: words,
  /** Ours, not the source's. */
  added: v.exactOptional(v.literal(true)),
  appliesTo: v.exactOptional(appliesToSchema),
});

const statementSchema = v.strictObject({
  id: statementId,
  short: v.exactOptional(words),
  text: words,
  meaning: v.exactOptional(words),
  appliesTo: v.exactOptional(appliesToSchema),
  /** Only these statements can be answered; a document answer is worked out from recorded facts. */
  answers: v.exactOptional(v.picklist(['assurance', 'document'])),
  lookedAtBy: v.exactOptional(v.array(v.picklist(lookingKinds))),
  /** The framework whose statements say what this document must hold. */
  tickList: v.exactOptional(statementId),
  note: v.exactOptional(words),
  /** Ids of statements or prompts, in any framework, that are good to ask here. */
  questions: v.array(statementId),
  prompts: v.array(promptSchema),
  stamp: v.exactOptional(v.strictObject({ rows: v.pipe(v.array(legalRowSchema), v.minLength(1)) })),
});

const sectionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  title: words,
  applies: words,
  appliesTo: v.exactOptional(appliesToSchema),
  expectation: v.exactOptional(words),
  statements: v.array(statementSchema),
});

export const frameworkSchema = v.strictObject({
  ...version,
  id: statementId,
  title: words,
  kind: words,
  /** Only `duties` take answers; a conversation stays private but for one step; background is for reading. */
  use: v.picklist(['duties', 'library', 'tick-list', 'background', 'conversation', 'commitments']),
  source: words,
  date: v.exactOptional(words),
  about: words,
  sections: v.array(sectionSchema),
});

const acronymSchema = v.strictObject({
  id: statementId,
  letters: words,
  expansion: words,
  meaning: words,
  group: words,
  /** The part of the published crib sheet it stands in; null for the other 240. */
  crib: v.nullable(v.picklist(['general', 'special-education', 'safeguarding-and-attendance'])),
  status: v.picklist(['current', 'historic', 'proposed']),
  scope: v.strictObject({ county: v.nullable(words) }),
  /** Other spellings, old forms, misprints, and words people look for. */
  aliases: v.array(words),
  /** The same letters, meaning something else. */
  also: v.array(v.strictObject({ expansion: words, meaning: words })),
  related: v.array(statementId),
  note: v.exactOptional(words),
  notAnAcronym: v.exactOptional(v.literal(true)),
});

export const acronymFileSchema = v.strictObject({
  ...version,
  groups: v.array(words),
  entries: v.array(acronymSchema),
});

const terms = v.picklist(['autumn', 'spring', 'summer']);

export const datesSchema = v.strictObject({
  ...version,
  checkedOn: civilDate,
  /** A document is due again this many months after its own date. */
  reviewPeriods: v.array(
    v.strictObject({
      statement: statementId,
      months: v.number(),
      basis: words,
      certainty,
      note: v.exactOptional(words),
    }),
  ),
  senco: v.strictObject({
    statement: statementId,
    qualifiedWithinYears: v.number(),
    appliesToStartsAfter: civilDate,
    nasenco: v.strictObject({ courseBegunBefore: civilDate, completedBefore: civilDate }),
    npq: v.strictObject({ courseBegunFrom: civilDate, usualMonths: v.tuple([v.number(), v.number()]) }),
    basis: words,
    certainty,
    note: words,
  }),
  /** Who answers in law where a trust has local bodies. */
  trust: v.array(
    v.strictObject({
      text: words,
      force: v.picklist(['must', 'should', 'advice']),
      basis: words,
      certainty,
      source: words,
      checkedOn: civilDate,
      note: v.exactOptional(words),
    }),
  ),
  /** Days in a calendar year; with `year`, that one year only. */
  fixedDates: v.array(
    v.strictObject({
      id: statementId,
      title: words,
      month: v.number(),
      day: v.number(),
      year: v.exactOptional(v.number()),
      by: v.picklist(['board', 'school', 'local-authority']),
      appliesTo: v.exactOptional(appliesToSchema),
      /** Only where the school receives this money. */
      onlyWith: v.exactOptional(v.literal('inclusive-mainstream-fund')),
      statements: v.array(statementId),
      basis: words,
      certainty,
      note: v.exactOptional(words),
    }),
  ),
  calendar: v.array(
    v.strictObject({
      term: terms,
      when: words,
      text: words,
      kind: v.picklist(['fixed', 'usual']),
      certainty,
      statements: v.array(statementId),
    }),
  ),
  rota: v.array(v.strictObject({ term: terms, statements: v.array(statementId) })),
});

/** Given names and what helps to tell them; data/README.md says what each list is for. */
export const namesSchema = v.strictObject({
  ...version,
  about: words,
  names: v.array(words),
  alsoWord: v.array(words),
  surnames: v.array(words),
  known: v.array(words),
});

export const reformSchema = v.strictObject({
  ...version,
  checkedOn: civilDate,
  title: words,
  text: words,
  points: v.array(v.strictObject({ text: words, certainty, source: words })),
});

/** Texts for a board that adopts the notebook. A line that begins with #, - or 1. is a heading or an item. */
export const adoptingSchema = v.strictObject({
  ...version,
  texts: v.array(v.strictObject({ id: statementId, title: words, what: words, paragraphs: v.array(words) })),
});

export type ContentProblem = 'not-our-content' | 'newer-format';

/** A content file from disk or network as typed content. `newer-format` = made for a later version of this app. */
const parseWith =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (json: unknown): Result<v.InferOutput<Schema>, ContentProblem> => {
    const parsed = v.safeParse(schema, json);
    if (parsed.success) return ok(parsed.output);
    const format = v.safeParse(v.object({ format: v.number() }), json);
    return problem(format.success && format.output.format > 1 ? 'newer-format' : 'not-our-content');
  };

export const parseFramework = parseWith(frameworkSchema);
export const parseAcronymFile = parseWith(acronymFileSchema);
export const parseDates = parseWith(datesSchema);
export const parseReform = parseWith(reformSchema);
export const parseAdopting = parseWith(adoptingSchema);
export const parseNames = parseWith(namesSchema);
