import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import type { PdfJob } from '../../src/report/render-in-worker.ts';
import { fonts } from '../report/paper.ts';
import { checkPdfUa } from '../report/pdf-ua/check-pdf-ua.ts';
import { makeReport } from './every-screen.ts';
import { expect, nothingKept, openApp, openSample, test } from './kit.ts';

interface Overheard {
  readonly job: Omit<PdfJob, 'fontUrls'>;
  readonly bytes: Uint8Array;
}

/** Hears what the page asks of its PDF worker, and what comes back. */
const overhear = (page: Page) =>
  page.addInitScript(() => {
    const heard: { job?: object; bytes?: Uint8Array } = {};
    Object.assign(globalThis, { overheard: heard });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function postMessage(this: Worker, message: object, ...rest: never[]) {
      if ('fileId' in message) {
        heard.job = message;
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'done') heard.bytes = new Uint8Array(data.output.bytes);
        });
      }
      return Reflect.apply(post, this, [message, ...rest]);
    };
  });

const overheard = async (page: Page): Promise<Overheard> => {
  const { job, bytes } = await page.evaluate(() => {
    const { overheard } = globalThis as unknown as { overheard: { job: object; bytes: Uint8Array } };
    return { job: JSON.stringify(overheard.job), bytes: Array.from(overheard.bytes) };
  });
  return { job: JSON.parse(job), bytes: Uint8Array.from(bytes) };
};

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.use(nothingKept);

test('a report made in the browser is byte for byte the one made by Node, and can be listened to', async ({
  page,
  site,
}) => {
  await overhear(page);
  await openApp(page, site);
  await openSample(page);
  await makeReport(page);
  await page.getByRole('button', { name: 'Make the PDF' }).first().click();
  await expect(page.getByText(/The PDF is ready: \d+ pages?/)).toBeVisible({ timeout: 30_000 });
  const { job, bytes } = await overheard(page);
  expect(checkPdfUa(bytes)).toEqual([]);
  expect(hash(bytes)).toBe(hash(renderPdf(job.document, { ...job, fonts }).bytes));
});
