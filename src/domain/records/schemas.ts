import {
  adoptionSchema,
  ownSchema,
  placingSchema,
  planSchema,
  wordingSchema,
} from './schemas/content-schemas.ts';
import {
  actionSchema,
  assuranceSchema,
  boardViewSchema,
  documentSchema,
  figuresSchema,
  followUpSchema,
  questionSchema,
} from './schemas/duty-schemas.ts';
import {
  factCheckSchema,
  lookingSchema,
  markSchema,
  noteSchema,
  readBackSchema,
  remarkSchema,
  replySchema,
  sameSchema,
} from './schemas/looking-schemas.ts';
import {
  boardSchema,
  personSchema,
  postSchema,
  schoolSchema,
  settingSchema,
} from './schemas/place-schemas.ts';
import { handlingSchema, partDecisionSchema, reportSchema } from './schemas/report-schemas.ts';

/**
 * The body of every record type, version 1. Types are in bodies.ts; these schemas run only at the border
 * (files, links, the sample), never when our own rows are read.
 */
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
  same: sameSchema,
} as const;
