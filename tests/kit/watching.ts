import type { Watched } from '../../src/base/watched.ts';

/** Waits until what is watched satisfies; fails after eight seconds with what it was last. */
export const watchedUntil = <Value>(
  watched: Watched<Value>,
  isRight: (value: Value) => boolean,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    let stop: () => void = () => {};
    const late = setTimeout(() => {
      stop();
      reject(new Error(`Never came; last was ${JSON.stringify(watched.read())}`));
    }, 8_000);
    const look = () => {
      const value = watched.read();
      if (value === undefined || !isRight(value)) return;
      clearTimeout(late);
      queueMicrotask(() => stop());
      resolve(value);
    };
    stop = watched.subscribe(look);
    look();
  });
