import { jsPDF } from 'jspdf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBuild } from '../../../src/report/pdf/build.ts';
import { createTagger, type Tagger } from '../../../src/report/pdf/tag/tagger.ts';
import { webAddress } from '../../../src/report/pdf/tag/web-address.ts';
import { readPdf } from './read-pdf.ts';
import { attribute, heard, readStructure } from './read-structure.ts';

/** A file with what `draw` draws, its font not ours: enough to see what becomes of tags. */
const made = (draw: (pdf: jsPDF, tagger: Tagger) => void): Uint8Array => {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4' });
  const tagger = createTagger(pdf);
  draw(pdf, tagger);
  const build = createBuild(pdf);
  tagger.writeInto(build);
  return build.bytes();
};

const structure = (draw: (pdf: jsPDF, tagger: Tagger) => void) => readStructure(readPdf(made(draw)));

afterEach(() => vi.restoreAllMocks());

describe('the tags', () => {
  it('are an error where words were drawn without one, and a file never comes of it', () => {
    const draw = (pdf: jsPDF) => void pdf.text('Forgotten', 50, 50);
    expect(() => made(draw)).toThrow('words or a picture without a tag');
    expect(() =>
      made((pdf, { add, mark }) => {
        mark(add('P'), () => draw(pdf));
        pdf.text('Forgotten', 50, 80);
      }),
    ).toThrow('words or a picture without a tag');
  });

  it('make an artifact of lines that nobody marked, and leave the words beside them alone', () => {
    const { drawings, elements } = structure((pdf, { add, mark }) => {
      pdf.line(10, 10, 90, 10);
      mark(add('P'), () => pdf.text('Said', 50, 50));
      pdf.setFillColor('#000000').rect(10, 20, 80, 20, 'F');
    });
    const painted = drawings.flatMap(({ stretches }) => stretches.filter(({ paints }) => paints));
    expect(painted.map(({ role }) => role)).toEqual(['Artifact', 'P', 'Artifact']);
    expect(elements.map(({ role }) => role)).toEqual(['Document', 'P']);
  });

  it('refuse a drawing that belongs to two elements, or that goes on to another page', () => {
    expect(() => made((_, { add, mark }) => mark(add('P'), () => mark(add('P'), () => {})))).toThrow(
      'two elements',
    );
    expect(() => made((pdf, { add, mark }) => mark(add('P'), () => void pdf.addPage()))).toThrow(
      'another page',
    );
  });

  it('say of an error while the file is built that it happened, also of jsPDF’s own', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const pdf = new jsPDF();
    const { events } = pdf.internal as unknown as {
      events: { subscribe(name: string, does: () => void): void };
    };
    events.subscribe('putPage', () => {
      throw new Error('a plug-in failed');
    });
    expect(() => createBuild(pdf).bytes()).toThrow('a plug-in failed');
  });

  it('leave out what holds nothing, but for an empty cell', () => {
    const { elements } = structure((pdf, { add, mark }) => {
      add('P', add('BlockQuote'));
      const row = add('TR', add('TBody', add('Table')));
      add('TD', row);
      mark(add('TD', row), () => pdf.text('one', 50, 50));
    });
    expect(elements.map(({ role }) => role)).toEqual(['Document', 'Table', 'TBody', 'TR', 'TD', 'TD']);
  });

  it('give notes their ids, in order, and refuse two with one', () => {
    const note =
      (id: string) =>
      (pdf: jsPDF, { add, mark }: Tagger) =>
        mark(add('Note', undefined, { id }), () => pdf.text(id, 50, 50));
    const { root, pdf } = structure((doc, tagger) => {
      note('note-b')(doc, tagger);
      note('note-a')(doc, tagger);
    });
    const names = pdf.list(pdf.dict(root.get('/IDTree')).get('/Names')).filter((_, index) => index % 2 === 0);
    expect(names).toEqual([{ bytes: 'note-a' }, { bytes: 'note-b' }]);
    expect(() =>
      made((doc, tagger) => {
        note('note-a')(doc, tagger);
        note('note-a')(doc, tagger);
      }),
    ).toThrow('two notes with one id');
    expect(() => made(note('a(b'))).toThrow('letters, digits and hyphens');
  });

  it('keep the words for a figure, and one element over two pages', () => {
    const tagged = structure((pdf, { add, mark }) => {
      const figure = add('Figure', undefined, { alt: 'Škola: a chart', box: [1, 2, 3, 4] });
      mark(figure, () => pdf.rect(1, 1, 5, 5, 'F'));
      const paragraph = add('P');
      mark(paragraph, () => pdf.text('one', 50, 50));
      pdf.addPage();
      mark(paragraph, () => pdf.text('two', 50, 50));
    });
    const [, figure, paragraph] = tagged.elements;
    if (!figure || !paragraph) throw new Error('not there');
    expect(figure.dict.get('/Alt')).toEqual({
      bytes: '\xfe\xff\x01\x60\0k\0o\0l\0a\0:\0 \0a\0 \0c\0h\0a\0r\0t',
    });
    expect(attribute(tagged.pdf, figure, '/Layout', '/BBox')).toEqual([1, 2, 3, 4]);
    expect(paragraph.kids.map((kid) => kid.kind === 'marked' && kid.page)).toEqual(tagged.pdf.pages);
    expect(heard(tagged, paragraph)).not.toBe('');
  });
});

describe('the address of a link', () => {
  it.each([
    ['https://www.gov.uk/send?a=1&b=2#c', 'https://www.gov.uk/send?a=1&b=2#c'],
    ['https://example.org/a(b)c', 'https://example.org/a%28b%29c'],
    ['https://example.org/č%20\\ü\ud800', 'https://example.org/%C4%8D%20/%C3%BC'],
    ['mailto:clerk@example.org', 'mailto:clerk@example.org'],
    ['javascript:alert(1)', undefined],
    ['//example.org', undefined],
    ['https://a b', undefined],
    ['', undefined],
  ])('of “%s” is %s', (link, address) => {
    expect(webAddress(link)).toBe(address);
  });
});
