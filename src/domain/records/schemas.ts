import * as v from 'valibot';
import { assuranceAnswers, changes, lookingKinds, phases, schoolTypes, sources } from './choices.ts';

/**
 * The body of every record type, version 1. Types are in bodies.ts; these schemas run only at the border
 * (files, links, the sample), never when our own rows are read.
 */
const text = v.pipe(v.string(), v.maxLength(200_000));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*_[a-z0-9_-]{3,80}$/));
const statementId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,80}$/));
const civilDate = v.pipe(v.string(), v.isoDate());
const part = v.picklist([1, 2]);

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
  theirs: v.exactOptional(v.strictObject({ role: text, on: civilDate })),
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
  own: ownSchema,
  report: reportSchema,
} as const;
