import { ordinaryBoard } from '../domain/starting.ts';

/** What a file name can be made from; `{item}` is the agenda item, if there is one. */
export interface FileNameParts {
  readonly item?: string;
  readonly kind: string;
  readonly school: string;
  readonly date: string;
  readonly version: number;
  readonly mark: string;
  /** The board's label for Part 2; empty for its open copy. */
  readonly partLabel: string;
}

export const { namePattern: ordinaryNamePattern } = ordinaryBoard('', 'governing-body');

/**
 * Names sort in agenda order on every portal and name no person: only these parts go in, letters, digits,
 * dots, hyphens and underscores only, so that no system along the way has to rename the file.
 */
export const fileName = (pattern: string, parts: FileNameParts): string => {
  const words: Record<string, string> = {
    item: safe(parts.item ?? '', 12),
    kind: safe(parts.kind, 40),
    school: safe(parts.school, 60) || 'School',
    date: safe(parts.date, 10),
    version: String(parts.version),
    mark: safe(parts.mark, 10),
  };
  const filled = (pattern.trim() || ordinaryNamePattern).replace(
    /\{(\w+)\}/g,
    (_, name: string) => words[name] ?? '',
  );
  const label =
    parts.partLabel && `_${safe(parts.partLabel, 24).replaceAll('-', '').toUpperCase() || 'PART2'}`;
  const stem = safe(filled, 140)
    .replace(/_{2,}/g, '_')
    .replace(/^[._-]+|[._-]+$/g, '');
  return `${stem || 'SEND-report'}${label}.pdf`;
};

const safe = (text: string, longest: number): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, longest)
    .replace(/^[-.]+|[-.]+$/g, '');
