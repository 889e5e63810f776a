import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReportPreview } from '../../src/pieces/report-preview/report-preview.tsx';
import type { Block, ReportDocument } from '../../src/report/document.ts';

const aDocument = (blocks: readonly Block[]): ReportDocument => ({
  format: 1,
  kind: 'visit',
  lang: 'en-GB',
  title: 'Visit to Hillside',
  school: 'Hillside Primary School',
  part: 2,
  partLabel: 'Part II',
  edition: 'standard',
  mark: 'DRAFT',
  on: '2026-10-01',
  content: '2026.11.1',
  lawDate: '2026-09-01',
  fileName: 'x.pdf',
  code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  blocks,
  leftOut: [],
});

const drawn = (...blocks: readonly Block[]) =>
  renderToStaticMarkup(<ReportPreview document={aDocument(blocks)} />);

describe('The sheet on the screen', () => {
  it('says school, date, draft, Part 2 and code, as the paper does', () => {
    const sheet = drawn();
    for (const words of ['Hillside Primary School', '1 October 2026', 'DRAFT', 'Part II', 'ABCD-EFGH-IJKL'])
      expect(sheet).toContain(words);
  });

  it('a term that repeats is drawn once, with all that is said of it', () => {
    const sheet = drawn({
      kind: 'facts',
      facts: [
        { term: 'Told', runs: [{ text: 'One' }] },
        { term: 'Told', runs: [{ text: 'Two' }] },
        { term: 'Seen', runs: [{ text: 'Three' }] },
      ],
    });
    expect(sheet.match(/<dt>/g)).toHaveLength(2);
    expect(sheet.match(/<dd>/g)).toHaveLength(3);
  });

  it('a table tells screen readers which cells are heads', () => {
    const sheet = drawn({
      kind: 'table',
      caption: 'Actions',
      columns: [
        { head: 'Duty', width: 0.6 },
        { head: 'Owner', width: 0.4 },
      ],
      rows: [[{ runs: [{ text: 'Pupil voice' }], head: true }, { runs: [{ text: 'SENCO' }] }]],
    });
    expect(sheet).toContain('<caption>Actions</caption>');
    expect(sheet.match(/scope="col"/g)).toHaveLength(2);
    expect(sheet.match(/scope="row"/g)).toHaveLength(1);
  });

  it('headings start below the heading of the page and skip no level', () => {
    const sheet = drawn(
      { kind: 'heading', level: 1, text: 'Visit', id: 'a' },
      { kind: 'heading', level: 2, text: 'What I looked at', id: 'b' },
      { kind: 'heading', level: 3, text: 'Pupil voice', id: 'c' },
    );
    expect(sheet.match(/<h[1-6]/g)).toEqual(['<h2', '<h3', '<h4']);
  });

  it('what is withheld, quoted and signed stands on it', () => {
    const sheet = drawn(
      { kind: 'withheld', text: 'One note is for Part 2.' },
      { kind: 'quote', runs: [{ text: 'Thank you.' }], by: 'SENCO, 20 October' },
      { kind: 'signature', role: 'governor', label: 'Signed for the board' },
    );
    for (const words of [
      'One note is for Part 2.',
      'Thank you.',
      'SENCO, 20 October',
      'Signed for the board',
    ])
      expect(sheet).toContain(words);
  });

  it('an address from a stranger’s document that could run something is words, not a link', () => {
    const link = (address: string) =>
      drawn({ kind: 'paragraph', runs: [{ text: 'press', link: address }] }).includes('<a ');
    expect(link('https://www.gov.uk/')).toBe(true);
    expect(link('mailto:clerk@example.org')).toBe(true);
    expect(link('javascript:alert(1)')).toBe(false);
    expect(link(' data:text/html,x')).toBe(false);
  });
});
