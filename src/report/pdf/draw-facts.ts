import type { BlockOf } from '../document.ts';
import type { Drawer } from './drawer.ts';
import { flow } from './flow.ts';
import { ink, teal } from './look.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './tag/tag.ts';

type Fact = BlockOf<'facts'>['facts'][number];

/** Terms in the gutter, what is said of them beside; in large print, above. */
export const drawFacts: Drawer<'facts'> = {
  draw: (sheet, { facts }) => {
    const list = sheet.add('L', undefined, { numbering: 'None' });
    let item = itemOf(sheet, list);
    let page = 0;
    for (const [index, fact] of facts.entries()) {
      const repeats = facts[index - 1]?.term === fact.term;
      if (index > 0) sheet.y += repeats ? 4 : 5;
      sheet.need(openingOf(sheet, fact));
      const term = repeats ? (sheet.pageNumber() === page ? 'none' : 'again') : 'first';
      page = sheet.pageNumber();
      if (!repeats) item = itemOf(sheet, list);
      drawFact(sheet, fact, term, item);
    }
    sheet.y += 6;
  },
  // Two of them: a duty's own words alone at the foot of a page say nothing of the visit.
  opening: (sheet, { facts }) => facts.slice(0, 2).reduce((sum, fact) => sum + openingOf(sheet, fact) + 5, 0),
};

interface Item {
  readonly term: Tag;
  readonly said: Tag;
}

/** Whoever listens hears a term once, and after it everything that is said of it. */
const itemOf = (sheet: Sheet, list: Tag): Item => {
  const item = sheet.add('LI', list);
  return { term: sheet.add('Lbl', item), said: sheet.add('LBody', item) };
};

/** A term that goes on to a new page is shown there again, for the eye alone. */
const drawFact = (sheet: Sheet, fact: Fact, term: 'first' | 'again' | 'none', item: Item): void => {
  const { body, leading, gutter } = sheet.look;
  const look = { size: body, leading };
  const top = sheet.y;
  if (term !== 'none') {
    const tag = term === 'first' ? item.term : 'Artifact';
    flow(sheet, termLines(sheet, fact), { ...look, tag, x: sheet.left, colour: teal });
  }
  const below = sheet.y;
  if (gutter > 0) sheet.y = top;
  const before = sheet.pageNumber();
  const tag = sheet.add('P', item.said);
  flow(sheet, textLines(sheet, fact), { ...look, tag, x: sheet.left + gutter, colour: ink });
  if (sheet.pageNumber() === before) sheet.y = Math.max(sheet.y, below);
};

const termLines = ({ look, left, right, lines }: Sheet, { term }: Fact) =>
  lines([{ text: term }], look.body, look.gutter > 0 ? look.gutter - 14 : right - left, true);

const textLines = ({ look, left, right, lines }: Sheet, { runs }: Fact) =>
  lines(runs, look.body, right - left - look.gutter);

const openingOf = (sheet: Sheet, fact: Fact): number => {
  const { leading, gutter } = sheet.look;
  const term = termLines(sheet, fact).length;
  const text = Math.min(2, textLines(sheet, fact).length);
  return (gutter > 0 ? Math.max(term, text) : term + text) * leading;
};
