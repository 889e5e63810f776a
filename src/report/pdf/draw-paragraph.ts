import type { BlockOf } from '../document.ts';
import type { Drawer } from './drawer.ts';
import { flow, openingOf } from './flow.ts';
import { ink, quiet, teal } from './look.ts';
import type { Sheet } from './sheet.ts';

const lookOf = ({ look, left }: Sheet, { tone }: BlockOf<'paragraph'>) => {
  if (tone === 'lead') return { x: left, size: look.lead, leading: look.lead * 1.4, colour: teal };
  if (tone === 'small')
    return { x: left + look.gutter, size: look.small, leading: look.small * 1.4, colour: quiet };
  return { x: left + look.gutter, size: look.body, leading: look.leading, colour: ink };
};

export const drawParagraph: Drawer<'paragraph'> = {
  draw: (sheet, block) => {
    const look = lookOf(sheet, block);
    flow(sheet, sheet.lines(block.runs, look.size, sheet.right - look.x), { tag: sheet.add('P'), ...look });
    sheet.y += block.tone === 'lead' ? 12 : 7;
  },
  opening: (sheet, block) => {
    const look = lookOf(sheet, block);
    return openingOf(sheet.lines(block.runs, look.size, sheet.right - look.x), look.leading);
  },
};

/** The neutral line of the board's copy: set apart, and nothing more than it says. */
export const drawWithheld: Drawer<'withheld'> = {
  draw: (sheet, { text }) => {
    const { body, leading } = sheet.look;
    const lines = sheet.lines([{ text }], body, sheet.right - sheet.left);
    sheet.y += leading;
    sheet.need(lines.length * leading + 10);
    sheet.mark('Artifact', () => sheet.rule(sheet.left, sheet.right, sheet.y, 0.8, ink));
    sheet.y += 6;
    flow(sheet, lines, { tag: sheet.add('P'), x: sheet.left, size: body, leading, colour: ink });
  },
  opening: (sheet) => sheet.look.leading * 3,
};

export const drawQuote: Drawer<'quote'> = {
  draw: (sheet, { runs, by }) => {
    const { body, leading, gutter } = sheet.look;
    const x = sheet.left + gutter + 12;
    const bar = (top: number, height: number) => {
      sheet.pdf.setFillColor(...teal).rect(x - 12, top, 2.5, height, 'F');
    };
    const look = { x, size: body, leading, beside: bar };
    const tag = sheet.add('P', sheet.add('BlockQuote'));
    flow(sheet, sheet.lines(runs, body, sheet.right - x), { ...look, tag, colour: ink });
    flow(sheet, sheet.lines([{ text: by }], body, sheet.right - x, true), {
      ...look,
      tag: sheet.add('P'),
      colour: quiet,
    });
    sheet.y += 9;
  },
  opening: (sheet) => sheet.look.leading * 3,
};
