import { useMemo } from 'react';
import { lookedAtElsewhere, type Ways, waysFor } from '../domain/trust/delegation.ts';
import { useHere } from './here.ts';
import { useRecords } from './records.ts';

const none: Ways = new Map();

/** How the trust shares its duties out, as this board has it; nothing for a governing body. */
export const useWays = (): Ways => {
  const { place } = useHere();
  const boards = useRecords({ type: 'board' });
  return useMemo(() => (boards ? waysFor(place.board, boards) : none), [boards, place.board]);
};

/** Duties that this board leaves to the trust to look at. */
export const useLookedAtElsewhere = (): ReadonlySet<string> => {
  const { kind } = useHere().board;
  const all = useWays();
  return useMemo(() => lookedAtElsewhere(kind, all), [kind, all]);
};
