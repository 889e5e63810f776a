import type { WorkerLike, WorkerScope } from '../../src/base/worker-bridge.ts';
import { answerCalls } from '../../src/storage/journal/answer-calls.ts';
import { createOpfsJournal, type OpfsJournalTools } from '../../src/storage/journal/opfs-journal.ts';
import type { Journal, Tabs } from '../../src/storage/ports.ts';
import type { TestDisk } from './a-folder.ts';

/** The journal's worker without a thread: messages are copied, as the browser does. */
const aWorker = (disk: TestDisk, now: () => number): WorkerLike => {
  const page: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      setTimeout(() => scope.onmessage?.({ data }));
    },
    terminate: () => {
      page.onmessage = null;
    },
  };
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      setTimeout(() => page.onmessage?.({ data }));
    },
  };
  answerCalls(scope, { openFolder: async () => disk.openFolder(), now });
  return page;
};

let ticks = 0;

/** The real journal of one tab on a disk of the test's. Time goes on by a millisecond at each look. */
export const aSecondCopy = (
  disk: TestDisk,
  tab = 'tab1',
  { alive, ...own }: Partial<OpfsJournalTools> & { readonly alive?: Tabs['alive'] } = {},
): Journal => {
  const now = () => Date.parse('2026-10-01T09:30:00.000Z') + ticks++;
  return createOpfsJournal({
    startWorker: () => aWorker(disk, now),
    tabs: { id: tab, alive: alive ?? (async () => new Set([tab])) },
    now,
    alone: (work) => work(),
    ...own,
  });
};
