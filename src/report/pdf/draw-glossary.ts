import type { BlockOf } from '../document.ts';
import type { Line } from './break-lines.ts';
import type { Drawer } from './drawer.ts';
import { flow } from './flow.ts';
import { ink, teal } from './look.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './tag/tag.ts';

type Glossary = BlockOf<'glossary'>;

interface Entry {
  readonly letters: readonly Line[];
  readonly words: readonly Line[];
  readonly height: number;
}

interface Grid {
  readonly size: number;
  readonly leading: number;
  readonly columns: number;
  readonly width: number;
  /** Room for the letters at the left of each column. */
  readonly hang: number;
}

const between = 18;

/** Letters and what they stand for, down the columns and then across. */
export const drawGlossary: Drawer<'glossary'> = {
  draw: (sheet, block) => {
    const grid = gridOf(sheet, block);
    const list = sheet.add('L', undefined, { numbering: 'None' });
    let rest = entriesOf(sheet, block, grid);
    while (rest.length > 0) {
      const columns = columnsOf(rest, grid.columns, sheet.floor - sheet.y);
      const count = columns.flat().length;
      const atTop = sheet.y <= sheet.look.margins.top;
      if (count > 0) drawColumns(sheet, grid, columns, list);
      else if (atTop) drawLong(sheet, grid, rest[0], list);
      rest = rest.slice(count > 0 ? count : atTop ? 1 : 0);
      if (rest.length > 0 && (count > 0 || !atTop)) sheet.newPage();
    }
    sheet.y += 4;
  },
  // A short glossary stays whole; a long one may begin with a few entries.
  opening: (sheet, block) => {
    const grid = gridOf(sheet, block);
    const entries = entriesOf(sheet, block, grid);
    const page = sheet.floor - sheet.look.margins.top;
    const height = heightOf(columnsOf(entries, grid.columns, page));
    return height <= page / 3 ? height : grid.leading * 4;
  },
};

const gridOf = (sheet: Sheet, { columns, size, entries }: Glossary): Grid => {
  const width = (sheet.right - sheet.left - between * (columns - 1)) / columns;
  const widest = Math.max(0, ...entries.map(({ letters }) => sheet.width(sheet.clean(letters), size, true)));
  return {
    size,
    leading: size * 1.38,
    columns,
    width,
    hang: Math.min(Math.max(widest + size * 0.9, size * 4.4), width * 0.34),
  };
};

const entriesOf = (sheet: Sheet, { entries }: Glossary, grid: Grid): readonly Entry[] =>
  entries.map(({ letters, expansion, meaning }) => {
    const words = meaning
      ? [{ text: expansion, strong: true }, { text: `\n${meaning}` }]
      : [{ text: expansion }];
    const lines = {
      letters: sheet.lines([{ text: letters }], grid.size, grid.hang - grid.size * 0.4, true),
      words: sheet.lines(words, grid.size, grid.width - grid.hang),
    };
    const rows = Math.max(lines.letters.length, lines.words.length);
    return { ...lines, height: rows * grid.leading + grid.size * (meaning ? 0.6 : 0.34) };
  });

/** As even as can be: the lowest columns that take all; when none do, as many entries as the page takes. */
const columnsOf = (entries: readonly Entry[], count: number, room: number): readonly (readonly Entry[])[] => {
  const total = entries.reduce((sum, { height }) => sum + height, 0);
  for (let height = total / count; height < room; height += 2) {
    const columns = filled(entries, count, height);
    if (columns.flat().length === entries.length) return columns;
  }
  return filled(entries, count, room);
};

const heightOf = (columns: readonly (readonly Entry[])[]): number =>
  Math.max(0, ...columns.map((column) => column.reduce((sum, { height }) => sum + height, 0)));

const filled = (entries: readonly Entry[], count: number, height: number): readonly (readonly Entry[])[] => {
  const columns: Entry[][] = [];
  let at = 0;
  for (let column = 0; column < count; column += 1) {
    const taken: Entry[] = [];
    for (let used = 0; at < entries.length; at += 1) {
      const entry = entries[at];
      if (!entry || used + entry.height > height + 0.01) break;
      taken.push(entry);
      used += entry.height;
    }
    columns.push(taken);
  }
  return columns;
};

const drawColumns = (sheet: Sheet, grid: Grid, columns: readonly (readonly Entry[])[], list: Tag): void => {
  const top = sheet.y;
  let lowest = top;
  for (const [index, column] of columns.entries()) {
    sheet.y = top;
    const x = sheet.left + index * (grid.width + between);
    for (const entry of column) drawEntry(sheet, grid, entry, { x, list });
    lowest = Math.max(lowest, sheet.y);
  }
  sheet.y = lowest;
};

const drawEntry = (sheet: Sheet, grid: Grid, entry: Entry, { x, list }: { x: number; list: Tag }): void => {
  const { size, leading, hang } = grid;
  const item = sheet.add('LI', list);
  const top = sheet.y;
  flow(sheet, entry.letters, { tag: sheet.add('Lbl', item), x, size, leading, colour: teal });
  sheet.y = top;
  flow(sheet, entry.words, { tag: sheet.add('LBody', item), x: x + hang, size, leading, colour: ink });
  sheet.y = top + entry.height;
};

/** An entry longer than a page runs on over the next ones. */
const drawLong = (sheet: Sheet, { size, leading, hang }: Grid, entry: Entry | undefined, list: Tag): void => {
  if (!entry) return;
  const item = sheet.add('LI', list);
  const look = { size, leading, colour: ink };
  flow(sheet, entry.letters, { ...look, tag: sheet.add('Lbl', item), x: sheet.left, colour: teal });
  flow(sheet, entry.words, { ...look, tag: sheet.add('LBody', item), x: sheet.left + hang });
};
