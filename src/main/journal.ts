import type { Clock } from '../base/clock.ts';
import type { WorkerLike } from '../base/worker-bridge.ts';
import journalWorkerUrl from '../storage/journal/journal.worker.ts?worker&url';
import { createOpfsJournal } from '../storage/journal/opfs-journal.ts';
import type { Journal, Tabs } from '../storage/ports.ts';
import { policy } from './policy.ts';

/** The second copy, in the browser's private files. Loaded when it is first used. */
export const startJournal = (tabs: Tabs, clock: Clock): Journal => {
  const { locks } = navigator as { readonly locks?: LockManager };
  return createOpfsJournal({
    startWorker: () => new Worker(policy.scriptUrl(journalWorkerUrl), { type: 'module' }) as WorkerLike,
    tabs,
    now: clock.now,
    alone: async (work, wait) =>
      locks ? locks.request('journal', { ifAvailable: !wait }, (lock) => (lock ? work() : null)) : work(),
  });
};
