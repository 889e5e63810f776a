import type { BlockOf } from '../document.ts';
import type { Drawer } from './drawer.ts';
import { flow } from './flow.ts';
import { hairline, teal } from './look.ts';
import type { Sheet } from './sheet.ts';

type Heading = BlockOf<'heading'>;

const roles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

export const drawHeading: Drawer<'heading'> = {
  draw: (sheet, block) => {
    const look = sheet.look.headings[block.level];
    if (sheet.y > sheet.look.margins.top) sheet.y += look.above;
    sheet.headings.push({ id: block.id, page: sheet.pageNumber(), y: sheet.y });
    const { thickness, room, colour } = rules[block.level];
    const end = block.level === 1 ? sheet.left + 54 : sheet.right;
    sheet.mark('Artifact', () => sheet.rule(sheet.left, end, sheet.y, thickness, colour));
    sheet.y += room;
    flow(sheet, linesOf(sheet, block), { tag: sheet.add(roles[block.level]), x: sheet.left, ...look });
    sheet.y += look.below;
  },
  opening: (sheet, block) => {
    const { above, below, leading } = sheet.look.headings[block.level];
    return above + rules[block.level].room + below + linesOf(sheet, block).length * leading;
  },
};

const linesOf = (sheet: Sheet, { text, level }: Heading) =>
  sheet.lines(
    [{ text: text.replaceAll('\n', ' ') }],
    sheet.look.headings[level].size,
    sheet.right - sheet.left,
    true,
  );

/** A rule over each heading, and the room below it. */
const rules = {
  1: { thickness: 4, room: 12, colour: teal },
  2: { thickness: 1.2, room: 6, colour: teal },
  3: { thickness: 0.5, room: 6, colour: hairline },
} as const;
