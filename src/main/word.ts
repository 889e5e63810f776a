import type { WorkerLike } from '../base/worker-bridge.ts';
import wordWorkerUrl from '../report/word/word.worker.ts?worker&url';
import { wordInWorker } from '../report/word-in-worker.ts';
import type { Services } from '../services.ts';
import { clock } from './notebook.ts';
import { policy } from './policy.ts';

/** Loaded when a file of Word is asked for: the start knows nothing of it. */
export const renderWord: Services['renderWord'] = (document, options = {}) =>
  wordInWorker(document, {
    startWorker: () => new Worker(policy.scriptUrl(wordWorkerUrl), { type: 'module' }) as WorkerLike,
    at: clock.now(),
    ...options,
  });
