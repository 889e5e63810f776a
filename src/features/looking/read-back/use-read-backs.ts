import { useCallback, useMemo, useRef } from 'react';
import { readBackState, sinceReadBack } from '../../../domain/read-back.ts';
import { useRecords } from '../../../here/records.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

/** The read-backs of a looking, oldest first. */
export const useReadBacks = (looking: string): readonly Current<'readBack'>[] | undefined => {
  const rows = useRecords({ type: 'readBack', looking });
  return useMemo(
    () => rows && [...rows].sort((one, other) => one.createdAt.localeCompare(other.createdAt)),
    [rows],
  );
};

type Since = ReturnType<typeof sinceReadBack>;

/** Whether read-backs still say what was read out, by record; those nobody heard are left out. Undefined until known. */
export const useReadBacksSince = (
  readBacks: readonly Current<'readBack'>[] | undefined,
): Readonly<Record<string, Since>> | undefined => {
  const { notebook } = useServices();
  const load = useCallback(async () => {
    if (!readBacks) return undefined;
    const read = readBacks.filter(({ body }) => readBackState(body) !== 'not-read');
    const since = read.map(async ({ record, body }): Promise<[string, Since]> => {
      const past = await notebook.history(record).catch(() => []);
      return [record, sinceReadBack(body, past)];
    });
    return Object.fromEntries(await Promise.all(since));
  }, [notebook, readBacks]);
  return useLoaded(load);
};

/** The same of one; null until known, and where nobody has heard it. What was known stays while it is typed in. */
export const useSinceReadBack = (readBack: Current<'readBack'>): Since | null => {
  const since = useReadBacksSince(useMemo(() => [readBack], [readBack]))?.[readBack.record];
  const last = useRef<Since>(undefined);
  if (since) last.current = since;
  return readBackState(readBack.body) === 'not-read' ? null : (last.current ?? null);
};
