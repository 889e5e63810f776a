import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groupedCode } from '../../src/report/code.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { createSanitiser } from '../../src/report/pdf/sanitise.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { aLookingView, aNote, anAction, anEmptyView, aViewWithPartTwo } from './a-looking-view.ts';
import { pagesOf, poppler, printed, reportOf, wordsOf } from './paper.ts';

const withNote = (text: string): LookingView => ({
  ...anEmptyView(),
  notes: [aNote('note_long', { source: 'told', text })],
});

const compact = (text: string): string =>
  createSanitiser(() => true)
    .clean(text)
    .replace(/\s+/g, '');

/** Texts of the document that are not on paper, letter by letter, wherever lines and pages break. */
const missing = (document: ReportDocument): readonly string[] => {
  const words = wordsOf(printed(document));
  return document.blocks.flatMap(textsOf).filter((text) => !words.includes(compact(text)));
};

describe('a report on paper', () => {
  it('holds every word of the document', () => {
    expect(missing(reportOf(aLookingView()))).toEqual([]);
    expect(missing(reportOf(aLookingView(), { mark: 'FINAL' }))).toEqual([]);
    expect(missing(reportOf(aViewWithPartTwo()))).toEqual([]);
  });

  it('draws every kind of block', () => {
    const report: ReportDocument = {
      ...reportOf(anEmptyView()),
      blocks: [
        { kind: 'heading', level: 1, text: 'A title', id: 'title' },
        { kind: 'paragraph', runs: [{ text: 'A lead.' }], tone: 'lead' },
        {
          kind: 'paragraph',
          runs: [{ text: 'Small ' }, { text: 'words', strong: true }, { text: '.' }],
          tone: 'small',
        },
        { kind: 'quote', runs: [{ text: 'Their words.' }], by: 'Headteacher' },
        { kind: 'list', ordered: true, items: [[{ text: 'First item' }], [{ text: 'Second item' }]] },
        { kind: 'break' },
        { kind: 'facts', facts: [{ term: 'Term', runs: [{ text: 'What is said of it' }] }] },
        {
          kind: 'table',
          caption: 'A caption',
          columns: [
            { head: 'Left', width: 0.5 },
            { head: 'Right', width: 0.5 },
          ],
          rows: [
            [{ runs: [{ text: 'over both' }], span: 2 }],
            [{ runs: [{ text: 'one' }], head: true }, { runs: [{ text: 'two' }] }],
          ],
        },
        {
          kind: 'glossary',
          columns: 2,
          size: 9,
          entries: [{ letters: 'AB', expansion: 'Able Baker', meaning: 'A pair.' }],
        },
        { kind: 'signature', role: 'governor', label: 'Signed by' },
        { kind: 'withheld', text: 'A neutral line.' },
      ],
    };
    expect(missing(report)).toEqual([]);
    expect(wordsOf(printed(report))).toContain('1.Firstitem2.Seconditem');
    expect(printed(report).pages).toBe(2);
  });

  it('numbers its pages, and every page bears the school, the mark and the code', () => {
    const report = reportOf(aLookingView());
    const pages = pagesOf(printed(report));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Hillside Primary');
      expect(page).toContain('DRAFT');
      expect(page).toContain(groupedCode(report.code));
    }
  });

  it('bears the board’s word for Part 2 on every page of the annex, and on none of the board’s copy', () => {
    const view = aViewWithPartTwo();
    const board = { ...view.board, body: { ...view.board.body, partLabel: 'Confidential' } };
    for (const page of pagesOf(printed(reportOf({ ...view, board }, { part: 2 }))))
      expect(page).toContain('CONFIDENTIAL');
    for (const page of pagesOf(printed(reportOf({ ...view, board }))))
      expect(page).not.toContain('CONFIDENTIAL');
  });

  it('is the same file, byte for byte, for the same document, time and id', () => {
    const hash = () =>
      createHash('sha256')
        .update(printed(reportOf(aLookingView())).bytes)
        .digest('hex');
    expect(hash()).toBe(hash());
  });

  it('embeds its fonts, both cut down to what is used and able to give their text back', () => {
    const rows = poppler('pdffonts', printed(reportOf(aLookingView())).bytes)
      .trim()
      .split('\n')
      .slice(2);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/^AAAAA[AB]\+SourceSans3-(Regular|Bold) .* yes yes yes /);
  });

  it('says what it is: title, language, version and date', () => {
    const { bytes } = printed(reportOf(aLookingView()));
    const facts = poppler('pdfinfo', bytes, '-isodates');
    expect(facts).toContain('Visit to Hillside Primary, 21 November 2026');
    expect(facts).toMatch(/PDF version:\s+1\.7/);
    expect(facts).toMatch(/CreationDate:\s+2026-11-22T09:30:00/);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Lang (en-GB)');
    expect(raw).toMatch(/\/DisplayDocTitle true/);
  });

  it('has a bookmark for each section and duty, and says where each heading stands', () => {
    const report = reportOf(aLookingView());
    const pdf = printed(report);
    const headings = report.blocks.filter((block) => block.kind === 'heading');
    expect(pdf.headings.map(({ id }) => id)).toEqual(headings.map(({ id }) => id));
    expect(pdf.headings.every(({ page, y }) => page >= 1 && page <= pdf.pages && y > 0 && y < 842)).toBe(
      true,
    );
    const outline = poppler('pdftohtml', pdf.bytes, '-xml', '-stdout', '-i');
    for (const { text, level } of headings) if (level > 1) expect(outline).toContain(`>${text}</item>`);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    const headings = new Set(
      reportOf(aLookingView()).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    );
    const lastLines = (lines: number) => {
      const filler = aNote('note_filler', { source: 'told', text: 'A line.\n'.repeat(lines).concat('End.') });
      const view = aLookingView();
      return pagesOf(printed(reportOf({ ...view, notes: [...view.notes, filler] }))).map((page) => {
        const body = page.split('\n');
        return body[body.lastIndexOf('DRAFT') - 1] ?? '';
      });
    };
    for (let lines = 0; lines < 48; lines += 3) {
      for (const line of lastLines(lines)) expect(headings.has(line)).toBe(false);
    }
  }, 60_000);

  it('gives back an empty place for each signature, on the page where its box stands', () => {
    const pdf = printed(reportOf(aLookingView(), { mark: 'FINAL' }));
    expect(pdf.places.map(({ role }) => role)).toEqual(['governor', 'head']);
    for (const { page, rect, field } of pdf.places) {
      const [left, bottom, right, top] = rect;
      expect(page).toBeLessThanOrEqual(pdf.pages);
      expect(right - left).toBeGreaterThan(200);
      expect(top - bottom).toBeGreaterThan(40);
      expect(bottom).toBeGreaterThan(60);
      expect(field).toMatch(/^signature-\d$/);
    }
    expect(printed(reportOf(aLookingView())).places).toEqual([]);
  });
});

