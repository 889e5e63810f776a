import * as v from 'valibot';
import { lookingKinds, replyOutcomes, sources } from '../choices.ts';
import { civilDate, id, part, partReason, statementId, text, theirs } from './parts.ts';

export const lookingSchema = v.strictObject({
  kind: v.picklist(lookingKinds),
  school: id,
  purpose: text,
  priority: v.exactOptional(text),
  on: civilDate,
  start: v.exactOptional(text),
  end: v.exactOptional(text),
  /** How long it is to take, where no times are given. */
  minutes: v.exactOptional(v.number()),
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
  partReason: v.exactOptional(partReason),
});

export const markSchema = v.strictObject({
  school: id,
  prompt: statementId,
  looking: id,
  value: v.picklist(['seen', 'asked', 'not-seen']),
  on: civilDate,
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
  partReason: v.exactOptional(partReason),
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

/** Records that are one thing, said by a person; on every device it counts only after a tap there (see same-visit.ts). */
export const sameSchema = v.strictObject({
  kind: v.picklist(['looking', 'school', 'board']),
  ids: v.array(id),
});
