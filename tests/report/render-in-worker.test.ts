import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkerLike, WorkerScope } from '../../src/base/worker-bridge.ts';
import { renderInWorker } from '../../src/report/render-in-worker.ts';
import { aLookingView } from './a-looking-view.ts';
import { printed, reportOf } from './paper.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const fontUrls = {
  regular: new URL('400Regular/SourceSans3_400Regular.ttf', folder).href,
  bold: new URL('700Bold/SourceSans3_700Bold.ttf', folder).href,
};

/** The real worker module on this thread; only the network is a double. */
const startHere = async (): Promise<() => WorkerLike> => {
  vi.resetModules();
  const scope: WorkerScope = { onmessage: null, postMessage: () => undefined };
  vi.stubGlobal('self', scope);
  vi.stubGlobal('fetch', async (url: string) => new Response(new Uint8Array(await readFile(new URL(url)))));
  await import('../../src/report/pdf/pdf.worker.ts');
  return () => {
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: (data) => scope.onmessage?.({ data: structuredClone(data) }),
    };
    scope.postMessage = (data) => worker.onmessage?.({ data });
    return worker;
  };
};

const job = { fontUrls, at: Date.UTC(2026, 10, 22, 9, 30), fileId: '00112233445566778899aabbccddeeff' };

afterEach(() => vi.unstubAllGlobals());

describe('the PDF worker', () => {
  it('makes the same bytes as the renderer itself, and says how far it is', async () => {
    const steps: number[] = [];
    const made = await renderInWorker(reportOf(aLookingView()), {
      ...job,
      startWorker: await startHere(),
      onProgress: (done, total) => steps.push(done / total),
    });
    if (!made.ok) throw new Error(made.problem);
    expect(made.value.bytes).toEqual(printed(reportOf(aLookingView())).bytes);
    expect(steps.at(-1)).toBe(1);
  });

  it('says that it failed when the fonts cannot be had', async () => {
    const startWorker = await startHere();
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    expect(await renderInWorker(reportOf(aLookingView()), { ...job, startWorker })).toMatchObject({
      ok: false,
      problem: 'failed',
    });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const startWorker = await startHere();
    const making = renderInWorker(reportOf(aLookingView()), { ...job, startWorker, signal: stop.signal });
    stop.abort();
    expect(await making).toEqual({ ok: false, problem: 'cancelled' });
  });
});
