import type { Watched } from './watched.ts';

/** Several lists as one, in their order; unknown until each of them is known. */
export const joined = <Row>(watches: readonly Watched<readonly Row[]>[]): Watched<readonly Row[]> => {
  let parts: readonly (readonly Row[] | undefined)[] = [];
  let all: readonly Row[] | undefined;
  return {
    read: () => {
      const now = watches.map((watch) => watch.read());
      if (now.some((part, place) => part !== parts[place]) || parts.length !== now.length) {
        parts = now;
        all = now.every((part) => part !== undefined) ? now.flat() : undefined;
      }
      return all;
    },
    subscribe: (onChange) => {
      const stops = watches.map((watch) => watch.subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
