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

const loadLayOver = async () => (await import('../domain/own-content/lay-over.ts')).layOver;
const nothingToLayOver = async () => undefined;

/** The content as this board has it: where it changed nothing, nothing is loaded for that. */
export const useLaidOver = (
  load: () => Promise<readonly Framework[]>,
  whenFailed?: WhenFailed,
): readonly Framework[] | undefined => {
  const shipped = useLoaded(load, whenFailed);
  const wordings = useRecords({ type: 'wording' });
  const own = useRecords({ type: 'own' });
  const isOurs = wordings && own && (wordings.length > 0 || own.some(({ body }) => body.kind !== 'acronym'));
  const layOver = useLoaded(isOurs ? loadLayOver : nothingToLayOver, whenFailed);
  const laid = useMemo(() => {
    if (!shipped || !wordings || !own) return undefined;
    return isOurs ? layOver?.(shipped, { wordings, own }) : shipped;
  }, [shipped, wordings, own, isOurs, layOver]);
  // With the first change of all, the page on which it is typed must not go while this loads.
  const shown = useRef(laid);
  if (laid) shown.current = laid;
  return shown.current;
};

/** The checklist and "also asked", from this device; undefined until read. */
export const useDutyFrameworks = (whenFailed?: WhenFailed): readonly Framework[] | undefined => {
  const { content } = useServices();
  return useLaidOver(
    useCallback(() => content.duties(), [content]),
    whenFailed,
  );
};

export const useSaving = (): SaveState | undefined => useWatched(useServices().notebook.saving);
