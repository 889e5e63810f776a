import type { CellHookData } from 'jspdf-autotable';
import type { Sheet } from './sheet.ts';
import type { Artifact, Tag } from './tag/tag.ts';

interface Cells {
  /** Called before each cell is drawn. */
  next(cell: CellHookData): void;
  end(): void;
}

/** autoTable draws by itself; for its time, the words of each cell are marked as that cell's like everything else. */
export const tagCells = (sheet: Sheet, table: Tag): Cells => {
  const { pdf } = sheet;
  const rows = rowsOf(sheet, table);
  const write = pdf.text;
  let current: Tag | Artifact = 'Artifact';
  const rest = new Map<Tag | Artifact, string>();
  /** Where it does, a space keeps it from the next line's first; but a word that was broken stays one. */
  const wordEnds = (cell: Tag | Artifact, line: string): boolean => {
    const text = (rest.get(cell) ?? '').trimStart();
    const after = text.startsWith(line.trim()) ? text.slice(line.trim().length) : '';
    rest.set(cell, after);
    return !/^\S/.test(after);
  };
  pdf.text = function marked(this: typeof pdf, text, ...where: unknown[]) {
    const lines = Array.isArray(text) ? text : [text];
    const spaced = lines.map((line) => `${line}${wordEnds(current, line) ? ' ' : ''}`);
    const draw = () => Reflect.apply(write, pdf, [spaced, ...where]);
    if (lines.some((line) => line.trim() !== '')) sheet.mark(current, draw);
    return pdf;
  };
  return {
    next: (cell) => {
      current = rows(cell);
      if (typeof current !== 'string' && !rest.has(current)) rest.set(current, contentOf(cell.cell.raw));
    },
    end: () => {
      pdf.text = write;
    },
  };
};

const rowsOf = (sheet: Sheet, table: Tag): ((cell: CellHookData) => Tag | Artifact) => {
  const head = sheet.add('TR', sheet.add('THead', table));
  const body = sheet.add('TBody', table);
  const heads = new Map<number, Tag>();
  let row = body;
  let number = -1;
  let cells = new Map<number, Tag>();
  let headPage = 0;
  return ({ section, row: given, column, cell, pageNumber }) => {
    if (section === 'head') {
      // The same heads again on a later page are for the eye.
      if (headPage === 0) headPage = pageNumber;
      if (headPage !== pageNumber) return 'Artifact';
      return kept(heads, column.index, () => sheet.add('TH', head, { scope: 'Column' }));
    }
    // What is left of a row at the end of a page goes on as row -1: the same row.
    if (given.index >= 0 && given.index !== number) {
      number = given.index;
      row = sheet.add('TR', body);
      cells = new Map();
    }
    return kept(cells, column.index, () => {
      const columns = cell.colSpan;
      return isHead(cell.raw)
        ? sheet.add('TH', row, { scope: 'Row', columns })
        : sheet.add('TD', row, { columns });
    });
  };
};

const kept = (tags: Map<number, Tag>, column: number, make: () => Tag): Tag => {
  const known = tags.get(column) ?? make();
  tags.set(column, known);
  return known;
};

const isHead = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'isHead' in raw && raw.isHead === true;

const contentOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'content' in raw ? String(raw.content) : String(raw ?? '');
