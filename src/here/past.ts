import { useMemo } from 'react';
import { useServices } from '../services.ts';
import { useHere } from './here.ts';
import { useWriters } from './writers.ts';

/** What the history of an entry needs: where it is kept, and what ids are called. */
export const usePast = () => {
  const { notebook } = useServices();
  const { partLabel } = useHere().board;
  const writer = useWriters();
  return useMemo(() => ({ keeper: notebook, writer, partLabel }), [notebook, writer, partLabel]);
};
