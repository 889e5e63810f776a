import type { Drawer } from './drawer.ts';
import { baseline, flow } from './flow.ts';
import { ink, teal } from './look.ts';

const indent = 1.35;

export const drawList: Drawer<'list'> = {
  draw: (sheet, { items, ordered }) => {
    const { body, leading, gutter } = sheet.look;
    const left = sheet.left + gutter;
    const x = left + body * indent;
    for (const [index, item] of items.entries()) {
      const lines = sheet.lines(item, body, sheet.right - x);
      sheet.need(Math.min(lines.length, 2) * leading);
      sheet.mark('Lbl', () => {
        const label = [{ text: ordered ? `${index + 1}.` : '•', bold: true }];
        sheet.write(label, {
          x: left,
          y: baseline(sheet.y, { size: body, leading }),
          size: body,
          colour: teal,
        });
      });
      flow(sheet, lines, { role: 'LBody', x, size: body, leading, colour: ink });
      sheet.y += 3;
    }
    sheet.y += 4;
  },
  opening: (sheet) => sheet.look.leading * 2,
};
