/**
 * A value that changes over time, and tells. Storage makes them, screens read them (`useWatched` in ui).
 * `read()` is `undefined` until the first value is known, and returns the same reference until it changes.
 */
export interface Watched<Value> {
  read(): Value | undefined;
  /** Calls `onChange` after each change; returns the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** A `Watched` that its owner sets by hand. */
export interface WatchedCell<Value> extends Watched<Value> {
  read(): Value;
  set(value: Value): void;
}

export const createWatchedCell = <Value>(first: Value): WatchedCell<Value> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};

/** Resolves with the first value that is known. */
export const firstValue = <Value>(watched: Watched<Value>): Promise<Value> =>
  new Promise((resolve) => {
    let stop: (() => void) | undefined;
    const look = () => {
      const value = watched.read();
      if (value === undefined) return;
      queueMicrotask(() => stop?.());
      resolve(value);
    };
    stop = watched.subscribe(look);
    look();
  });