describe('odd text', () => {
  it('never vanishes without a sign: what the font lacks shows as □ and is listed', () => {
    const pdf = printed(reportOf(withNote('Before 😀 between שלום after العربية end 学校.')));
    const words = wordsOf(pdf);
    expect(words).toContain('Before□between□□□□after□□□□□□□end□□.');
    expect(pdf.replaced.map(({ character }) => character)).toContain('😀');
    expect(pdf.replaced.find(({ character }) => character === '😀')).toEqual({
      character: '😀',
      codePoint: 'U+1F600',
      times: 1,
    });
    expect(pdf.replaced.reduce((sum, { times }) => sum + times, 0)).toBe(14);
  });

  it('keeps every European name whole', () => {
    const names = 'Ŵyn Ŷnys Łukasz Şen Čapek Ørsted Ğ İ ı Ș Ț Nguyễn Ωμέγα Жанна ß € “quoted” – ✓ ☐ ½ № →';
    expect(wordsOf(printed(reportOf(withNote(names))))).toContain(compact(names));
    expect(printed(reportOf(withNote(names))).replaced).toEqual([]);
  });

  it('reads tabs, hard spaces, soft hyphens, joiners and control characters as a reader would', () => {
    const pdf = printed(
      reportOf(
        withNote(
          'one\ttwo\u00a0three\u2009four fi\u00adve si\u200bx se\u0007ven eight\u2011nine w\u0302 end',
        ),
      ),
    );
    expect(pagesOf(pdf).join(' ')).toContain('one two three four five six seven eight-nine ŵ end');
    expect(pdf.replaced).toEqual([]);
  });

  it('keeps the line breaks of the writer', () => {
    const page =
      pagesOf(printed(reportOf(withNote('first line\nsecond line\r\nthird line\u2028fourth line'))))[0] ?? '';
    expect(page).toMatch(/first line\s*\nsecond line\s*\nthird line\s*\nfourth line/);
  });

  it('runs a note of 20,000 characters over pages and loses none', () => {
    const text = Array.from({ length: 2600 }, (_, index) => `w${index}`)
      .join(' ')
      .padEnd(20_000, ' and so on');
    const pdf = printed(reportOf(withNote(text)));
    expect(pdf.pages).toBeGreaterThan(5);
    expect(wordsOf(pdf)).toContain(compact(text));
  });

  it('breaks a word of 200 characters instead of cutting it off', () => {
    const word = Array.from({ length: 40 }, (_, index) => `x${String(index).padStart(4, '0')}`).join('');
    const view = {
      ...withNote(`See ${word} there`),
      actions: [anAction('action_w', { text: word, ownerRole: word, howWeKnow: 'x' })],
    };
    const pdf = printed(reportOf(view));
    expect(wordsOf(pdf).split(word)).toHaveLength(4);
    // Nothing may stand right of the margin.
    const boxes = [...poppler('pdftotext', pdf.bytes, '-bbox').matchAll(/xMax="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
    expect(Math.max(...boxes)).toBeLessThanOrEqual(595.28 - 54 + 0.5);
  });

  it('splits a table row that is longer than a page, and repeats the heads above it', () => {
    const text = Array.from({ length: 1500 }, (_, index) => `a${index}`).join(' ');
    const pdf = printed(
      reportOf({ ...anEmptyView(), actions: [anAction('action_long', { text, howWeKnow: 'proof' })] }),
    );
    const pages = pagesOf(pdf);
    const withRow = pages.filter((page) => /a\d+ a\d+/.test(page));
    expect(withRow.length).toBeGreaterThan(2);
    for (const page of withRow) expect(page).toContain('How we will know');
    const all = pages.join(' ');
    for (const index of [0, 400, 800, 1200, 1499]) expect(all).toMatch(new RegExp(`\\ba${index}\\b`));
  });

  it('takes a school name of 300 characters: whole on the first page, cut with … in the header', () => {
    const name = 'Saint Somebody’s Church of England Voluntary Aided Primary School with Nursery '
      .repeat(4)
      .trim();
    const view = anEmptyView();
    const pdf = printed(
      reportOf({ ...view, school: { ...view.school, body: { ...view.school.body, name } } }),
    );
    expect(wordsOf(pdf)).toContain(compact(name));
    expect(pagesOf(pdf)[0]).toMatch(/Saint Somebody’s .*… 21 November 2026/);
  });

  it('writes a title with č that every reader shows right', () => {
    const view = anEmptyView();
    const pdf = printed(
      reportOf({ ...view, school: { ...view.school, body: { ...view.school.body, name: 'Škola č' } } }),
    );
    expect(wordsOf(pdf)).toContain('Školač');
    expect(poppler('pdfinfo', pdf.bytes)).toMatch(/Title:\s+Visit to Škola c, 21 November 2026/);
  });
});
