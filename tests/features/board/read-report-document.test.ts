import { describe, expect, it } from 'vitest';
import { readReportDocument } from '../../../src/features/board/read-report-document.ts';
import { composeCribSheet } from '../../../src/report/compose-crib-sheet.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const document = composeCribSheet([{ letters: 'LA', expansion: 'Local authority', group: 'General' }], {
  edition: 'standard',
  madeOn: '2026-10-01',
  content: '2026.11.1',
  lawDate: '2026-10-01',
});

describe('A finished report is opened again', () => {
  it('with the very words it was finished with', () => {
    expect(readReportDocument(bytes(document))).toEqual({ ok: true, value: document });
  });

  it.each([
    ['bytes that are not here', null, 'not-here'],
    ['a report of a newer version', bytes({ ...document, format: 2 }), 'newer-format'],
    ['something else', bytes({ format: 1, title: 'x' }), 'damaged'],
    ['a list', bytes([1, 2]), 'damaged'],
    ['half a file', bytes(document).slice(0, 40), 'damaged'],
    ['blocks that are no blocks', bytes({ ...document, blocks: ['heading'] }), 'damaged'],
  ])('%s is said in words, never shown', (_, given, problem) => {
    expect(readReportDocument(given)).toEqual({ ok: false, problem });
  });
});
