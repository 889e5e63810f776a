import { describe, expect, it } from 'vitest';
import { poppler } from '../paper.ts';
import { everyPdf } from './every-document.ts';
import { readPdf } from './read-pdf.ts';
import { heard, readStructure } from './read-structure.ts';

const spoken = (bytes: Uint8Array): string => {
  const tagged = readStructure(readPdf(bytes));
  return tagged.elements
    .slice(0, 1)
    .map((document) => heard(tagged, document))
    .join('');
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('readers that others wrote', () => {
  it.each(everyPdf())('%s: qpdf finds nothing wrong, poppler hears the same words', (_, __, given) => {
    const bytes = given();
    expect(poppler('qpdf', bytes, '--check')).toContain('No syntax or stream encoding errors found');
    const about = poppler('pdfinfo', bytes);
    for (const line of [
      /Tagged: +yes/,
      /Suspects: +no/,
      /Metadata Stream: +yes/,
      /Encrypted: +no/,
      /JavaScript: +no/,
    ])
      expect(about).toMatch(line);
    const words = [...poppler('pdfinfo', bytes, '-struct-text').matchAll(/^ *"(.*)"$/gm)];
    expect(withoutSpaces(words.map(([, text]) => text).join(''))).toBe(withoutSpaces(spoken(bytes)));
    const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/^AAAAA[AB]\+SourceSans3-(Regular|Bold) .* yes yes yes /);
  });
});
