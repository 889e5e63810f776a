import { ok, problem, type Result } from '../../base/result.ts';
import type { ReportDocument } from '../../report/document.ts';

/** newer-format: made by a later version of this app; damaged: not a report document at all. */
export type DocumentProblem = 'not-here' | 'newer-format' | 'damaged';

const isReportDocument = (value: object): value is ReportDocument =>
  'title' in value &&
  typeof value.title === 'string' &&
  'blocks' in value &&
  Array.isArray(value.blocks) &&
  value.blocks.every((block) => typeof block === 'object' && block !== null && 'kind' in block) &&
  'on' in value &&
  'code' in value &&
  typeof value.code === 'string';

/** The document of a finished report, from the bytes kept with it. Its code is what proves it, not this reading. */
export const readReportDocument = (bytes: Uint8Array | null): Result<ReportDocument, DocumentProblem> => {
  if (bytes === null) return problem('not-here');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return problem('damaged');
  }
  if (typeof value !== 'object' || value === null) return problem('damaged');
  if ('format' in value && typeof value.format === 'number' && value.format > 1)
    return problem('newer-format');
  return isReportDocument(value) ? ok(value) : problem('damaged');
};
