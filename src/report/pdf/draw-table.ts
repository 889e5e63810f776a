import { autoTable, type Styles } from 'jspdf-autotable';
import type { BlockOf } from '../document.ts';
import type { Drawer } from './drawer.ts';
import { flow } from './flow.ts';
import { hairline, ink, quiet, teal } from './look.ts';
import type { Sheet } from './sheet.ts';
import { tagCells } from './tag-cells.ts';
import { family } from './typeface.ts';

type Table = BlockOf<'table'>;

const padding = 5;

export const drawTable: Drawer<'table'> = {
  draw: (sheet, table) => {
    const { small, margins } = sheet.look;
    sheet.need(openingOf(sheet, table));
    const tag = sheet.add('Table');
    flow(sheet, captionLines(sheet, table), {
      tag: sheet.add('Caption', tag),
      x: sheet.left,
      size: small,
      leading: small * 1.5,
      colour: quiet,
    });
    sheet.y += 2;
    const cells = tagCells(sheet, tag);
    autoTable(sheet.pdf, {
      startY: sheet.y,
      margin: margins,
      theme: 'plain',
      styles: stylesOf(sheet),
      headStyles: { fontStyle: 'bold', textColor: [...teal], lineColor: [...teal], lineWidth: { bottom: 1 } },
      columnStyles: widthsOf(sheet, table),
      head: [table.columns.map(({ head }) => sheet.clean(head))],
      body: table.rows.map((row) =>
        row.map((cell) => ({
          content: sheet.clean(cell.runs.map(({ text }) => text).join('')),
          colSpan: cell.span ?? 1,
          styles: { fontStyle: cell.head ? 'bold' : 'normal' },
          isHead: cell.head === true,
        })),
      ),
      showHead: 'everyPage',
      rowPageBreak: 'avoid',
      willDrawCell: cells.next,
      didDrawPage: ({ cursor }) => {
        if (cursor) sheet.y = cursor.y;
      },
    });
    cells.end();
    sheet.y += 8;
  },
  opening: (sheet, table) => openingOf(sheet, table),
};

/** Caption, heads and the first row stay together, unless that row is longer than half a page. */
const openingOf = (sheet: Sheet, table: Table): number => {
  const { small, body, leading } = sheet.look;
  const width = sheet.right - sheet.left;
  const rows = (table.rows[0] ?? []).map((cell, index) => {
    const share = table.columns[index]?.width ?? 1;
    return sheet.lines(cell.runs, body, width * share - padding * 2).length;
  });
  const firstRow = Math.min(Math.max(1, ...rows) * leading, (sheet.floor - sheet.look.margins.top) / 2);
  return captionLines(sheet, table).length * small * 1.5 + leading + firstRow + padding * 4 + 4;
};

const captionLines = (sheet: Sheet, { caption }: Table) =>
  sheet.lines([{ text: caption }], sheet.look.small, sheet.right - sheet.left);

const stylesOf = ({ look }: Sheet): Partial<Styles> => ({
  font: family,
  fontSize: look.body - 0.5,
  textColor: [...ink],
  lineColor: [...hairline],
  lineWidth: { bottom: 0.5 },
  cellPadding: { top: padding - 1, bottom: padding, left: 0, right: padding * 2 },
  overflow: 'linebreak',
  valign: 'top',
});

const widthsOf = (sheet: Sheet, { columns }: Table) =>
  Object.fromEntries(
    columns.map(({ width }, index) => [String(index), { cellWidth: (sheet.right - sheet.left) * width }]),
  );
