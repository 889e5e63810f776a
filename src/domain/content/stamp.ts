import type { SchoolType } from '../records/bodies.ts';
import type { LegalRow, Statement } from './content.ts';

/** `own`: a board added the statement itself; we know of nothing that stands behind it. */
export type Stamp = 'law' | 'law-behind' | 'guidance' | 'own';

/** A must that we have read about and that has begun. What rests on our own knowledge never shows as law. */
const isKnownMust = (row: LegalRow): boolean =>
  row.force === 'must' && row.certainty !== 'own-knowledge' && row.inForce === undefined;

/** The rows of the legal basis that concern this type of school. */
export const rowsFor = (statement: Statement, type: SchoolType): readonly LegalRow[] =>
  (statement.stamp?.rows ?? []).filter((row) => row.who.includes(type));

/**
 * Law = a must binds this type's board on this very statement. Law behind it = a must on the local authority,
 * on publishing, or on a wider duty of the board. Guidance = the rest. data/README.md lists all duties with the reason.
 */
export const stampFor = (statement: Statement, type: SchoolType): Stamp => {
  if (statement.own) return 'own';
  const musts = rowsFor(statement, type).filter(isKnownMust);
  if (musts.some((row) => row.onWhom === 'board')) return 'law';
  return musts.length > 0 ? 'law-behind' : 'guidance';
};

/** The day of the oldest check of what stands behind this statement: after 12 months it may be out of date. */
export const checkedOn = (statement: Statement): string | undefined =>
  statement.stamp?.rows
    .map((row) => row.checkedOn)
    .sort()
    .at(0);
