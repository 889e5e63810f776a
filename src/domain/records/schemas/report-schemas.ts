import * as v from 'valibot';
import { civilDate, id, part, text } from './parts.ts';

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

/** What became of a report after it left the governor's hands. */
export const handlingSchema = v.strictObject({
  report: id,
  event: v.picklist(['received', 'checked', 'sent-back', 'considered', 'published', 'withdrawn']),
  on: civilDate,
  meeting: v.exactOptional(id),
  minute: v.exactOptional(text),
  keepUntil: v.exactOptional(civilDate),
});
