import { useCallback, useMemo, useState } from 'react';
import type { Result } from '../base/result.ts';
import { firstValue } from '../base/watched.ts';
import { routes } from '../routes.ts';
import { useServices } from '../services.ts';
import type { Notebook, Place, SaveProblem } from '../storage/notebook.ts';
import { useWatched } from '../ui/use-watched.ts';

/** A board this device has left: as whom and for which school it worked there, and the schools the board had. */
export interface KeptPlace {
  readonly place: Place;
  readonly schools: readonly string[];
}

/** One preference a board, so that two of them never write over one another. */
const nameOf = (board: string) => `place:${board}`;

const isObject = (read: unknown): read is Readonly<Record<string, unknown>> =>
  typeof read === 'object' && read !== null;

const isText = (read: unknown): read is string => typeof read === 'string';

const parseKept = (text: string): KeptPlace | null => {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || !isObject(read.place) || !Array.isArray(read.schools)) return null;
    const { board, school, person } = read.place;
    if (!isText(board) || !isText(school) || !isText(person)) return null;
    return { place: { board, school, person, sample: false }, schools: read.schools.filter(isText) };
  } catch {
    return null;
  }
};

const keep = (notebook: Notebook, place: Place, schools: readonly string[]) =>
  notebook.setPreference(nameOf(place.board), JSON.stringify({ place, schools }));

const schoolsAt = async (notebook: Notebook, { board, school }: Place): Promise<readonly string[]> => {
  const listed = (await firstValue(notebook.watch({ type: 'school' }))).filter((one) => one.board === board);
  return [...new Set([school, ...listed.map(({ record }) => record)])];
};

/**
 * Moves this device to a board. The one it leaves is kept for the way back; a sample goes off the device instead, or
 * nobody would find it again.
 */
export const moveTo = async (notebook: Notebook, next: Place): Promise<Result<Place, SaveProblem>> => {
  const before = notebook.place.read();
  if (before && !before.sample) await keep(notebook, before, await schoolsAt(notebook, before));
  const settled = await notebook.settleIn(next);
  if (!settled.ok) return settled;
  if (before?.sample && before.board !== next.board) await notebook.dropBoard(before.board);
  return settled;
};

/** The same from a screen, which is then Today of the other board. */
export const useMoving = () => {
  const { notebook } = useServices();
  const [failed, setFailed] = useState(false);
  const move = useCallback(
    async (next: Place) => {
      const moved = await moveTo(notebook, next);
      setFailed(!moved.ok);
      if (moved.ok) location.hash = routes.today;
    },
    [notebook],
  );
  return { move, failed };
};

/** How this device worked on a board it has left; null when it never did, undefined until known. */
export const useKeptPlace = (board: string): KeptPlace | null | undefined => {
  const { notebook } = useServices();
  const kept = useWatched(useMemo(() => notebook.watchPreference(nameOf(board)), [notebook, board]));
  return useMemo(() => (typeof kept === 'string' ? parseKept(kept) : kept), [kept]);
};
