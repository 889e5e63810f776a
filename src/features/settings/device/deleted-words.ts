import { type CivilDate, daysBetween } from '../../../base/civil-date.ts';
import type { Current } from '../../../storage/notebook.ts';

const keptDays = 30;

type Deleted = Pick<Current<'note'>, 'type' | 'body'> | Pick<Current<'own'>, 'type' | 'body'>;

export const stillKept = (
  { deleted, at }: Pick<Current<'note'>, 'deleted' | 'at'>,
  today: CivilDate,
): boolean => deleted && daysBetween(at.slice(0, 10), today) <= keptDays;

/** The first words of a note, or the letters of a term. */
export const deletedTitle = ({ type, body }: Deleted): string => {
  if (type === 'own') return body.fields.letters || 'A term without letters';
  const line = body.text.trim().replaceAll(/\s+/g, ' ');
  if (line === '') return 'Empty note';
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
};
