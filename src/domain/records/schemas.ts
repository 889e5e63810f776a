import * as v from 'valibot';
import {
  adoptionStates,
  assuranceAnswers,
  changes,
  headMarks,
  lookingKinds,
  phases,
  replyOutcomes,
  schoolTypes,
  senAwards,
  sources,
  terms,
} from './choices.ts';

/**
 * The body of every record type, version 1. Types are in bodies.ts; these schemas run only at the border
 * (files, links, the sample), never when our own rows are read.
 */
const text = v.pipe(v.string(), v.maxLength(200_000));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*_[a-z0-9_-]{3,80}$/));
/** A statement, prompt or term of the shipped content, or the record of one of the board's own. */
const statementId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{1,80}$/));
const civilDate = v.pipe(v.string(), v.isoDate());
const part = v.picklist([1, 2]);
/** '2026-27'. */
const academicYear = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
/** '10-30': a month and a day. */
const monthDay = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/));
const theirs = v.strictObject({ role: text, on: civilDate });

const dsl = v.strictObject({ role: text, contact: text });

export const boardSchema = v.strictObject({
  name: text,
  kind: v.picklist(['governing-body', 'trust', 'local-body']),
  crest: v.exactOptional(text),
  partLabel: text,
  photoPolicy: v.picklist(['none', 'documents']),
  keepMonths: v.number(),
  papersDays: v.number(),
  smallNumber: v.number(),
  namePattern: text,
  /** The boards below a trust board. */
  over: v.exactOptional(v.array(id)),
  /** First days of the three terms, where they are not the usual ones. */
  termStarts: v.exactOptional(v.strictTuple([monthDay, monthDay, monthDay])),
  /** Per duty: who decides, who looks. */
  delegation: v.exactOptional(
    v.array(v.strictObject({ statement: statementId, decidedBy: text, lookedAtBy: text })),
  ),
  sample: v.exactOptional(v.boolean()),
});

export const schoolSchema = v.strictObject({
  name: text,
  urn: v.exactOptional(text),
  type: v.picklist(schoolTypes),
  phases: v.array(v.picklist(phases)),
  county: v.exactOptional(text),
  dsl: v.exactOptional(dsl),
  priorities: v.array(text),
  inclusiveMainstreamFund: v.exactOptional(v.boolean()),
});

/** The SENCO's post, not the person: whether the qualification is in time follows from these dates. */
export const postSchema = v.strictObject({
  school: id,
  role: v.literal('senco'),
  started: civilDate,
  /** Not a SENCO anywhere before this post. */
  firstSenco: v.exactOptional(v.boolean()),
  award: v.exactOptional(v.picklist(senAwards)),
  courseBegan: v.exactOptional(civilDate),
  awarded: v.exactOptional(civilDate),
});

/** Governors and clerks only; never pupils, never staff. */
export const personSchema = v.strictObject({ name: text, role: text });

export const lookingSchema = v.strictObject({
  kind: v.picklist(lookingKinds),
  school: id,
  purpose: text,
  priority: v.exactOptional(text),
  on: civilDate,
  start: v.exactOptional(text),
  end: v.exactOptional(text),
  /** Ids of people, or the role of someone who is not in the notebook. */
  visitors: v.array(text),
  /** Roles only: "SENCO", "a group of pupils". */
  meet: v.array(text),
  interests: v.exactOptional(text),
  focus: v.array(
    v.strictObject({
      statement: statementId,
      /** The wording it was planned with; a later content version does not change it. */
      wording: text,
      order: v.number(),
      minutes: v.exactOptional(v.number()),
    }),
  ),
  /** What the printed sheet held, in its order, so that it can be typed up in the same order. */
  sheet: v.exactOptional(v.array(statementId)),
  startedAt: v.exactOptional(text),
  finishedOn: v.exactOptional(civilDate),
  part,
});

