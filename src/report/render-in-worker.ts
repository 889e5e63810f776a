import { type Progress, runInWorker, type SignalLike, type WorkerLike } from '../base/worker-bridge.ts';
import type { RenderedPdf, ReportDocument } from './document.ts';

/** Addresses of the two weights, same origin and absolute: a worker's own address is another one. */
export interface FontUrls {
  readonly regular: string;
  readonly bold: string;
}

/** What the worker is handed. */
export interface PdfJob {
  readonly document: ReportDocument;
  readonly fontUrls: FontUrls;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 32 hex digits. */
  readonly fileId: string;
}

export interface RenderInWorkerOptions extends Omit<PdfJob, 'document'> {
  /** Starts `pdf/pdf.worker.ts`; main does, because only it may make script addresses. */
  readonly startWorker: () => WorkerLike;
  readonly signal?: SignalLike;
  readonly onProgress?: Progress;
}

/** `renderPdf`, off the main thread; a signal ends it and leaves nothing behind. */
export const renderInWorker = (
  document: ReportDocument,
  { startWorker, signal, onProgress, ...job }: RenderInWorkerOptions,
): ReturnType<typeof runInWorker<PdfJob, RenderedPdf>> =>
  runInWorker<PdfJob, RenderedPdf>(
    startWorker,
    { document, ...job },
    { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
  );
