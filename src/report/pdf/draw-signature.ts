import type { Drawer } from './drawer.ts';
import { baseline, flow } from './flow.ts';
import { utf16 } from './internal.ts';
import { ink, page, quiet } from './look.ts';
import type { Sheet } from './sheet.ts';

const box = { width: 250, height: 52 } as const;

/** An empty box, to sign with a pen or with a key; its place is handed back for the signer. */
export const drawSignature: Drawer<'signature'> = {
  draw: (sheet, { role, label }) => {
    const { small, gutter } = sheet.look;
    const leading = small * 1.5;
    const x = sheet.left + gutter;
    const lines = sheet.lines([{ text: label }], small, sheet.right - x);
    sheet.y += 10;
    sheet.need(heightOf(sheet) + lines.length * leading);
    flow(sheet, lines, { tag: sheet.add('P'), x, size: small, leading, colour: quiet });
    sheet.y += 3;
    sheet.mark('Artifact', () => {
      sheet.pdf
        .setLineWidth(0.8)
        .setDrawColor(...ink)
        .rect(x, sheet.y, box.width, box.height, 'S');
    });
    const bottom = page.height - sheet.y - box.height;
    const rect = [x, bottom, x + box.width, bottom + box.height] as const;
    const field = `signature-${sheet.places.length + 1}`;
    sheet.places.push({ role, page: sheet.pageNumber(), rect, field });
    // An empty field here and now: one that is added later would stand outside the structure for ever.
    sheet.annotate(sheet.add('Form'), {
      subtype: 'Widget',
      rect,
      entries: `/FT /Sig /T (${field}) /TU ${utf16(sheet.clean(label).replaceAll('\n', ' '))}`,
    });
    dateLine(sheet, x + box.width + 14);
    sheet.y += box.height + 8;
  },
  opening: (sheet) => heightOf(sheet),
};

const heightOf = ({ look }: Sheet): number => look.small * 1.5 + box.height + 24;

const dateLine = (sheet: Sheet, x: number): void => {
  const { small } = sheet.look;
  const y = sheet.y + box.height;
  sheet.mark(sheet.add('P'), () => {
    const at = baseline(y - small * 1.5, { size: small, leading: small * 1.2 });
    sheet.write([{ text: 'Date', bold: false }], { x, y: at, size: small, colour: quiet });
  });
  sheet.mark('Artifact', () =>
    sheet.rule(x + sheet.width('Date', small, false) + 6, sheet.right, y - 3, 0.6, ink),
  );
};
