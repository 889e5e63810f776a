import type { Line, Piece } from './break-lines.ts';
import { utf16 } from './internal.ts';
import { type Colour, page, teal } from './look.ts';
import type { Sheet } from './sheet.ts';
import type { Artifact, Tag } from './tag/tag.ts';
import { webAddress } from './tag/web-address.ts';

interface Place {
  readonly tag: Tag | Artifact;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: Colour;
}

/** Part of one line that belongs to one element. */
interface Stroke extends Place {
  readonly pieces: readonly Piece[];
  readonly address?: string;
}

/** A line, parted where a link begins and ends. */
export const strokesOf = (sheet: Sheet, { pieces }: Line, place: Place): readonly Stroke[] => {
  const strokes: Stroke[] = [];
  let { x } = place;
  for (const piece of pieces) {
    const address = typeof place.tag === 'string' ? undefined : webAddress(piece.link);
    const before = strokes.at(-1);
    if (before && before.address === address)
      strokes[strokes.length - 1] = { ...before, pieces: [...before.pieces, piece] };
    else strokes.push({ ...place, x, pieces: [piece], ...(address === undefined ? {} : { address }) });
    x += sheet.width(piece.text, place.size, piece.bold);
  }
  return strokes;
};

/** Draws them, all that follow one another in one element as one stretch. */
export const drawStrokes = (sheet: Sheet, strokes: readonly Stroke[], links: Links): void => {
  for (let at = 0; at < strokes.length; ) {
    const first = strokes[at];
    if (!first) return;
    const isLink = first.address !== undefined;
    const end = strokes.findIndex(
      ({ tag, address }, index) => index > at && (isLink || address !== undefined || tag !== first.tag),
    );
    const together = strokes.slice(at, end < 0 ? strokes.length : end);
    if (isLink) links.draw(first);
    else sheet.mark(first.tag, () => writeAll(sheet, together));
    if (!isLink) links.close();
    at += together.length;
  }
};

const writeAll = (sheet: Sheet, strokes: readonly Stroke[]): void => {
  for (const { pieces, ...at } of strokes) sheet.write(pieces, at);
};

interface Links {
  draw(stroke: Stroke): void;
  close(): void;
}

/** A link that runs over lines or pages stays one element, with a place to press on each line. */
export const openLinks = (sheet: Sheet): Links => {
  let open: { readonly tag: Tag; readonly in: Tag | Artifact; readonly address: string } | undefined;
  return {
    draw: (stroke) => {
      const { address = '', tag, x, y, size, pieces } = stroke;
      if (typeof tag === 'string') throw new Error('an artifact leads nowhere');
      if (open?.address !== address || open.in !== tag)
        open = { tag: sheet.add('Link', tag), in: tag, address };
      const link = open.tag;
      sheet.mark(link, () => sheet.write(pieces, { ...stroke, colour: teal }));
      const words = pieces.map(({ text }) => text).join('');
      const right = x + pieces.reduce((sum, { text, bold }) => sum + sheet.width(text, size, bold), 0);
      const end = right - (words.endsWith(' ') ? sheet.width(' ', size, false) : 0);
      sheet.mark('Artifact', () => sheet.rule(x, end, y + size * 0.14, 0.5, teal));
      sheet.annotate(link, {
        subtype: 'Link',
        rect: [x, page.height - y - size * 0.28, end, page.height - y + size * 0.8],
        entries: `/Border [0 0 0] /Contents ${utf16(words.trim())} /A <</S /URI /URI (${address})>>`,
      });
    },
    close: () => {
      open = undefined;
    },
  };
};
