import type { CurrentRow } from './database.ts';

/**
 * Where a record stands in each list, as index keys that sort by date and time. A multi-entry index cannot be part
 * of a compound one, so each key spells its list out; a list of 30 then reads 30 rows, newest first.
 */
type Listed = Omit<CurrentRow, 'lists' | 'sealed'>;

const key = (kind: string, parts: readonly (string | number)[]): string => [kind, ...parts].join('|');

export const listsOf = ({
  board,
  school,
  looking,
  statements,
  type,
  deleted,
  on,
  at,
}: Listed): readonly string[] => {
  const place = [type, deleted, on, at];
  return [
    key('board', [board, ...place]),
    // Boards are the only list that is not of one board: a person chooses among them.
    ...(type === 'board' ? [key('all', place)] : []),
    ...(school ? [key('school', [school, ...place])] : []),
    ...(looking ? [key('looking', [looking, ...place])] : []),
    ...(school ? statements.map((statement) => key('statement', [school, statement, ...place])) : []),
  ];
};

export interface ListWanted {
  readonly board: string;
  readonly type: string;
  readonly school?: string | undefined;
  readonly looking?: string | undefined;
  readonly statement?: string | undefined;
  readonly deleted: boolean;
}

/** The start of the keys of the narrowest list that holds everything wanted. */
export const listKey = ({ board, type, school, looking, statement, deleted }: ListWanted): string => {
  const place = [type, deleted ? 1 : 0, ''];
  if (looking) return key('looking', [looking, ...place]);
  if (school && statement) return key('statement', [school, statement, ...place]);
  if (school) return key('school', [school, ...place]);
  return type === 'board' ? key('all', place) : key('board', [board, ...place]);
};
