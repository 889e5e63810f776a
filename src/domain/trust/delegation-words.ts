import {
  type DelegationRow,
  type KeptBoard,
  type SaidOfTrusts,
  type Way,
  ways,
  waysFor,
  waysIn,
} from './delegation.ts';

export const wayWords: Record<Way, string> = {
  local: 'Local body decides and looks',
  'trust-decides': 'Trust board decides, local body looks',
  'trust-looks': 'Trust board decides and looks',
  central: 'Met centrally, for all schools',
};

/** On a row: only what sends a local body elsewhere. */
export const elsewhereWords = (way: Way | undefined): string | undefined => {
  if (way === 'central') return 'Met centrally';
  return way === 'trust-looks' ? 'Trust board looks' : undefined;
};

/** All of it in a few lines, for its history; a word of a later version is named as such. */
export const delegationInWords = (
  rows: readonly DelegationRow[],
  shortOf: (statement: string) => string,
): string => {
  const known = waysIn(rows);
  const named = (way: Way | undefined) =>
    rows.filter(({ statement }) => known.get(statement) === way).map(({ statement }) => shortOf(statement));
  return [...ways, undefined]
    .map((way) => ({ words: way ? wayWords[way] : 'In words of a later version', duties: named(way) }))
    .filter(({ duties }) => duties.length > 0)
    .map(({ words, duties }) => `${words}: ${duties.join(', ')}.`)
    .join(' ');
};

/** By duty, what sends a local body elsewhere. */
export const elsewhereIn = (
  board: string,
  boards: readonly KeptBoard[],
  said: SaidOfTrusts,
): ReadonlyMap<string, string> =>
  new Map(
    [...waysFor(board, boards, said)].flatMap(([duty, way]) => {
      const words = elsewhereWords(way);
      return words ? [[duty, words] as const] : [];
    }),
  );
