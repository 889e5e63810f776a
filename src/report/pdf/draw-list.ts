import type { Drawer } from './drawer.ts';
import { baseline, flow } from './flow.ts';
import { ink, teal } from './look.ts';

const indent = 1.35;

export const drawList: Drawer<'list'> = {
  draw: (sheet, { items, ordered }) => {
    const { body, leading, gutter } = sheet.look;
    const left = sheet.left + gutter;
    const x = left + body * indent;
    const list = sheet.add('L', undefined, { numbering: ordered ? 'Decimal' : 'Disc' });
    for (const [index, item] of items.entries()) {
      const entry = sheet.add('LI', list);
      const lines = sheet.lines(item, body, sheet.right - x);
      sheet.need(Math.min(lines.length, 2) * leading);
      sheet.mark(sheet.add('Lbl', entry), () => {
        const label = [{ text: ordered ? `${index + 1}.` : '•', bold: true }];
        sheet.write(label, {
          x: left,
          y: baseline(sheet.y, { size: body, leading }),
          size: body,
          colour: teal,
        });
      });
      flow(sheet, lines, { tag: sheet.add('LBody', entry), x, size: body, leading, colour: ink });
      sheet.y += 3;
    }
    sheet.y += 4;
  },
  opening: (sheet) => sheet.look.leading * 2,
};
