import * as v from 'valibot';
import { ok, problem, type Result } from '../../base/result.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));

const nationalSchema = v.strictObject({
  value: words,
  /** "January 2026" */
  when: words,
  /** Whom it counts. */
  of: words,
  source: words,
  certainty: v.picklist(['official-text', 'secondary', 'own-knowledge']),
  checkedOn: v.pipe(v.string(), v.isoDate()),
});

const figureRowSchema = v.strictObject({
  id,
  label: words,
  hint: v.exactOptional(words),
  /** Where pupils or families are counted, a small number can point to one of them. */
  counts: v.picklist(['pupils', 'other']),
  national: v.exactOptional(nationalSchema),
  /** The duties it has something to say about. */
  statements: v.array(id),
});

/** The shape of data/figures.json. */
export const figureListSchema = v.strictObject({
  format: v.literal(1),
  content: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/)),
  checkedOn: v.pipe(v.string(), v.isoDate()),
  about: words,
  groups: v.array(v.strictObject({ id, title: words, rows: v.array(figureRowSchema) })),
});

export const parseFigureList = (
  json: unknown,
): Result<v.InferOutput<typeof figureListSchema>, 'not-our-content'> => {
  const parsed = v.safeParse(figureListSchema, json);
  return parsed.success ? ok(parsed.output) : problem('not-our-content');
};
