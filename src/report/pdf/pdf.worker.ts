import { answerInWorker, type WorkerScope } from '../../base/worker-bridge.ts';
import type { RenderedPdf } from '../document.ts';
import type { PdfJob } from '../render-in-worker.ts';
import { renderPdf } from './render-pdf.ts';

const fetchFont = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font ${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

answerInWorker<PdfJob, RenderedPdf>(
  self as unknown as WorkerScope,
  async ({ document, fontUrls, at, fileId }, onProgress) => {
    const [regular, bold] = await Promise.all([fetchFont(fontUrls.regular), fetchFont(fontUrls.bold)]);
    return renderPdf(document, { fonts: { regular, bold }, at, fileId, onProgress });
  },
  ({ bytes }) => [bytes.buffer],
);
