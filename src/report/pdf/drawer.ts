import type { Block, BlockKind, BlockOf } from '../document.ts';
import type { Sheet } from './sheet.ts';

/** How one kind of block is put on paper. */
export interface Drawer<Kind extends BlockKind> {
  draw(sheet: Sheet, block: BlockOf<Kind>, before?: Block): void;
  /** Height of what must stand under a heading: the heading goes to the next page rather than stand alone. */
  opening(sheet: Sheet, block: BlockOf<Kind>): number;
}
