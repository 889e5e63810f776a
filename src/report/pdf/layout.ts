import type { Progress } from '../../base/worker-bridge.ts';
import type { Block, BlockKind } from '../document.ts';
import { drawFacts } from './draw-facts.ts';
import { drawGlossary } from './draw-glossary.ts';
import { drawHeading } from './draw-heading.ts';
import { drawList } from './draw-list.ts';
import { drawParagraph, drawQuote, drawWithheld } from './draw-paragraph.ts';
import { drawSignature } from './draw-signature.ts';
import { drawTable } from './draw-table.ts';
import { drawWriteIn } from './draw-write-in.ts';
import type { Drawer } from './drawer.ts';
import type { Sheet } from './sheet.ts';

const drawers: { readonly [Kind in BlockKind]: Drawer<Kind> } = {
  heading: drawHeading,
  paragraph: drawParagraph,
  quote: drawQuote,
  list: drawList,
  facts: drawFacts,
  table: drawTable,
  glossary: drawGlossary,
  withheld: drawWithheld,
  signature: drawSignature,
  'write-in': drawWriteIn,
  break: { draw: (sheet) => sheet.newPage(), opening: () => 0 },
};

/** Blocks to pages, in order; a heading never stands alone at the foot of one. */
export const layOut = (sheet: Sheet, blocks: readonly Block[], onProgress?: Progress): void => {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') sheet.need(openingFrom(sheet, blocks, index));
    drawerOf(block).draw(sheet, block, blocks[index - 1]);
    onProgress?.(index + 1, blocks.length, 'pages');
  }
};

/** Headings in a row stay together, with the first lines of what follows them; on a sheet, with its first item. */
const openingFrom = (sheet: Sheet, blocks: readonly Block[], from: number): number => {
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < from) continue;
    height += drawerOf(block).opening(sheet, block);
    const isIntroduction = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'write-in';
    if (block.kind !== 'heading' && !isIntroduction) break;
  }
  return height;
};

const drawerOf = (block: Block) => drawers[block.kind] as Drawer<typeof block.kind>;
