import { liveQuery } from 'dexie';
import type { Clock } from '../base/clock.ts';
import type { Watched } from '../base/watched.ts';
import { isLocked } from './sealer.ts';

/** A value kept for the way back: going back to a screen paints at once what it showed. Milliseconds. */
const keptFor = 30_000;

export interface LiveTools {
  readonly clock: Clock;
  /** Nothing is asked before it is known, or hinted, where this device works; the database answers once it is open. */
  readonly isReady: () => boolean;
  /** Changes when everything must be asked anew: opened, opened again, another board. */
  readonly changed: Watched<unknown>;
  /** Changes when what was read must be composed anew: a draft to lay over. */
  readonly typed: Watched<unknown>;
  /** A query failed: perhaps the connection is lost and must be opened anew. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A Watched over a Dexie query. `query` only reads; `compose` unseals afterwards, outside the transaction, and
 * gives back its last value when nothing has changed. An answer that was overtaken is dropped.
 */
export const createLive = <Rows, Value>(
  { clock, isReady, changed, typed, onFailure }: LiveTools,
  query: () => Promise<Rows>,
  compose: (rows: Rows, last: Value | undefined) => Promise<Value>,
): Watched<Value> => {
  const listeners = new Set<() => void>();
  let value: Value | undefined;
  let leftAt = 0;
  let asked = 0;
  let rows: { readonly read: Rows } | null = null;
  let stop: (() => void) | null = null;

  const take = async (): Promise<void> => {
    if (!rows) return;
    asked += 1;
    const mine = asked;
    const next = await compose(rows.read, value).catch((error: unknown) => {
      if (!isLocked(error)) throw error;
      // Asked anew when it is unlocked; until then nothing is known, and nothing kept.
      return undefined;
    });
    if (mine !== asked || Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };

  const ask = (): (() => void) => {
    if (!isReady()) return () => {};
    const subscription = liveQuery(query).subscribe({
      next: (read) => {
        rows = { read };
        void take();
      },
      // The last value stays on screen; `changed` tells when the database is back.
      error: onFailure,
    });
    return () => subscription.unsubscribe();
  };

  const watch = (): (() => void) => {
    let stopAsking = ask();
    const stopChanged = changed.subscribe(() => {
      stopAsking();
      stopAsking = ask();
    });
    const stopTyped = typed.subscribe(() => void take());
    return () => {
      stopAsking();
      stopTyped();
      stopChanged();
    };
  };

  return {
    read: () => {
      if (listeners.size === 0 && clock.now() - leftAt > keptFor) value = undefined;
      return value;
    },
    subscribe: (onChange) => {
      const listener = () => onChange();
      listeners.add(listener);
      stop ??= watch();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        leftAt = clock.now();
        stop?.();
        stop = null;
      };
    },
  };
};
