/**
 * Slow work in a worker: typed calls, progress, and a signal that ends the worker.
 * One worker a call: nothing is shared, a cancelled job leaves nothing behind.
 */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}

export interface SignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export type Progress = (done: number, total: number, what: string) => void;

export type WorkerProblem = 'cancelled' | 'did-not-start' | 'failed';

type Answer<Output> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'failed'; readonly message: string };

export const runInWorker = <Input, Output>(
  start: () => WorkerLike,
  input: Input,
  { signal, onProgress }: { readonly signal?: SignalLike; readonly onProgress?: Progress } = {},
): Promise<{ ok: true; value: Output } | { ok: false; problem: WorkerProblem; detail?: string }> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve({ ok: false, problem: 'cancelled' });
    let worker: WorkerLike;
    try {
      worker = start();
    } catch (error) {
      return resolve({ ok: false, problem: 'did-not-start', detail: String(error) });
    }
    const end = (answer: Parameters<typeof resolve>[0]) => {
      worker.terminate();
      resolve(answer);
    };
    signal?.addEventListener('abort', () => end({ ok: false, problem: 'cancelled' }));
    worker.onerror = (event) => end({ ok: false, problem: 'did-not-start', detail: event.message ?? '' });
    worker.onmessage = (event) => {
      const answer = event.data as Answer<Output>;
      if (answer.kind === 'progress') onProgress?.(answer.done, answer.total, answer.what);
      else if (answer.kind === 'done') end({ ok: true, value: answer.output });
      else end({ ok: false, problem: 'failed', detail: answer.message });
    };
    worker.postMessage(input);
  });

export interface WorkerScope {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(message: unknown, options?: { transfer?: ArrayBuffer[] }): void;
}

/** The other end, inside the worker: answers one call with `work`. `transfer` names the buffers to hand over whole. */
export const answerInWorker = <Input, Output>(
  scope: WorkerScope,
  work: (input: Input, onProgress: Progress) => Promise<Output>,
  transfer: (output: Output) => ArrayBuffer[] = () => [],
): void => {
  scope.onmessage = async (event) => {
    try {
      const output = await work(event.data as Input, (done, total, what) =>
        scope.postMessage({ kind: 'progress', done, total, what }),
      );
      scope.postMessage({ kind: 'done', output }, { transfer: transfer(output) });
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
};
