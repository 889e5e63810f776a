import { useCallback, useMemo } from 'react';
import { useHere } from './here.ts';
import { useRecords } from './records.ts';

/** Who wrote, by role; oneself is "me". */
export const useWriters = (): ((author: string) => string) => {
  const { place } = useHere();
  const people = useRecords({ type: 'person', limit: 100 });
  const roles = useMemo(() => new Map(people?.map(({ record, body }) => [record, body.role])), [people]);
  return useCallback(
    (author) => (author === place.person ? 'me' : (roles.get(author) ?? 'someone of this board')),
    [place.person, roles],
  );
};
