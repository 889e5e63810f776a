import type { Line } from './break-lines.ts';
import { drawStrokes, openLinks, strokesOf } from './draw-strokes.ts';
import type { Colour } from './look.ts';
import type { Sheet } from './sheet.ts';
import type { Artifact, Tag } from './tag/tag.ts';

export interface FlowLook {
  /** Blank lines in the text part it into paragraphs: beside this one, or within the body of an item. */
  readonly tag: Tag | Artifact;
  readonly x: number;
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
  /** Drawn beside the lines of each page: the bar of a quotation. */
  readonly beside?: (top: number, height: number) => void;
}

/** Lines down the page and on to the next; a paragraph never leaves one line alone on either side. */
export const flow = (sheet: Sheet, lines: readonly Line[], look: FlowLook): void => {
  const tagAt = paragraphTags(sheet, lines, look.tag);
  const links = openLinks(sheet);
  let done = 0;
  while (done < lines.length) {
    const count = fits(sheet, lines.length - done, look.leading);
    if (count === 0) {
      sheet.newPage();
      continue;
    }
    const top = sheet.y;
    const now = lines.slice(done, done + count).map((line, index) => {
      const y = sheet.y;
      sheet.y += isBlank(line) ? look.leading / 2 : look.leading;
      const tag = tagAt[done + index] ?? look.tag;
      return strokesOf(sheet, spaced(line, lines[done + index + 1]), { ...look, tag, y: baseline(y, look) });
    });
    const { beside } = look;
    if (beside) sheet.mark('Artifact', () => beside(top, sheet.y - top));
    drawStrokes(sheet, now.flat(), links);
    done += count;
  }
};

/** Words sit in the middle of their line. */
export const baseline = (top: number, { size, leading }: Pick<FlowLook, 'size' | 'leading'>): number =>
  top + leading / 2 + size * 0.34;

/** What must stand together at the head of a paragraph. */
export const openingOf = (lines: readonly Line[], leading: number): number =>
  Math.min(lines.length, 2) * leading;

const isBlank = ({ pieces }: Line): boolean => pieces.length === 0;

/** Where the writer went to a new line, the next word must not be read as the end of this one. */
const spaced = (line: Line, next: Line | undefined): Line =>
  line.last && next && !isBlank(line) && !isBlank(next)
    ? { ...line, pieces: [...line.pieces, { text: ' ', bold: false }] }
    : line;

/** The element of each line. */
const paragraphTags = (
  sheet: Sheet,
  lines: readonly Line[],
  tag: Tag | Artifact,
): readonly (Tag | Artifact)[] => {
  if (typeof tag === 'string' || (tag.role !== 'P' && tag.role !== 'LBody')) return lines.map(() => tag);
  const written = lines.map((line) => !isBlank(line));
  const gap = written.indexOf(false, written.indexOf(true));
  if (gap < 0 || !written.includes(true, gap)) return lines.map(() => tag);
  let current = tag.role === 'P' ? tag : sheet.add('P', tag);
  return lines.map((_, index) => {
    const begins = written[index] && written[index - 1] === false && written.indexOf(true) < index;
    if (begins) current = sheet.add('P', current.parent);
    return current;
  });
};

const fits = (sheet: Sheet, count: number, leading: number): number => {
  const room = Math.max(0, Math.floor((sheet.floor - sheet.y + 0.01) / leading));
  if (count <= room) return count;
  const atTop = sheet.y <= sheet.look.margins.top;
  const leave = count - room === 1 ? room - 1 : room;
  if (leave >= 2) return leave;
  return atTop ? Math.max(1, room) : 0;
};
