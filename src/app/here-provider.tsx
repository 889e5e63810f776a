import { type ReactNode, useMemo } from 'react';
import { HereContext } from '../here/here.ts';
import { useRecord } from '../here/records.ts';
import { SafeguardingContext } from '../pieces/worried/worried-button.tsx';
import { useServices } from '../services.ts';
import type { Place } from '../storage/notebook.ts';
import { useWatched } from '../ui/use-watched.ts';

/** Draws `inside` where a school is set up, `outside` where none is, and `opening` until that is known. */
export const HereProvider = ({
  inside,
  outside,
  opening,
}: {
  readonly inside: ReactNode;
  readonly outside: ReactNode;
  readonly opening: ReactNode;
}) => {
  const { notebook } = useServices();
  const place = useWatched(notebook.place);
  const opened = useWatched(notebook.opened);
  // No storage, no school: one can still look round and look up acronyms.
  if (opened?.state === 'closed' && !place) return outside;
  if (place === undefined) return opening;
  if (place === null) return outside;
  return (
    <Settled place={place} opening={opening}>
      {inside}
    </Settled>
  );
};

const Settled = ({
  place,
  opening,
  children,
}: {
  readonly place: Place;
  readonly opening: ReactNode;
  readonly children: ReactNode;
}) => {
  const board = useRecord('board', place.board)?.body;
  const school = useRecord('school', place.school)?.body;
  const person = useRecord('person', place.person)?.body;
  const here = useMemo(
    () => board && school && person && { place, board, school, person },
    [place, board, school, person],
  );
  if (!here) return opening;
  return (
    <HereContext value={here}>
      <SafeguardingContext value={here.school.dsl ?? null}>{children}</SafeguardingContext>
    </HereContext>
  );
};
