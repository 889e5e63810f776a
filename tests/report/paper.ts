import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeVisitReport, type VisitReportOptions } from '../../src/report/compose-visit-report.ts';
import type { RenderedPdf, ReportDocument } from '../../src/report/document.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';

const require = createRequire(import.meta.url);
const font = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));

export const fonts = {
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('700Bold/SourceSans3_700Bold'),
};

export const reportOf = (view: LookingView, given: Partial<VisitReportOptions> = {}): ReportDocument =>
  composeVisitReport(view, {
    mark: 'DRAFT',
    part: 1,
    madeOn: '2026-11-22',
    content: '2026.11.1',
    ...given,
  });

export const printed = (document: ReportDocument): RenderedPdf =>
  renderPdf(document, {
    fonts,
    at: Date.UTC(2026, 10, 22, 9, 30),
    fileId: '00112233445566778899aabbccddeeff',
  });

/** Runs one of poppler's tools, or qpdf, on the file; a missing tool is a failure, never a test left out. */
export const poppler = (
  tool: 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'pdftohtml' | 'qpdf',
  bytes: Uint8Array,
  ...options: string[]
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const input = tool === 'pdftotext' || tool === 'pdftohtml' ? [...options, file, '-'] : [...options, file];
    return execFileSync(tool, input, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error(`${tool} is missing: install ${tool === 'qpdf' ? tool : 'poppler-utils'}`);
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The words of each page in the order in which they were drawn. */
export const pagesOf = (pdf: RenderedPdf): readonly string[] =>
  poppler('pdftotext', pdf.bytes, '-raw', '-enc', 'UTF-8').split('\f').slice(0, -1);

/** All words of the file with no space between them, headers and footers taken out: words may be broken anywhere. */
export const wordsOf = (pdf: RenderedPdf): string =>
  pagesOf(pdf).map(withoutFurniture).join('').replace(/\s+/g, '');

// Headers and footers come last on each page, from the DRAFT label or the school's name on.
const withoutFurniture = (page: string): string => {
  const lines = page.trimEnd().split('\n');
  const footer = lines.findLastIndex((line) => /^(Code [A-Z2-7-]+|Content )/.test(line));
  const label = lines.findLastIndex((line, index) => index < footer && /^(DRAFT|FINAL)$/.test(line));
  return lines.slice(0, label >= 0 ? label : footer >= 0 ? footer : lines.length).join('\n');
};
