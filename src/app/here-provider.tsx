import { type ReactNode, useCallback, useMemo } from 'react';
import { HereContext } from '../here/here.ts';
import { HintContext } from '../pieces/hints/hint-reader.ts';
import { SafeguardingContext } from '../pieces/worried/safeguarding-lead.ts';
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
  const services = useServices();
  const { notebook } = services;
  const records = useWatched(useMemo(() => notebook.watchPlace(place), [notebook, place]));
  const here = useMemo(
    () =>
      records && {
        place,
        board: records.board.body,
        school: records.school.body,
        person: records.person.body,
      },
    [place, records],
  );
  const smallNumber = here?.board.smallNumber;
  const readHints = useCallback(
    async () => (await import('./hint-reader.ts')).createHintReader(services, smallNumber),
    [services, smallNumber],
  );
  if (!here) return opening;
  return (
    <HereContext value={here}>
      <SafeguardingContext value={here.school.dsl ?? null}>
        <HintContext value={readHints}>{children}</HintContext>
      </SafeguardingContext>
    </HereContext>
  );
};
