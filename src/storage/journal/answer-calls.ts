import type { WorkerScope } from '../../base/worker-bridge.ts';
import type { JournalContent, JournalFacts } from '../ports.ts';
import type { Folder } from './folder.ts';
import type { JournalAnswer, JournalCall, JournalRequest } from './journal-calls.ts';
import { createJournalFiles, type JournalFiles } from './journal-files.ts';

/** The worker's end: answers one call after the other, except that a write waits only for writes. */
export const answerCalls = (
  scope: WorkerScope,
  { openFolder, now }: { readonly openFolder: () => Promise<Folder>; readonly now: () => number },
): void => {
  let files: Promise<JournalFiles> = Promise.reject(new Error('The journal has not been started'));
  files.catch(() => {});
  let queue: Promise<unknown> = Promise.resolve();

  const answer = async (asked: JournalCall): Promise<JournalFacts | JournalContent | undefined> => {
    if (asked.call === 'start') {
      files = openFolder().then((folder) => createJournalFiles({ folder, tab: asked.tab, now }));
      await files;
      return undefined;
    }
    const journal = await files;
    switch (asked.call) {
      case 'append':
        return void (await journal.append(asked.lines));
      case 'add':
        return void (await journal.add(asked.lines));
      case 'begin':
        return void (await journal.begin(asked.alive, asked.gently));
      case 'facts':
        return journal.facts();
      case 'read':
        return journal.read();
      default:
        return void (await journal[asked.call]());
    }
  };

  scope.onmessage = ({ data }) => {
    const { id, asked } = data as JournalRequest;
    const work = () => answer(asked);
    const done = asked.call === 'append' ? work() : queue.then(work, work);
    if (asked.call !== 'append') queue = done.catch(() => {});
    done.then(
      (value) => scope.postMessage({ id, ok: true, value } satisfies JournalAnswer),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        scope.postMessage({ id, ok: false, name, message } satisfies JournalAnswer);
      },
    );
  };
};
