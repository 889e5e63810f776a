import type { Notebook, Place } from '../storage/notebook.ts';

/** What Today asks of the notebook first; asked already while the screen is being drawn, see `askFirst`. */
export const latestNotes = (place: Place) => ({ type: 'note', school: place.school, limit: 5 }) as const;
export const recentLookings = (place: Place) =>
  ({ type: 'looking', school: place.school, limit: 60 }) as const;

/** Milliseconds for which the first answers are kept fresh, until the screens have taken them over. */
const untilTaken = 5_000;

/** Asks at once, as soon as it is known where this device works, instead of one screen after another. */
export const askFirst = (notebook: Notebook): void => {
  const stopWaiting = notebook.place.subscribe(() => {
    const place = notebook.place.read();
    if (!place) return;
    stopWaiting();
    const stops = [
      notebook.watchOne('board', place.board),
      notebook.watchOne('school', place.school),
      notebook.watchOne('person', place.person),
      notebook.watch(latestNotes(place)),
      notebook.watch(recentLookings(place)),
    ].map((first) => first.subscribe(() => {}));
    setTimeout(() => {
      for (const stop of stops) stop();
    }, untilTaken);
  });
};
