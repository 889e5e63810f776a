import * as v from 'valibot';
import { assuranceAnswers, changes, headMarks, terms } from '../choices.ts';
import { academicYear, civilDate, id, part, partReason, statementId, text } from './parts.ts';

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
  partReason: v.exactOptional(partReason),
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

export const actionSchema = v.strictObject({
  school: id,
  looking: v.exactOptional(id),
  statements: v.array(statementId),
  text,
  ownerRole: text,
  due: v.exactOptional(civilDate),
  howWeKnow: text,
  part,
  partReason: v.exactOptional(partReason),
});

export const followUpSchema = v.strictObject({
  action: id,
  looking: v.exactOptional(id),
  state: v.picklist(['done', 'not-yet', 'dropped']),
  text,
  on: civilDate,
  part,
  partReason: v.exactOptional(partReason),
});

export const questionSchema = v.strictObject({
  school: id,
  statement: v.exactOptional(statementId),
  looking: v.exactOptional(id),
  text,
  from: v.exactOptional(text),
  answer: v.exactOptional(text),
  part,
  partReason: v.exactOptional(partReason),
});
