import type { RecordType } from '../../../domain/records/bodies.ts';

/** What a person would count as theirs; the rest are parts of these. */
const counted: Partial<Record<RecordType, readonly [one: string, many: string]>> = {
  note: ['note', 'notes'],
  looking: ['visit, check or paper', 'visits, checks and papers'],
  assurance: ['answer', 'answers'],
  action: ['action', 'actions'],
  report: ['report', 'reports'],
};

/** "12 notes, 3 visits, checks and papers, and 1 report"; undefined where there is nothing. */
export const countWords = (counts: Readonly<Partial<Record<RecordType, number>>>): string | undefined => {
  const parts = Object.entries(counted).flatMap(([type, [one, many]]) => {
    const count = counts[type as RecordType] ?? 0;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  if (parts.length < 2) return parts[0];
  return `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
};
