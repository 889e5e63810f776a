import { longDate } from '../../base/civil-date.ts';
import type { ReportDocument } from '../document.ts';
import { footWords } from '../foot-words.ts';
import type { Piece } from './break-lines.ts';
import { hairline, ink, page, quiet, white } from './look.ts';
import type { Sheet } from './sheet.ts';

/** Headers and footers, when the number of pages is known. They come last in each page's own stream. */
export const drawFurniture = (sheet: Sheet, document: ReportDocument): void => {
  const pages = sheet.pdf.getNumberOfPages();
  const header = headerPieces(sheet, document);
  for (let number = 1; number <= pages; number += 1) {
    sheet.pdf.setPage(number);
    sheet.mark('Header', () => drawHeader(sheet, header, drawLabels(sheet, document)));
    sheet.mark('Footer', () => drawFooter(sheet, document, `page ${number} of ${pages}`));
  }
};

const headerPieces = (sheet: Sheet, { school, on, kind }: ReportDocument): readonly Piece[] =>
  kind === 'crib-sheet'
    ? []
    : [
        { text: sheet.clean(school.replaceAll('\n', ' ')), bold: true },
        { text: `   ${longDate(on)}`, bold: false },
      ];

/** The whole name stands on the first page; here it is cut to what fits beside the labels, visibly. */
const drawHeader = (sheet: Sheet, [name, date]: readonly Piece[], right: number): void => {
  if (!name || !date) return;
  const { furniture: size } = sheet.look;
  const room = right - sheet.left - sheet.width(date.text, size, false) - 12;
  const text = cutTo(name.text, (short) => sheet.width(short, size, true) <= room);
  sheet.write([{ text, bold: true }, date], { x: sheet.left, y: 40, size, colour: quiet });
};

const cutTo = (text: string, fits: (text: string) => boolean): string => {
  if (fits(text)) return text;
  let end = text.length;
  while (end > 0 && !fits(`${text.slice(0, end)}…`)) end -= 1;
  return `${text.slice(0, end)}…`;
};

/** DRAFT or FINAL in a frame; the board's word for Part 2 in a black box that survives any photocopier. */
const drawLabels = (sheet: Sheet, { mark, partLabel }: ReportDocument): number => {
  let right = sheet.right;
  if (mark) right = drawLabel(sheet, mark, right, 'framed') - 8;
  if (partLabel) right = drawLabel(sheet, sheet.clean(partLabel).toUpperCase(), right, 'filled') - 8;
  return right;
};

const drawLabel = (sheet: Sheet, text: string, right: number, style: 'framed' | 'filled'): number => {
  const { furniture: size } = sheet.look;
  const longest = (sheet.right - sheet.left) / 2;
  const label = cutTo(text, (short) => sheet.width(short, size, true) <= longest);
  const width = sheet.width(label, size, true) + size * 1.4;
  const height = size * 1.9;
  const top = 37 - height / 2;
  sheet.pdf
    .setLineWidth(0.9)
    .setDrawColor(...ink)
    .setFillColor(...ink);
  sheet.pdf.rect(right - width, top, width, height, style === 'filled' ? 'FD' : 'S');
  const colour = style === 'filled' ? white : ink;
  sheet.write([{ text: label, bold: true }], {
    x: right - width + size * 0.7,
    y: top + height / 2 + size * 0.34,
    size,
    colour,
  });
  return right - width;
};

const drawFooter = (sheet: Sheet, document: ReportDocument, count: string): void => {
  const { furniture: size } = sheet.look;
  const y = page.height - (size > 12 ? 34 : 38);
  sheet.rule(sheet.left, sheet.right, y - size * 1.5, 0.5, hairline);
  sheet.write([{ text: sheet.clean(footWords(document)), bold: false }], {
    x: sheet.left,
    y,
    size,
    colour: quiet,
  });
  const x = sheet.right - sheet.width(count, size, false);
  sheet.write([{ text: count, bold: false }], { x, y, size, colour: quiet });
};
