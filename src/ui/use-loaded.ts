import { useEffect, useState } from 'react';

/** The value of a promise once it is there; asked for anew when `load` changes, so pass a stable function. */
export const useLoaded = <Value>(load: () => Promise<Value>): Value | undefined => {
  const [loaded, setLoaded] = useState<{ readonly load: unknown; readonly value: Value }>();
  useEffect(() => {
    let gone = false;
    void load().then((value) => {
      if (!gone) setLoaded({ load, value });
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return loaded?.load === load ? loaded.value : undefined;
};
