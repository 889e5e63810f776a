import { useCallback } from 'react';
import type { Watched } from '../base/watched.ts';
import { useServices } from '../services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWatched } from '../ui/use-watched.ts';
import { useHere } from './here.ts';

const nothing: Watched<undefined> = { read: () => undefined, subscribe: () => () => {} };

/** By duty, who of the trust looks where this board does not; loaded only for a local body. */
export const useElsewhere = (): ReadonlyMap<string, string> | undefined => {
  const { notebook } = useServices();
  const { place, board } = useHere();
  const isLocal = board.kind === 'local-body';
  const load = useCallback(
    async () =>
      isLocal ? (await import('./watch-elsewhere.ts')).watchElsewhere(notebook, place.board) : nothing,
    [notebook, isLocal, place.board],
  );
  return useWatched<ReadonlyMap<string, string> | undefined>(useLoaded(load, 'go-without') ?? nothing);
};
