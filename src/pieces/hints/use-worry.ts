import { useCallback, useEffect, useState } from 'react';
import { isDisclosure } from '../../domain/identifiability/disclosure.ts';
import type { HintReader } from './hint-reader.ts';
import { pause } from './use-hint.ts';

/** Whether to show the card "Worried about a child?"; once a visit, or once a day outside visits. */
export const useWorry = (reader: HintReader, visit: string | undefined, text: string) => {
  const [worried, setWorried] = useState(false);
  useEffect(() => {
    if (worried || text === '') return;
    const timer = setTimeout(async () => {
      if (isDisclosure(text) && (await reader.mayWorry(visit))) setWorried(true);
    }, pause);
    return () => clearTimeout(timer);
  }, [reader, visit, text, worried]);
  const seen = useCallback(() => {
    setWorried(false);
    void reader.worryShown(visit);
  }, [reader, visit]);
  return { worried, seen };
};
