import { type KeptBoard, lookedAtElsewhere, type Way, waysFor } from './delegation.ts';

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

/** What a local body leaves to the trust, in these words; of any other board nothing. */
export const leftToTrust = (board: string, boards: readonly KeptBoard[]): ReadonlyMap<string, string> => {
  const kind = boards.find(({ record }) => record === board)?.body.kind ?? 'governing-body';
  const there = lookedAtElsewhere(kind, waysFor(board, boards));
  return new Map([...elsewhereIn(board, boards)].filter(([duty]) => there.has(duty)));
};
