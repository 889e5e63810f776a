import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { routes } from '../../src/routes.ts';
import { poppler } from '../report/paper.ts';
import { makeReport } from './every-screen.ts';
import { expect, nothingKept, openApp, openSample, settled, test } from './kit.ts';

interface Entry {
  readonly letters: string;
  readonly expansion: string;
  readonly crib: string | null;
}

interface Sample {
  readonly records: readonly { readonly type: string; readonly body: { readonly text?: string } }[];
}

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));

const { entries } = data('acronyms/acronyms.json') as { entries: readonly Entry[] };
const published = entries.filter(({ crib }) => crib);
const sampleNotes = (data('sample/hillside.json') as Sample).records.flatMap(({ type, body }) =>
  type === 'note' && body.text ? [body.text] : [],
);
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What stands on the screen round the sheet, and must not stand on paper. */
const screenOnly =
  /\b(Today|Duties|Looking|Board|Crib sheet to hand out|Make the PDF|Skip to the page|Which edition)\b/;

/** As the browser's own printing makes it, in the size the page asks for. */
const onPaper = async (page: Page) => {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const info = poppler('pdfinfo', bytes);
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:.*/.exec(info)?.[0],
    text: poppler('pdftotext', bytes, '-layout'),
  };
};

test.use(nothingKept);

test.describe('Printed from the browser', () => {
  test('the crib sheet is one page of A4 with all 37, and nothing else', async ({
    page,
    site,
    browserName,
  }) => {
    await openApp(page, site, routes.cribSheet);
    await expect(page.getByRole('article')).toContainText(published[0]?.expansion ?? '');
    const { pages, size, text } = await onPaper(page);
    expect(published).toHaveLength(37);
    expect(size).toContain('(A4)');
    expect(pages).toBe(1);
    // Firefox draws the letters of a variable typeface as outlines: there is nothing to read back.
    if (browserName === 'firefox') return;
    const words = text.split(/\s+/);
    const letters = published.map((entry) => entry.letters);
    expect(letters.filter((one) => !one.split(' ').every((word) => words.includes(word)))).toEqual([]);
    expect(text).not.toMatch(screenOnly);
  });

  test('a report holds its notes, and nothing of the screen round it @chromium', async ({ page, site }) => {
    await openApp(page, site);
    await openSample(page);
    await makeReport(page);
    await settled(page);
    const sheet = inOneLine(await page.getByRole('article').innerText());
    const notes = sampleNotes.map(inOneLine).filter((note) => sheet.includes(note));
    expect(notes.length).toBeGreaterThan(0);
    const { size, text } = await onPaper(page);
    expect(size).toContain('(A4)');
    expect(notes.filter((note) => !inOneLine(text).includes(note.slice(0, 30)))).toEqual([]);
    expect(text).toContain('DRAFT');
    expect(text).not.toMatch(/Make the PDF|Skip to the page/);
  });
});
