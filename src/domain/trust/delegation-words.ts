import { type KeptBoard, type Way, waysFor } from './delegation.ts';

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

/** The same by duty, for a local body. */
export const elsewhereIn = (board: string, boards: readonly KeptBoard[]): ReadonlyMap<string, string> =>
  new Map(
    [...waysFor(board, boards)].flatMap(([duty, way]) => {
      const words = elsewhereWords(way);
      return words ? [[duty, words] as const] : [];
    }),
  );
