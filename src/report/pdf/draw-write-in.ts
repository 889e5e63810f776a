import type { Block, BlockOf } from '../document.ts';
import { writeInPitch } from '../write-in-pitch.ts';
import type { Drawer } from './drawer.ts';
import { baseline, flow } from './flow.ts';
import { ink, quiet } from './look.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './tag/tag.ts';

type WriteIn = BlockOf<'write-in'>;

const box = 9;

/** Number, words, boxes to tick, and lines to write on; never torn apart, or the number would stand alone. */
export const drawWriteIn: Drawer<'write-in'> = {
  draw: (sheet, block, before) => {
    const { body, leading, gutter } = sheet.look;
    const x = sheet.left + gutter;
    const lines = sheet.lines(block.runs, body, sheet.right - x);
    const height = heightOf(sheet, block);
    if (height < sheet.floor - sheet.look.margins.top) sheet.need(height);
    const item = itemOf(sheet, block, before);
    if (block.number !== '')
      sheet.mark(sheet.add('Lbl', item), () => {
        const y = baseline(sheet.y, { size: body, leading });
        sheet.write([{ text: block.number, bold: true }], { x: sheet.left, y, size: body, colour: ink });
      });
    const said = item && sheet.add('LBody', item);
    flow(sheet, lines, { tag: sheet.add('P', said), x, size: body, leading, colour: ink });
    if (block.boxes.length > 0) drawBoxes(sheet, block.boxes, sheet.add('P', said));
    for (let line = 0; line < block.lines; line += 1) {
      sheet.y += writeInPitch;
      sheet.mark('Artifact', () => sheet.rule(x, sheet.right, sheet.y, 0.6, quiet));
    }
    sheet.y += 6;
  },
  opening: (sheet, block) => heightOf(sheet, block),
};

/** Numbered items that follow one another are one list. */
const itemOf = (sheet: Sheet, { number }: WriteIn, before: Block | undefined): Tag | undefined => {
  if (number === '') return undefined;
  const goesOn = before?.kind === 'write-in' && before.number !== '';
  const last = goesOn ? sheet.last() : undefined;
  return sheet.add('LI', last ?? sheet.add('L', undefined, { numbering: 'Decimal' }));
};

const heightOf = (sheet: Sheet, block: WriteIn): number => {
  const { body, leading, gutter } = sheet.look;
  const lines = sheet.lines(block.runs, body, sheet.right - sheet.left - gutter).length;
  return (lines + (block.boxes.length > 0 ? 1 : 0)) * leading + block.lines * writeInPitch + 6;
};

const drawBoxes = (sheet: Sheet, boxes: readonly string[], tag: Tag): void => {
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
    const piece = { text: `${text} `, bold: false };
    sheet.mark(tag, () => sheet.write([piece], { x: at, y, size: small, colour: ink }));
    x = at + sheet.width(text, small, false) + 16;
  }
  sheet.y += leading;
};
