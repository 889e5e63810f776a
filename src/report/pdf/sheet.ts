import type { jsPDF } from 'jspdf';
import type { RenderedPdf, Run, SignaturePlace } from '../document.ts';
import { breakLines, type Line, type Piece } from './break-lines.ts';
import { type Colour, type Look, page } from './look.ts';
import type { Sanitiser } from './sanitise.ts';
import type { Tagger } from './tag/tagger.ts';
import { family, type Typeface } from './typeface.ts';

type Headings = RenderedPdf['headings'];

/** The paper in the machine: where the pen stands, what room is left, and the only way to draw. */
export interface Sheet extends Pick<Tagger, 'add' | 'last' | 'mark' | 'annotate'> {
  readonly pdf: jsPDF;
  readonly look: Look;
  /** Distance of the pen from the top edge. */
  y: number;
  readonly left: number;
  readonly right: number;
  /** Where words may no longer stand. */
  readonly floor: number;
  readonly places: SignaturePlace[];
  readonly headings: Headings[number][];
  clean(text: string): string;
  lines(
    runs: readonly Pick<Run, 'text' | 'strong' | 'link'>[],
    size: number,
    width: number,
    bold?: boolean,
  ): readonly Line[];
  /** One line, its baseline at `y`. */
  write(pieces: readonly Piece[], at: { x: number; y: number; size: number; colour: Colour }): void;
  width(text: string, size: number, bold: boolean): number;
  rule(x1: number, x2: number, y: number, thickness: number, colour: Colour): void;
  newPage(): void;
  /** Goes to a new page unless so much height is left. */
  need(height: number): void;
  pageNumber(): number;
}

export interface SheetParts {
  readonly pdf: jsPDF;
  readonly look: Look;
  readonly typeface: Typeface;
  readonly sanitiser: Sanitiser;
  readonly tagger: Tagger;
}

export const createSheet = ({ pdf, look, typeface, sanitiser, tagger }: SheetParts): Sheet => {
  const { margins } = look;
  pdf.setLineHeightFactor(look.leading / look.body);
  const sheet: Sheet = {
    pdf,
    look,
    y: margins.top,
    left: margins.left,
    right: page.width - margins.right,
    floor: page.height - margins.bottom,
    places: [],
    headings: [],
    add: tagger.add,
    last: tagger.last,
    mark: tagger.mark,
    annotate: tagger.annotate,
    clean: sanitiser.clean,
    lines: (runs, size, width, bold = false) =>
      breakLines(
        runs.map(({ text, strong, link }) => ({
          text: sanitiser.clean(text),
          bold: bold || strong === true,
          ...(link ? { link } : {}),
        })),
        width,
        typeface.at(size),
      ),
    write: (pieces, { x, y, size, colour }) => {
      pdf.setFontSize(size).setTextColor(...colour);
      let at = x;
      for (const { text, bold } of pieces) {
        if (text === '') continue;
        pdf.setFont(family, bold ? 'bold' : 'normal').text(text, at, y);
        at += typeface.at(size)(text, bold);
      }
    },
    width: (text, size, bold) => typeface.at(size)(text, bold),
    rule: (x1, x2, y, thickness, colour) => {
      pdf
        .setLineWidth(thickness)
        .setDrawColor(...colour)
        .line(x1, y, x2, y);
    },
    newPage: () => {
      pdf.addPage();
      sheet.y = margins.top;
    },
    need: (height) => {
      if (sheet.y > margins.top && sheet.y + height > sheet.floor) sheet.newPage();
    },
    pageNumber: () => pdf.getNumberOfPages(),
  };
  return sheet;
};
