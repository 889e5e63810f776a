import { useCallback, useMemo, useRef } from 'react';
import type { Framework } from '../domain/content/content.ts';
import type { RecordType } from '../domain/records/bodies.ts';
import type { StatementTally } from '../domain/tally/tally.ts';
import { useServices } from '../services.ts';
import type { Current, RecordQuery, SaveState } from '../storage/notebook.ts';
import { useLoaded, type WhenFailed } from '../ui/use-loaded.ts';
import { useWatched } from '../ui/use-watched.ts';

/** The records of a query, kept fresh; undefined until the first answer. */
export const useRecords = <Type extends RecordType>(
  query: RecordQuery<Type>,
): readonly Current<Type>[] | undefined => {
  const { notebook } = useServices();
  const key = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the query says
  return useWatched(useMemo(() => notebook.watch(query), [notebook, key]));
};

/** The same; what was shown stays while a longer list is being read, so that the page does not jump. */
export const useGrowingRecords = <Type extends RecordType>(
  query: RecordQuery<Type>,
): { readonly rows: readonly Current<Type>[] | undefined; readonly whole: boolean } => {
  const read = useRecords(query);
  const shown = useRef(read);
  if (read) shown.current = read;
  return { rows: shown.current, whole: read !== undefined };
};

/** One record, kept fresh; null when there is none, undefined until known. */
export const useRecord = <Type extends RecordType>(
  type: Type,
  record: string,
): Current<Type> | null | undefined => {
  const { notebook } = useServices();
  return useWatched(useMemo(() => notebook.watchOne(type, record), [notebook, type, record]));
};

export const useTallies = (school: string): readonly StatementTally[] | undefined => {
  const { notebook } = useServices();
  return useWatched(useMemo(() => notebook.watchTallies(school), [notebook, school]));
};

/** The checklist and "also asked", from this device; undefined until read. */
export const useDutyFrameworks = (whenFailed?: WhenFailed): readonly Framework[] | undefined => {
  const { content } = useServices();
  return useLoaded(
    useCallback(() => content.duties(), [content]),
    whenFailed,
  );
};

export const useSaving = (): SaveState | undefined => useWatched(useServices().notebook.saving);
