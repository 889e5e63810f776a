import { groupedCode } from './code.ts';
import type { ReportDocument } from './document.ts';

/** These are nobody's evidence: they say which content they were made from, and bear no code. */
const withoutCode: ReadonlySet<ReportDocument['kind']> = new Set([
  'crib-sheet',
  'visit-sheet',
  'pre-visit-note',
  'board-text',
  'year-plan',
  'figures',
  'minutes',
  'checklist',
]);

/** The code lets a sheet of paper be matched with its file. */
export const footWords = ({ kind, content, code }: ReportDocument): string =>
  withoutCode.has(kind) ? `Content ${content}` : `Code ${groupedCode(code)}`;
