import { routes } from '../routes.ts';
import type { Notebook, Place } from '../storage/notebook.ts';

/** What Today asks of the notebook first; asked already while the screen is being drawn, see `askFirst`. */
export const latestNotes = (place: Place) => ({ type: 'note', school: place.school, limit: 5 }) as const;
export const recentLookings = (place: Place) =>
  ({ type: 'looking', school: place.school, limit: 60 }) as const;

/** How many of all notes a list begins with, and how many more it shows each time. */
export const notesStep = 30;
export const allNotes = (place: Place, limit: number) =>
  ({ type: 'note', school: place.school, limit }) as const;

/** Milliseconds for which the first answers are kept fresh, until the screens have taken them over. */
const untilTaken = 5_000;

/** Asks what the first screen will ask, as soon as it is known or hinted where this device works, instead of one screen after another. */
export const askFirst = (notebook: Notebook, path: string): void => {
  const ask = () => {
    const place = notebook.place.read();
    if (!place) return;
    stopWaiting();
    const stops = [
      notebook.watchPlace(place),
      ...(path === routes.notes
        ? [notebook.watch(allNotes(place, notesStep))]
        : [notebook.watch(latestNotes(place)), notebook.watch(recentLookings(place))]),
    ].map((first) => first.subscribe(() => {}));
    setTimeout(() => {
      for (const stop of stops) stop();
    }, untilTaken);
  };
  const stopWaiting = notebook.place.subscribe(ask);
  ask();
};
