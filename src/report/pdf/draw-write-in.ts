import { writeInPitch } from '../write-in-pitch.ts';
import type { Drawer } from './drawer.ts';
import { baseline, flow } from './flow.ts';
import { ink, quiet } from './look.ts';
import type { Sheet } from './sheet.ts';

const box = 9;

/** Number, words, boxes to tick, and lines to write on; never torn apart, or the number would stand alone. */
export const drawWriteIn: Drawer<'write-in'> = {
  draw: (sheet, block) => {
    const { body, leading, gutter } = sheet.look;
    const x = sheet.left + gutter;
    const lines = sheet.lines(block.runs, body, sheet.right - x);
    const height = heightOf(sheet, block);
    if (height < sheet.floor - sheet.look.margins.top) sheet.need(height);
    if (block.number !== '')
      sheet.mark('Lbl', () => {
        const y = baseline(sheet.y, { size: body, leading });
        sheet.write([{ text: block.number, bold: true }], { x: sheet.left, y, size: body, colour: ink });
      });
    flow(sheet, lines, { role: 'LBody', x, size: body, leading, colour: ink });
    if (block.boxes.length > 0) drawBoxes(sheet, block.boxes);
    for (let line = 0; line < block.lines; line += 1) {
      sheet.y += writeInPitch;
      sheet.mark('Artifact', () => sheet.rule(x, sheet.right, sheet.y, 0.6, quiet));
    }
    sheet.y += 6;
  },
  opening: (sheet, block) => heightOf(sheet, block),
};

const heightOf = (sheet: Sheet, block: Parameters<typeof drawWriteIn.opening>[1]): number => {
  const { body, leading, gutter } = sheet.look;
  const lines = sheet.lines(block.runs, body, sheet.right - sheet.left - gutter).length;
  return (lines + (block.boxes.length > 0 ? 1 : 0)) * leading + block.lines * writeInPitch + 6;
};

const drawBoxes = (sheet: Sheet, boxes: readonly string[]): void => {
  const { small, leading, gutter } = sheet.look;
  let x = sheet.left + gutter;
  const y = baseline(sheet.y, { size: small, leading });
  for (const words of boxes) {
    sheet.mark('Artifact', () => {
      sheet.pdf
        .setLineWidth(0.8)
        .setDrawColor(...ink)
        .rect(x, y - box + 1.5, box, box, 'S');
    });
    const text = sheet.clean(words);
    const at = x + box + 4;
    sheet.mark('LBody', () => sheet.write([{ text, bold: false }], { x: at, y, size: small, colour: ink }));
    x = at + sheet.width(text, small, false) + 16;
  }
  sheet.y += leading;
};
