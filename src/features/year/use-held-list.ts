import { useState } from 'react';

/**
 * A list whose rows stay where they are once somebody begins to say something in one: what is settled would else jump
 * away, and a slip could not be put right. Another choice of what is shown (`of`) orders it anew.
 */
export const useHeldList = <Row>(
  all: readonly Row[],
  { of, isShown, idOf }: { of: string; isShown: (row: Row) => boolean; idOf: (row: Row) => string },
) => {
  const [held, setHeld] = useState<{ readonly of: string; readonly ids: readonly string[] }>();
  const wanted = all.filter(isShown);
  const ids = held?.of === of ? held.ids : [];
  const rows = [
    ...ids.flatMap((id) => all.find((row) => idOf(row) === id) ?? []),
    ...wanted.filter((row) => !ids.includes(idOf(row))),
  ];
  return { rows, hold: () => setHeld({ of, ids: rows.map(idOf) }) };
};
