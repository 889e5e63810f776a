import { answerInWorker, type WorkerScope } from '../../base/worker-bridge.ts';
import type { WordJob } from '../word-in-worker.ts';
import { renderWord } from './render-word.ts';

answerInWorker<WordJob, Uint8Array<ArrayBuffer>>(
  self as unknown as WorkerScope,
  ({ document, at }) => renderWord(document, { at }),
  (bytes) => [bytes.buffer],
);
