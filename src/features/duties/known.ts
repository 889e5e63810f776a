import { createContext, useContext, useMemo } from 'react';
import type { Known } from '../../domain/duty-facts.ts';
import type { RecordType } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import type { Current } from '../../storage/notebook.ts';

const bodies = <Type extends RecordType>(rows: readonly Current<Type>[] | undefined) =>
  new Map((rows ?? []).map(({ record, body }) => [record, body]));

/** Lookings, documents and people by record id; empty until read, so that rows need not wait for them. */
export const useReadKnown = (): Known => {
  const { place } = useHere();
  const lookings = useRecords({ type: 'looking', school: place.school, limit: 300 });
  const documents = useRecords({ type: 'document', school: place.school, limit: 200 });
  const people = useRecords({ type: 'person', limit: 100 });
  return useMemo(
    () => ({
      lookings: bodies(lookings),
      documents: bodies(documents),
      names: new Map(
        (people ?? []).map(({ record, body }) => [record, record === place.person ? 'me' : body.name]),
      ),
    }),
    [lookings, documents, people, place.person],
  );
};

export const KnownContext = createContext<Known | null>(null);

/** Read once a screen: a list has thirty rows that need it. */
export const useKnown = (): Known => {
  const known = useContext(KnownContext);
  if (!known) throw new Error('A row of a duty was drawn outside its screen.');
  return known;
};
