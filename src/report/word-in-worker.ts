import { runInWorker, type SignalLike, type WorkerLike } from '../base/worker-bridge.ts';
import type { ReportDocument } from './document.ts';

/** What the worker is handed. */
export interface WordJob {
  readonly document: ReportDocument;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface WordInWorkerOptions extends Omit<WordJob, 'document'> {
  /** Starts `word/word.worker.ts`; main does, because only it may make script addresses. */
  readonly startWorker: () => WorkerLike;
  readonly signal?: SignalLike;
}

/** `renderWord`, off the main thread; a signal ends it and leaves nothing behind. */
export const wordInWorker = (
  document: ReportDocument,
  { startWorker, at, signal }: WordInWorkerOptions,
): ReturnType<typeof runInWorker<WordJob, Uint8Array<ArrayBuffer>>> =>
  runInWorker<WordJob, Uint8Array<ArrayBuffer>>(
    startWorker,
    { document, at },
    { ...(signal ? { signal } : {}) },
  );
