import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkerLike, WorkerScope } from '../../src/base/worker-bridge.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { wordInWorker } from '../../src/report/word-in-worker.ts';
import { aLookingView, aNote, anEmptyView, aViewWithPartTwo } from './a-looking-view.ts';
import { reportOf } from './paper.ts';
import { at, brokenAt, inWord, wordsIn } from './word-file.ts';

const body = 'word/document.xml';

/** Texts of the document that do not stand in the file. */
const missing = async (document: ReportDocument): Promise<readonly string[]> => {
  const words = wordsIn((await inWord(document)).part(body));
  return document.blocks.flatMap(textsOf).filter((text) => !words.includes(text.replace(/\s+/g, '')));
};

const withNote = (text: string) =>
  reportOf({ ...anEmptyView(), notes: [aNote('note_long', { source: 'told', text })] });

/** Each paragraph with its style and its words. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(text)?.[1] ?? '',
    words: wordsIn(text),
    text,
  }));

afterEach(() => vi.unstubAllGlobals());

describe('a report in Word', () => {
  it('holds every word of the document', async () => {
    expect(await missing(reportOf(aLookingView()))).toEqual([]);
    expect(await missing(reportOf(aViewWithPartTwo(), { mark: 'FINAL' }))).toEqual([]);
  });

  it('holds no word of Part 2 in the board’s copy, and no trace that somebody wrote one', async () => {
    const open = await inWord(reportOf(aViewWithPartTwo()));
    expect(open.everything).not.toContain('confidential words');
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z]{12}( [a-z]{3,9}){0,4}$/), async (words) => {
        const other = await inWord(reportOf(aViewWithPartTwo(words)));
        expect(other.everything).not.toContain(words.slice(0, 12));
        expect(Buffer.from(other.bytes).equals(Buffer.from(open.bytes))).toBe(true);
      }),
      { numRuns: 20 },
    );
    const annex = await inWord(reportOf(aViewWithPartTwo(), { part: 2 }));
    expect(annex.everything).toContain('confidential words');
  });

  it('has headings, lists and tables that are Word’s own', async () => {
    const report = reportOf(aLookingView());
    const xml = (await inWord(report)).part(body);
    for (const block of report.blocks)
      if (block.kind === 'heading')
        expect(paragraphs(xml)).toContainEqual(
          expect.objectContaining({
            style: `Heading${block.level}`,
            words: block.text.replace(/\s+/g, ''),
          }),
        );
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(report.blocks.filter(({ kind }) => kind === 'table').length);
    for (const table of tables) {
      const [first = '', ...others] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(first).toContain('<w:tblHeader/>');
      expect(others.join('')).not.toContain('<w:tblHeader/>');
    }
    const items = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(paragraphs(xml).filter(({ text }) => text.includes('<w:numPr>'))).toHaveLength(items.length);
  });

  it('begins the numbers of each list again', async () => {
    const list = { kind: 'list', ordered: true, items: [[{ text: 'One' }]] } as const;
    const xml = (await inWord({ ...reportOf(anEmptyView()), blocks: [list, list] })).part(body);
    const [first, second] = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(first).not.toBe(second);
  });

  it('says DRAFT, its code and its page on every page, and Part 2 in the annex', async () => {
    const report = reportOf(aViewWithPartTwo(), { part: 2 });
    const file = await inWord(report);
    const head = wordsIn(file.part('word/header1.xml'));
    expect(head).toContain('HillsidePrimary');
    expect(head).toContain('DRAFT');
    expect(head).toContain(report.partLabel.toUpperCase().replace(/\s+/g, ''));
    const foot = file.part('word/footer1.xml');
    expect(wordsIn(foot).replaceAll('-', '')).toContain(report.code);
    expect(foot).toContain('NUMPAGES');
    // One header for all pages: none of its own for the first or for even ones.
    expect(file.part(body).match(/<w:headerReference/g)).toHaveLength(1);
    expect(file.part(body)).not.toContain('<w:titlePg');
  });

  it('is in British English and has its title, for whoever listens', async () => {
    const report = reportOf(aLookingView());
    const file = await inWord(report);
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(file.part('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
  });

  it('names nobody: no writer and no machine stand in its properties', async () => {
    const core = (await inWord(reportOf(aLookingView()))).part('docProps/core.xml');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
  });

  it('is the same bytes on any day and machine', async () => {
    const first = await inWord(reportOf(aLookingView()));
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5) });
    const later = await inWord(reportOf(aLookingView()));
    vi.useRealTimers();
    expect(Buffer.from(later.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('draws every kind of block, in large print too', async () => {
    const report: ReportDocument = {
      ...reportOf(anEmptyView()),
      edition: 'large-print',
      blocks: [
        { kind: 'quote', runs: [{ text: 'Their words.' }], by: 'Headteacher' },
        { kind: 'list', ordered: false, items: [[{ text: 'An item' }]] },
        { kind: 'break' },
        { kind: 'glossary', columns: 2, size: 9, entries: [{ letters: 'AB', expansion: 'Able Baker' }] },
        { kind: 'write-in', number: '1.2', runs: [{ text: 'A line' }], boxes: ['Seen', 'Asked'], lines: 2 },
        { kind: 'signature', role: 'governor', label: 'Signed by' },
        { kind: 'withheld', text: 'A neutral line.' },
      ],
    };
    expect(await missing(report)).toEqual([]);
    const xml = (await inWord(report)).part(body);
    expect(brokenAt(xml)).toBeUndefined();
    expect(paragraphs(xml).filter(({ style }) => style === 'WriteIn')).toHaveLength(3);
  });

  it('keeps the writer’s lines apart', async () => {
    const xml = (await inWord(withNote('First line\nSecond line'))).part(body);
    expect(xml).toMatch(/First line<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:br\/><w:t[^>]*>Second line/);
  });

  it('opens whatever was pasted into a note', async () => {
    const pasted = fc.string({ unit: 'binary', maxLength: 60 });
    const nasty = fc.constantFrom(
      '\u0000\u0007\u001b[31mred',
      'half a face \ud83d',
      ']]> <w:p> & "quotes" </w:t>',
      '\ufffe\uffff',
      'حضور ✓ 特別 😀',
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(pasted, nasty), async (text) => {
        const file = await inWord(withNote(`Before ${text} after`));
        expect(brokenAt(file.part(body))).toBeUndefined();
        const words = wordsIn(file.part(body));
        expect(words).toContain('Before');
        expect(words).toContain('after');
      }),
      { numRuns: 60 },
    );
    expect(wordsIn((await inWord(withNote('حضور ✓ 特別 😀'))).part(body))).toContain('حضور✓特別😀');
  });
});

describe('the Word worker', () => {
  const startHere = async (): Promise<() => WorkerLike> => {
    vi.resetModules();
    const scope: WorkerScope = { onmessage: null, postMessage: () => undefined };
    vi.stubGlobal('self', scope);
    await import('../../src/report/word/word.worker.ts');
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

  it('makes the same bytes as the renderer itself', async () => {
    const made = await wordInWorker(reportOf(aLookingView()), { startWorker: await startHere(), at });
    if (!made.ok) throw new Error(made.problem);
    const here = (await inWord(reportOf(aLookingView()))).bytes;
    expect(Buffer.from(made.value).equals(Buffer.from(here))).toBe(true);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const startWorker = await startHere();
    expect(await wordInWorker(reportOf(aLookingView()), { startWorker, at, signal: stop.signal })).toEqual({
      ok: false,
      problem: 'cancelled',
    });
  });
});