export const noteSchema = v.strictObject({
  school: id,
  looking: v.exactOptional(id),
  statements: v.array(statementId),
  prompt: v.exactOptional(statementId),
  text,
  source: v.exactOptional(v.picklist(sources)),
  seenOn: v.exactOptional(civilDate),
  document: v.exactOptional(id),
  attachments: v.array(v.strictObject({ blob: text, alt: text, noPupils: v.boolean() })),
  /** Which hints somebody looked at and left as they are. */
  checked: v.exactOptional(v.strictObject({ hints: v.array(text), at: text })),
  part,
  partReason: v.exactOptional(v.picklist(['named-staff', 'named-pupil', 'other'])),
});

export const markSchema = v.strictObject({
  school: id,
  prompt: statementId,
  looking: id,
  value: v.picklist(['seen', 'asked', 'not-seen']),
  on: civilDate,
});

export const assuranceSchema = v.strictObject({
  school: id,
  statement: statementId,
  looking: id,
  /** The civil date of the looking, so that lists need not read it. */
  on: civilDate,
  answer: v.picklist(assuranceAnswers),
  reason: text,
  goodPractice: v.exactOptional(v.boolean()),
  change: v.exactOptional(v.picklist(changes)),
  part,
});

export const actionSchema = v.strictObject({
  school: id,
  looking: v.exactOptional(id),
  statements: v.array(statementId),
  text,
  ownerRole: text,
  due: v.exactOptional(civilDate),
  howWeKnow: text,
  part,
});

export const followUpSchema = v.strictObject({
  action: id,
  looking: v.exactOptional(id),
  state: v.picklist(['done', 'not-yet', 'dropped']),
  text,
  on: civilDate,
  part,
});

export const questionSchema = v.strictObject({
  school: id,
  statement: v.exactOptional(statementId),
  looking: v.exactOptional(id),
  text,
  from: v.exactOptional(text),
  answer: v.exactOptional(text),
  part,
});

export const documentSchema = v.strictObject({
  school: id,
  statement: v.exactOptional(statementId),
  title: text,
  dated: v.exactOptional(civilDate),
  found: v.picklist(['yes', 'looked-not-found']),
  approvedBy: v.exactOptional(text),
  where: v.exactOptional(text),
  seenIn: v.array(id),
  /** When it was last looked for or seen. */
  seenOn: civilDate,
  nextReview: v.exactOptional(civilDate),
  /** Of a tick list: what the document was seen to hold. */
  heads: v.exactOptional(v.record(statementId, v.picklist(headMarks))),
  part,
});

export const remarkSchema = v.strictObject({
  school: id,
  looking: id,
  kind: v.picklist([
    'strength',
    'learned',
    'impact',
    'matter-note',
    'matter-discuss',
    'matter-decide',
    'comment',
  ]),
  theirs: v.exactOptional(theirs),
  text,
  order: v.number(),
  part,
});

export const readBackSchema = v.strictObject({
  school: id,
  looking: id,
  role: text,
  at: text,
  agreed: v.boolean(),
  heard: text,
  saw: text,
  agreedText: text,
  willSend: text,
  part,
});

/** What the school was asked to check; `basis` holds the heads of every record it was made from. */
export const factCheckSchema = v.strictObject({
  school: id,
  looking: id,
  basis: v.array(text),
  code: text,
  sentTo: text,
  sentOn: civilDate,
  replyBy: civilDate,
  part,
});

/** The school's answer, word for word. */
export const replySchema = v.strictObject({
  school: id,
  looking: id,
  factCheck: id,
  outcome: v.picklist(replyOutcomes),
  text,
  theirs,
  part,
});

/** What became of a suggestion for Part 2, by record. */
export const partDecisionSchema = v.strictObject({
  record: id,
  decision: v.picklist(['accepted', 'sent-back']),
  by: text,
  on: civilDate,
  minute: v.exactOptional(text),
  word: v.exactOptional(text),
  part,
});

/** The board's own answer; only with a minute. */
export const boardViewSchema = v.strictObject({
  school: id,
  statement: statementId,
  answer: v.picklist(assuranceAnswers),
  minute: text,
  on: civilDate,
  cites: v.array(text),
  part,
});

