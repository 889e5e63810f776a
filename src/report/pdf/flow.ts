import type { Line } from './break-lines.ts';
import type { Colour } from './look.ts';
import type { Role, Sheet } from './sheet.ts';

export interface FlowLook {
  readonly role: Role;
  readonly x: number;
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
  /** Drawn with each line, at its top: the bar beside a quotation. */
  readonly beside?: (top: number) => void;
}

/** Lines down the page and on to the next; a paragraph never leaves one line alone on either side. */
export const flow = (sheet: Sheet, lines: readonly Line[], look: FlowLook): void => {
  let rest = lines;
  while (rest.length > 0) {
    const count = fits(sheet, rest.length, look.leading);
    if (count === 0) {
      sheet.newPage();
      continue;
    }
    const now = rest.slice(0, count);
    sheet.mark(look.role, () => {
      for (const line of now) {
        look.beside?.(sheet.y);
        sheet.write(line.pieces, { ...look, y: baseline(sheet.y, look) });
        sheet.y += line.pieces.length > 0 ? look.leading : look.leading / 2;
      }
    });
    rest = rest.slice(count);
  }
};

/** Words sit in the middle of their line. */
export const baseline = (top: number, { size, leading }: Pick<FlowLook, 'size' | 'leading'>): number =>
  top + leading / 2 + size * 0.34;

/** What must stand together at the head of a paragraph. */
export const openingOf = (lines: readonly Line[], leading: number): number =>
  Math.min(lines.length, 2) * leading;

const fits = (sheet: Sheet, count: number, leading: number): number => {
  const room = Math.max(0, Math.floor((sheet.floor - sheet.y + 0.01) / leading));
  if (count <= room) return count;
  const atTop = sheet.y <= sheet.look.margins.top;
  const leave = count - room === 1 ? room - 1 : room;
  if (leave >= 2) return leave;
  return atTop ? Math.max(1, room) : 0;
};
