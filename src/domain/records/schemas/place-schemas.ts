import * as v from 'valibot';
import { phases, schoolTypes, senAwards } from '../choices.ts';
import { civilDate, id, monthDay, statementId, text } from './parts.ts';

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

export const settingSchema = v.strictObject({ name: text, value: text });
