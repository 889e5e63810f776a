import type { jsPDF } from 'jspdf';
import type { BlockOf, RenderedPdf } from '../document.ts';
import type { Build } from './build.ts';
import { type Internal, internalOf, putObject, utf16 } from './internal.ts';
import { page } from './look.ts';

type Heading = BlockOf<'heading'>;
type Place = RenderedPdf['headings'][number];

interface Bookmark {
  readonly title: string;
  readonly place: Place;
  readonly kids: Bookmark[];
}

/**
 * Bookmarks to each section and duty. Not jsPDF's own: those jump to pages only, and leave a raw carriage return
 * in a title with "č" in it. The title of the report is the document itself, so it has no bookmark.
 */
export const addOutline = (
  pdf: jsPDF,
  build: Build,
  headings: readonly Heading[],
  places: readonly Place[],
): void => {
  const bookmarks = nested(headings, places);
  if (bookmarks.length === 0) return;
  const internal = internalOf(pdf);
  let root = 0;
  // Page ids are known, and objects may be made, only at this moment of a build.
  build.on('postPutResources', () => {
    root = internal.newObjectDeferred();
    const first = writeAll(internal, bookmarks, root);
    putObject(internal, root, `/Type /Outlines ${ends(first)} /Count ${bookmarks.length}`);
  });
  build.on('putCatalog', () => internal.write(`/Outlines ${root} 0 R`));
};

const nested = (headings: readonly Heading[], places: readonly Place[]): readonly Bookmark[] => {
  const top: Bookmark[] = [];
  for (const { level, text, id } of headings) {
    const place = places.find((each) => each.id === id);
    if (!place || level === 1) continue;
    const bookmark = { title: text, place, kids: [] };
    const parent = level === 3 ? top.at(-1) : undefined;
    (parent?.kids ?? top).push(bookmark);
  }
  return top;
};

const writeAll = (internal: Internal, bookmarks: readonly Bookmark[], parent: number): readonly number[] => {
  const ids = bookmarks.map(() => internal.newObjectDeferred());
  for (const [index, { title, place, kids }] of bookmarks.entries()) {
    const id = ids[index] ?? 0;
    const below = writeAll(internal, kids, id);
    const beside = [
      index > 0 ? `/Prev ${ids[index - 1]} 0 R` : '',
      index < ids.length - 1 ? `/Next ${ids[index + 1]} 0 R` : '',
      // Closed at first: a negative count.
      below.length > 0 ? `${ends(below)} /Count -${below.length}` : '',
    ].join(' ');
    const target = `[${internal.getPageInfo(place.page).objId} 0 R /XYZ 0 ${(page.height - place.y + 6).toFixed(2)} null]`;
    putObject(internal, id, `/Title ${utf16(title)} /Parent ${parent} 0 R /Dest ${target} ${beside}`);
  }
  return ids;
};

const ends = (ids: readonly number[]): string => `/First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R`;
