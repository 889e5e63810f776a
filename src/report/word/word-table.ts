import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlockOf, Cell } from '../document.ts';
import { textWidth } from './word-look.ts';
import { oneLine, wordRuns } from './word-runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C4CCD0' } as const;

/** A caption, then a real table: its first row is a header row, said again on every page it runs over. */
export const wordTable = ({ caption, columns, rows }: BlockOf<'table'>): (Paragraph | Table)[] => {
  const columnWidths = columns.map(({ width }) => Math.round(textWidth * width));
  return [
    new Paragraph({ style: 'Caption', text: oneLine(caption) }),
    new Table({
      columnWidths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        firstColumn: rows.some(([first]) => first?.head),
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: hairline,
        insideHorizontal: hairline,
      },
      margins: { top: 60, bottom: 60, left: 0, right: 140 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head }, place) =>
            cellOf({ runs: [{ text: head }], head: true }, columnWidths[place] ?? 0),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({ children: row.map((cell, place) => cellOf(cell, columnWidths[place] ?? 0)) }),
        ),
      ],
    }),
    // Two tables with nothing between them become one in Word.
    new Paragraph({ spacing: { after: 0 } }),
  ];
};

const cellOf = ({ runs, head = false, span = 1 }: Cell, width: number): TableCell =>
  new TableCell({
    ...(span > 1 ? { columnSpan: span } : { width: { size: width, type: WidthType.DXA } }),
    children: [new Paragraph({ spacing: { after: 0 }, children: wordRuns(runs, head) })],
  });
