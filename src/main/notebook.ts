import { createClock } from '../base/clock.ts';
import { createIds } from '../base/ids.ts';
import {
  browserDisk,
  browserLastMoment,
  browserLifecycle,
  browserPlaceHint,
  browserSentinel,
  browserTabs,
} from '../storage/browser-ports.ts';
import { createNotebook } from '../storage/create-notebook.ts';
import { createDatabase } from '../storage/database.ts';
import { lazyJournal } from '../storage/journal/lazy-journal.ts';
import { plainSealer } from '../storage/sealer.ts';

/**
 * Storage, opened as this module is read: main.tsx names it first, so that the disk works while the browser still
 * reads the rest of the app.
 */
export const clock = createClock(Date.now);
export const ids = createIds((count) => crypto.getRandomValues(new Uint8Array(count)));
export const database = createDatabase('send-notebook');
const tabs = browserTabs(ids.make('tab'));

/** Where no screen ever stands, what dead tabs left is taken over all the same. Milliseconds. */
const longEnough = 10_000;

let tellFirstScreen = () => {};
export const firstScreen = new Promise<void>((resolve) => {
  tellFirstScreen = resolve;
  setTimeout(resolve, longEnough);
});
/** Told by the app once. */
export const firstScreenStands = (): void => tellFirstScreen();

export const notebook = createNotebook({
  database,
  sealer: plainSealer,
  journal: lazyJournal(async () => (await import('./journal.ts')).startJournal(tabs, clock)),
  clock,
  ids,
  tabs,
  lifecycle: browserLifecycle(),
  disk: browserDisk(),
  lastMoment: browserLastMoment(),
  placeHint: browserPlaceHint(),
  sentinel: browserSentinel(),
  firstScreen,
});
