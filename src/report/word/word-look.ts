import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { ReportDocument } from '../document.ts';

/** Twentieths of a point, as Word counts. */
const points = (count: number): number => Math.round(count * 20);

/** A4 with the same margins as on paper: room at the left for the holes of a folder. */
export const paper = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: points(76), right: points(54), bottom: points(66), left: points(68), header: points(30) },
} as const;

export const textWidth = paper.size.width - paper.margin.left - paper.margin.right;

/** Terms stand left of what is said of them; in large print they have a line of their own. */
export const gutterOf = (edition: ReportDocument['edition']): number =>
  edition === 'large-print' ? 0 : points(112);

/** Prints as dark grey on a black-and-white printer; nothing is told by colour alone. */
const teal = '0C6B70';
const quiet = '54606C';
/** On every device that has Word, and drawn alike where it is read with something else. */
const font = 'Arial';

interface Sizes {
  readonly body: number;
  readonly small: number;
  readonly lead: number;
  readonly headings: readonly [one: number, two: number, three: number];
}

const sizes: Readonly<Record<ReportDocument['edition'], Sizes>> = {
  standard: { body: 10.5, small: 9, lead: 13, headings: [22, 15, 12] },
  'large-print': { body: 18, small: 18, lead: 20, headings: [28, 23, 20] },
};

/** Headings are Word's own, so that its outline, its contents list and a screen reader know them. */
export const stylesOf = (edition: ReportDocument['edition']): IStylesOptions => {
  const { body, small, lead, headings } = sizes[edition];
  const heading = (size: number, above: number, color?: string) => ({
    run: { font, size: size * 2, bold: true, ...(color ? { color } : {}) },
    paragraph: { spacing: { before: points(above), after: points(5) }, keepNext: true, keepLines: true },
  });
  const style = (id: string, name: string) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
  });
  return {
    default: {
      document: {
        run: { font, size: body * 2, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: points(6), line: 290 } },
      },
      heading1: heading(headings[0], 0),
      heading2: heading(headings[1], 18, teal),
      heading3: heading(headings[2], 12),
      caption: {
        run: { size: small * 2, color: quiet },
        paragraph: { spacing: { before: points(6), after: points(3) }, keepNext: true },
      },
    },
    paragraphStyles: [
      { ...style('Lead', 'Lead'), run: { size: lead * 2, color: teal } },
      { ...style('Small', 'Small'), run: { size: small * 2, color: quiet } },
      {
        ...style('Fact', 'Fact'),
        paragraph: { indent: { left: gutterOf(edition), hanging: gutterOf(edition) } },
      },
      {
        ...style('Quote', 'Quote'),
        paragraph: {
          indent: { left: points(18) },
          border: { left: { style: 'single', size: 18, space: 8, color: teal } },
        },
      },
      {
        ...style('Withheld', 'Withheld'),
        paragraph: {
          spacing: { before: points(14) },
          border: { top: { style: 'single', size: 6, space: 6, color: 'auto' } },
        },
      },
      {
        ...style('WriteIn', 'Line to write on'),
        paragraph: {
          spacing: { before: points(18), after: 0 },
          border: { bottom: { style: 'single', size: 4, space: 1, color: quiet } },
        },
      },
      { ...style('Furniture', 'Head and foot'), run: { size: Math.max(17, small * 2 - 1), color: quiet } },
    ],
  };
};

export const numbered = 'numbered';
export const bullets = 'bullets';

export const numbering: INumberingOptions = {
  config: [
    level(numbered, LevelFormat.DECIMAL, '%1.'),
    // A dash and not Word's usual dot: that one is drawn with a symbol typeface which readers misname.
    level(bullets, LevelFormat.BULLET, '–'),
  ],
};

function level(reference: string, format: 'decimal' | 'bullet', text: string) {
  const style = { paragraph: { indent: { left: points(20), hanging: points(20) } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}
