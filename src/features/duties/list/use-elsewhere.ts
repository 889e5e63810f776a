import { useMemo } from 'react';
import { useHere } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

const loadElsewhere = async () => (await import('../../../domain/trust/delegation-words.ts')).elsewhereIn;
const nothing = async () => undefined;

/** By duty, who of the trust looks where this board does not; loaded only for a local body. */
export const useElsewhere = (): ReadonlyMap<string, string> | undefined => {
  const { place, board } = useHere();
  const boards = useRecords({ type: 'board' });
  const elsewhereIn = useLoaded(board.kind === 'local-body' ? loadElsewhere : nothing, 'go-without');
  return useMemo(
    () => (boards ? elsewhereIn?.(place.board, boards) : undefined),
    [boards, elsewhereIn, place.board],
  );
};
