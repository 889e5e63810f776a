import { useCallback, useMemo } from 'react';
import { createWatchedCell } from '../base/watched.ts';
import {
  aboutTrust,
  lookedAtElsewhere,
  type SaidOfTrusts,
  type Ways,
  waysFor,
} from '../domain/trust/delegation.ts';
import { useServices } from '../services.ts';
import type { SaidAnswer } from '../storage/said-here.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWatched } from '../ui/use-watched.ts';
import { useHere } from './here.ts';
import { useRecords } from './records.ts';

const none: Ways = new Map();
const notYet = createWatchedCell<SaidOfTrusts | undefined>(undefined);

export interface TrustAnswers {
  readonly said: SaidOfTrusts;
  /** Whether it is kept now. */
  readonly say: (board: string, trust: string, answer: SaidAnswer | null) => Promise<boolean>;
}

/** What a person of this device said of trust boards that name one of its boards; undefined until known. */
export const useTrustAnswers = (): TrustAnswers | undefined => {
  const { notebook } = useServices();
  const kept = useLoaded(
    useCallback(async () => (await notebook.saidHere()).trusts, [notebook]),
    'go-without',
  );
  const said = useWatched(kept?.said ?? notYet);
  return useMemo(
    () =>
      kept &&
      said && {
        said,
        say: async (board, trust, answer) => (await kept.say(aboutTrust(board, trust), answer)).ok,
      },
    [kept, said],
  );
};

/** How the trust shares its duties out, as this board has it; nothing for a governing body. */
export const useWays = (): Ways => {
  const { place } = useHere();
  const boards = useRecords({ type: 'board' });
  const said = useTrustAnswers()?.said;
  return useMemo(
    () => (boards && said ? waysFor(place.board, boards, said) : none),
    [boards, said, place.board],
  );
};

/** Duties that this board leaves to the trust to look at. */
export const useLookedAtElsewhere = (): ReadonlySet<string> => {
  const { kind } = useHere().board;
  const all = useWays();
  return useMemo(() => lookedAtElsewhere(kind, all), [kind, all]);
};
