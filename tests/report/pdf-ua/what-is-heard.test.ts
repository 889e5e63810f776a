import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Run } from '../../../src/report/document.ts';
import { createSanitiser } from '../../../src/report/pdf/sanitise.ts';
import { printed } from '../paper.ts';
import { everyPdf, theOddDocument } from './every-document.ts';
import { readPdf } from './read-pdf.ts';
import { type Element, heard, readStructure, type Tagged } from './read-structure.ts';

/** What is heard, element by element: its role and its words. */
type Heard = readonly [role: string, words: string];

const clean = (text: string): string => createSanitiser(() => true).clean(text);
/** However the lines fall, words are parted by one space, and no word is torn or runs into the next. */
const flat = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A text, parted where its writer left a line blank. */
const paragraphs = (role: string, text: string): readonly Heard[] =>
  clean(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => [role, part]);

/** The words of a body: its own, or those of the paragraphs in it. */
const body = (role: string, text: string): readonly Heard[] => {
  const parts = paragraphs('P', text);
  return parts.length > 1 ? parts : [[role, text]];
};

/** What must be heard of a block, from the block alone. */
const expected = (block: Block): readonly Heard[] => {
  switch (block.kind) {
    case 'heading':
      return [[`H${block.level}`, block.text]];
    case 'paragraph':
      return paragraphs('P', words(block.runs));
    case 'quote':
      return [...paragraphs('P', words(block.runs)), ['P', block.by]];
    case 'list':
      return block.items.flatMap((item, index) => [
        ['Lbl', block.ordered ? `${index + 1}.` : '•'] as const,
        ...body('LBody', words(item)),
      ]);
    case 'facts':
      return block.facts.flatMap(({ term, runs }, index) => [
        ...(block.facts[index - 1]?.term === term ? [] : [['Lbl', term] as const]),
        ...paragraphs('P', words(runs)),
      ]);
    case 'table':
      return [
        ['Caption', block.caption],
        ...block.columns.map(({ head }) => ['TH', head] as const),
        ...block.rows.flatMap((row) =>
          row.map(({ runs, head }) => [head ? 'TH' : 'TD', words(runs)] as const),
        ),
      ];
    case 'glossary':
      return block.entries.flatMap(({ letters, expansion, meaning }) => [
        ['Lbl', letters] as const,
        ['LBody', meaning ? `${expansion} ${meaning}` : expansion] as const,
      ]);
    case 'write-in':
      return [
        ...(block.number === '' ? [] : [['Lbl', block.number] as const]),
        ...paragraphs('P', words(block.runs)),
        ...(block.boxes.length > 0 ? [['P', block.boxes.join(' ')] as const] : []),
      ];
    case 'signature':
      return [
        ['P', block.label],
        ['P', 'Date'],
      ];
    case 'withheld':
      return [['P', block.text]];
    case 'break':
      return [];
  }
};

const wordsAndRole = new Set(['H1', 'H2', 'H3', 'P', 'Lbl', 'LBody', 'Caption', 'TH', 'TD']);

/** The elements of the file that hold words themselves; a link is heard with what it stands in. */
const heardIn = (tagged: Tagged): readonly Heard[] =>
  tagged.elements
    .filter((element) => wordsAndRole.has(element.role) && !hasOwnParagraphs(element))
    .map((element) => [element.role, heard(tagged, element)]);

const hasOwnParagraphs = ({ kids }: Element): boolean =>
  kids.some((kid) => kid.kind === 'element' && kid.element.role === 'P');

const taggedIn = (bytes: Uint8Array): Tagged => readStructure(readPdf(bytes));
const tagged = (document: ReportDocument): Tagged => taggedIn(printed(document).bytes);

const flattened = (list: readonly Heard[]): readonly Heard[] =>
  list.map(([role, text]) => [role, flat(text)]);

describe('what somebody hears who listens to a report', () => {
  it.each(everyPdf())('%s: every word of the document, in its order, as what it is', (_, document, bytes) => {
    const all = flattened(heardIn(taggedIn(bytes())));
    expect(all).toEqual(flattened(document.blocks.flatMap(expected)));
  });

  it('hears nothing of headers, footers, or the heads of a table that goes on', () => {
    const [, long, bytes] = everyPdf().at(-1) ?? [];
    if (!long || !bytes) throw new Error('no long document');
    const { elements, drawings } = taggedIn(bytes());
    expect(drawings.length).toBeGreaterThan(10);
    const artifacts = drawings.map(({ stretches }) =>
      stretches.flatMap(({ role, text }) => (role === 'Artifact' ? [text] : [])).join(' '),
    );
    for (const [index, text] of artifacts.entries())
      expect(text).toContain(`page ${index + 1} of ${drawings.length}`);
    expect(artifacts.filter((text) => text.includes('How we will know')).length).toBeGreaterThan(2);
    const heads = elements.filter(({ role }) => role === 'THead');
    expect(heads).toHaveLength(long.blocks.filter(({ kind }) => kind === 'table').length);
  });

  it('has a link as one thing, with a place to press on each of its lines', () => {
    const { elements, pdf } = tagged(theOddDocument());
    const links = elements.filter(({ role }) => role === 'Link');
    const addresses = links.map(({ kids }) =>
      kids.flatMap((kid) =>
        kid.kind === 'object' ? [pdf.dict(pdf.dict({ ref: kid.object }).get('/A')).get('/URI')] : [],
      ),
    );
    const one = { bytes: 'https://www.gov.uk/send%281%29' };
    expect(addresses).toEqual([[one, one], [{ bytes: 'https://example.org/%C4%8D' }]]);
  });

  it('makes a link of nothing that is not a page or an address to write to', () => {
    const runs = ['javascript:alert(1)', 'file:///etc', 'HTTP', 'https://a b', ''].map((link) => ({
      text: 'words ',
      link,
    }));
    const document: ReportDocument = {
      ...theOddDocument(),
      blocks: [
        { kind: 'heading', level: 1, text: 'A title', id: 'title' },
        { kind: 'paragraph', runs: [...runs, { text: 'write', link: 'mailto:clerk@example.org' }] },
      ],
    };
    const { elements } = tagged(document);
    expect(elements.filter(({ role }) => role === 'Link')).toHaveLength(1);
  });

  it('says on which field to sign what is signed there', () => {
    const { pdf } = tagged(theOddDocument());
    const fields = pdf.list(pdf.dict(pdf.catalog.get('/AcroForm')).get('/Fields'));
    expect(fields).toHaveLength(2);
    const { places } = printed(theOddDocument());
    for (const [index, field] of fields.entries()) {
      const rect = pdf.list(pdf.dict(field).get('/Rect')).map(Number);
      for (const [side, value] of (places[index]?.rect ?? []).entries())
        expect(rect[side]).toBeCloseTo(value, 1);
    }
  });
});
