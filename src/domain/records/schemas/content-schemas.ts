import * as v from 'valibot';
import { adoptionStates, lookingKinds, terms } from '../choices.ts';
import { academicYear, civilDate, id, part, statementId, text } from './parts.ts';

/** The board's edit of shipped content: `base` is what stood there when it was made. */
export const wordingSchema = v.strictObject({
  target: statementId,
  field: text,
  text: v.exactOptional(text),
  hidden: v.exactOptional(v.boolean()),
  base: v.strictObject({ content: text, text }),
});

/** An acronym, framework, section, statement or prompt of the board's own. */
export const ownSchema = v.strictObject({
  kind: v.picklist(['framework', 'section', 'statement', 'prompt', 'acronym']),
  parent: v.exactOptional(text),
  order: v.number(),
  fields: v.record(v.string(), text),
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
