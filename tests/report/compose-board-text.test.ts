import { describe, expect, it } from 'vitest';
import { composeBoardText } from '../../src/report/compose-board-text.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { adopting } from '../data/read-content.ts';
import { aBoard, aSchool } from '../kit/bodies.ts';
import { pagesOf, printed } from './paper.ts';

const composed = (text: string, board = aBoard(), school = aSchool()) =>
  composeBoardText({ title: 'Protocol', text, board, school, on: '2026-11-21', content: '2026.11.1' });

const blocks = (text: string) => composed(text).blocks.slice(1);

describe('a text of the board’s own', () => {
  it('is headings, paragraphs and lists, as the lines begin', () => {
    const found = blocks(
      'How we visit.\n\n# Before\n- Sign in\n- Wear a badge\n\n1. First\n2. Second\nThen go.',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'list', 'paragraph']);
    expect(found[2]).toMatchObject({
      ordered: false,
      items: [[{ text: 'Sign in' }], [{ text: 'Wear a badge' }]],
    });
    expect(found[3]).toMatchObject({ ordered: true, items: [[{ text: 'First' }], [{ text: 'Second' }]] });
  });

  it('keeps the breaks between lines, and blank ones part paragraphs; Windows lines are lines', () => {
    expect(blocks('One\r\nTwo\r\n\r\n\r\nThree')).toMatchObject([
      { runs: [{ text: 'One\nTwo' }] },
      { runs: [{ text: 'Three' }] },
    ]);
  });

  it('loses no word of what is odd: a lone #, a dash without a blank, braces nobody knows', () => {
    const text = documentToText(composed('#\n-minus\n2026. A year\n{nobody}\n{board'));
    for (const kept of ['#', '-minus', 'A year', '{nobody}', '{board']) expect(text).toContain(kept);
  });

  it('is filled in with what the board has set', () => {
    const board = aBoard({ keepMonths: 24, smallNumber: 6, papersDays: 10, partLabel: 'Part B' });
    const school = aSchool({ dsl: { role: 'DSL', contact: '01632 960 001' } });
    const text = documentToText(
      composed(
        '{school} {board} {keep} {papers} {small numbers} {photographs} {confidential part} {safeguarding lead}',
        board,
        school,
      ),
    );
    for (const filled of [
      'Hillside Primary School the governing body of Hillside Primary 24 months 10 clear days before it',
      'Fewer than 6 pupils',
      'No photographs are taken.',
      'Part B the designated safeguarding lead (DSL: 01632 960 001)',
    ])
      expect(text).toContain(filled);
  });

  it.each([
    ['Governing Body of Hillside Primary School', 'the governing body of Hillside Primary School'],
    ['The Board of Trustees', 'the board of Trustees'],
    ['Local governing body of Oak Academy', 'the local governing body of Oak Academy'],
    ['Oak Trust', 'Oak Trust'],
    ['St Mary’s governors', 'St Mary’s governors'],
  ])('names “%s” in the middle of a sentence as %s', (name, said) => {
    expect(documentToText(composed('For {board}.', aBoard({ name })))).toContain(`For ${said}.`);
  });

  it('says nothing that a board has not set: no months, no number, no lead', () => {
    const text = documentToText(
      composed('{keep}. {small numbers} {safeguarding lead}.', aBoard({ keepMonths: 0, smallNumber: 0 })),
    );
    expect(text).toContain('a time that the board has still to set.');
    expect(text).toContain('Where so few pupils');
    expect(text).toContain('the designated safeguarding lead.');
  });

  it('may be 20,000 characters long, from right to left, or nothing at all', () => {
    expect(documentToText(composed('word '.repeat(4_000)))).toContain('word word');
    expect(documentToText(composed('שלום עולם'))).toContain('שלום עולם');
    expect(blocks('  \n\n ')).toEqual([]);
  });
});

describe('the texts the notebook comes with', () => {
  it.each(adopting.texts.map((text) => [text.id, text] as const))(
    '%s fits one page, every brace filled in',
    (_, text) => {
      const document = composeBoardText({
        title: text.title,
        text: text.paragraphs.join('\n\n'),
        board: aBoard({ photoPolicy: 'documents' }),
        school: aSchool({ dsl: { role: 'Deputy headteacher', contact: 'through the school office' } }),
        on: '2026-11-21',
        content: adopting.content,
      });
      expect(documentToText(document)).not.toMatch(/[{}]/);
      expect(pagesOf(printed(document))).toHaveLength(1);
    },
  );
});
