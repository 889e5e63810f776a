import { useCallback, useSyncExternalStore } from 'react';
import type { Watched } from '../base/watched.ts';

/** The value now, and a new drawing at each change; `undefined` until the first value is known. */
export const useWatched = <Value>(watched: Watched<Value>): Value | undefined =>
  useSyncExternalStore(
    // A new function would subscribe anew, and ask the database again, at every drawing.
    useCallback((onChange: () => void) => watched.subscribe(onChange), [watched]),
    useCallback(() => watched.read(), [watched]),
  );
