import { useSyncExternalStore } from 'react';
import type { Watched } from '../base/watched.ts';

/** The value now, and a new drawing at each change; `undefined` until the first value is known. */
export const useWatched = <Value>(watched: Watched<Value>): Value | undefined =>
  useSyncExternalStore(
    (onChange) => watched.subscribe(onChange),
    () => watched.read(),
  );
