import { useEffect, useState } from 'react';

/** 'go-without': the page is of use without it, and must not go because of it. */
export type WhenFailed = 'say-so' | 'go-without';

type Loaded<Value> = { readonly load: unknown } & (
  | { readonly failed: false; readonly value: Value }
  | { readonly failed: true; readonly error: unknown }
);

/**
 * The value of a promise once it is there; asked for anew when `load` changes, so pass a stable function.
 * A failure is thrown while drawing, so that the error boundary says so instead of a page that stays empty.
 */
export const useLoaded = <Value>(
  load: () => Promise<Value>,
  whenFailed: WhenFailed = 'say-so',
): Value | undefined => {
  const [loaded, setLoaded] = useState<Loaded<Value>>();
  useEffect(() => {
    let gone = false;
    const take = (next: Loaded<Value>) => {
      if (!gone) setLoaded(next);
    };
    load().then(
      (value) => take({ load, failed: false, value }),
      (error: unknown) => take({ load, failed: true, error }),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (loaded?.load !== load) return undefined;
  if (!loaded.failed) return loaded.value;
  if (whenFailed === 'say-so') throw loaded.error;
  return undefined;
};