/** One figure of one term. `value` is text: "fewer than 5". */
export const figuresSchema = v.strictObject({
  school: id,
  year: academicYear,
  term: v.picklist(terms),
  row: statementId,
  value: text,
  national: v.exactOptional(text),
  note: text,
  part,
});

/** A working model that head and SENCO placed together: a conversation, never evidence. Only `step` is ever printed. */
export const placingSchema = v.strictObject({
  school: id,
  card: statementId,
  on: civilDate,
  step: v.exactOptional(text),
  looking: v.exactOptional(id),
  private: v.literal(true),
  part,
});

/** A commitment the board has talked about. */
export const adoptionSchema = v.strictObject({
  school: v.exactOptional(id),
  statement: statementId,
  state: v.picklist(adoptionStates),
  words: text,
  on: civilDate,
  reviewOn: v.exactOptional(civilDate),
  part,
});

/** Which duty is looked at in which term, and how. Without a school: for all schools of a trust. */
export const planSchema = v.strictObject({
  school: v.exactOptional(id),
  year: academicYear,
  rows: v.array(
    v.strictObject({ term: v.picklist(terms), statement: statementId, how: v.picklist(lookingKinds) }),
  ),
  approvedOn: v.exactOptional(civilDate),
  part,
});

/** The board's edit of shipped content: `base` is what stood there when it was made. */
export const wordingSchema = v.strictObject({
  target: statementId,
  field: text,
  text: v.exactOptional(text),
  hidden: v.exactOptional(v.boolean()),
  base: v.strictObject({ content: text, text }),
});

/** What became of a report after it left the governor's hands. */
export const handlingSchema = v.strictObject({
  report: id,
  event: v.picklist(['received', 'checked', 'sent-back', 'considered', 'published', 'withdrawn']),
  on: civilDate,
  meeting: v.exactOptional(id),
  minute: v.exactOptional(text),
  keepUntil: v.exactOptional(civilDate),
});

export const settingSchema = v.strictObject({ name: text, value: text });

/** An acronym, framework, section, statement or prompt of the board's own. */
export const ownSchema = v.strictObject({
  kind: v.picklist(['framework', 'section', 'statement', 'prompt', 'acronym']),
  parent: v.exactOptional(text),
  order: v.number(),
  fields: v.record(v.string(), text),
});

/** A finished report. `document` is the blob of its ReportDocument; `basis` the heads it was made from. */
export const reportSchema = v.strictObject({
  kind: v.picklist(['visit', 'website', 'paper', 'annual', 'trust']),
  school: v.exactOptional(id),
  title: text,
  lookings: v.array(id),
  on: civilDate,
  madeAt: text,
  mark: v.picklist(['DRAFT', 'FINAL']),
  part,
  number: v.number(),
  version: v.number(),
  replaces: v.exactOptional(id),
  document: text,
  basis: v.array(text),
  content: text,
  lawDate: civilDate,
  leftOut: v.array(text),
  replaced: v.array(text),
  accepted: v.array(text),
  code: text,
});

export const bodySchemas = {
  board: boardSchema,
  school: schoolSchema,
  person: personSchema,
  post: postSchema,
  setting: settingSchema,
  looking: lookingSchema,
  note: noteSchema,
  mark: markSchema,
  assurance: assuranceSchema,
  action: actionSchema,
  followUp: followUpSchema,
  question: questionSchema,
  document: documentSchema,
  remark: remarkSchema,
  readBack: readBackSchema,
  factCheck: factCheckSchema,
  reply: replySchema,
  partDecision: partDecisionSchema,
  boardView: boardViewSchema,
  figures: figuresSchema,
  placing: placingSchema,
  adoption: adoptionSchema,
  plan: planSchema,
  wording: wordingSchema,
  own: ownSchema,
  report: reportSchema,
  handling: handlingSchema,
} as const;
