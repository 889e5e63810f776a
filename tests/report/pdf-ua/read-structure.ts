import { type Dict, isDict, isRef, type Value } from './pdf-values.ts';
import { type Drawing, readDrawing, type Stretch } from './read-drawing.ts';
import { type Font, fontsOf } from './read-fonts.ts';
import type { Pdf } from './read-pdf.ts';

export interface Element {
  readonly id: number;
  readonly role: string;
  readonly dict: Dict;
  readonly parent: Element | undefined;
  readonly kids: readonly Kid[];
}

/** An element, a stretch of a page (by page object and number), or an annotation (by its object). */
export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'marked'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'object'; readonly object: number };

export interface Tagged {
  readonly pdf: Pdf;
  readonly root: Dict;
  /** In the order in which they are read. */
  readonly elements: readonly Element[];
  readonly drawings: readonly Drawing[];
  readonly fonts: ReadonlySet<Font>;
  /** By page object and number. */
  stretch(page: number, mcid: number): Stretch | undefined;
}

/** The file as somebody gets it who listens: elements, and what was drawn for each. */
export const readStructure = (pdf: Pdf): Tagged => {
  const root = pdf.dict(pdf.catalog.get('/StructTreeRoot'));
  const fontsIn = fontsOf(pdf);
  const fonts = new Set<Font>();
  const drawings = pdf.pages.map((page) => {
    const dict = pdf.dict({ ref: page });
    const named = fontsIn(dict);
    for (const font of named.values()) fonts.add(font);
    return readDrawing(pdf.stream(dict.get('/Contents')) ?? '', page, named);
  });
  const marked = new Map(
    drawings.flatMap(({ stretches }) =>
      stretches.flatMap((one) => (one.mcid === undefined ? [] : [[`${one.page} ${one.mcid}`, one]])),
    ),
  );
  const elements: Element[] = [];
  const read = (value: Value, parent: Element | undefined): Element => {
    const dict = pdf.dict(value);
    const kids: Kid[] = [];
    const role = String(dict.get('/S')).slice(1);
    const element: Element = { id: isRef(value) ? value.ref : 0, role, dict, parent, kids };
    elements.push(element);
    for (const kid of pdf.list(dict.get('/K'))) kids.push(kidOf(kid, element));
    return element;
  };
  const kidOf = (kid: Value, element: Element): Kid => {
    const own = element.dict.get('/Pg');
    if (typeof kid === 'number') return { kind: 'marked', page: isRef(own) ? own.ref : 0, mcid: kid };
    const dict = pdf.dict(kid);
    const page = dict.get('/Pg') ?? own;
    if (isDict(kid) && dict.get('/Type') === '/MCR')
      return { kind: 'marked', page: isRef(page) ? page.ref : 0, mcid: Number(dict.get('/MCID')) };
    const object = dict.get('/Obj');
    if (isDict(kid) && dict.get('/Type') === '/OBJR')
      return { kind: 'object', object: isRef(object) ? object.ref : 0 };
    return { kind: 'element', element: read(kid, element) };
  };
  for (const kid of pdf.list(root.get('/K'))) read(kid, undefined);
  return { pdf, root, elements, drawings, fonts, stretch: (page, mcid) => marked.get(`${page} ${mcid}`) };
};

/** All that is heard of an element, in order. */
export const heard = (tagged: Tagged, { kids }: Element): string =>
  kids
    .map((kid) => {
      if (kid.kind === 'element') return heard(tagged, kid.element);
      return kid.kind === 'marked' ? (tagged.stretch(kid.page, kid.mcid)?.text ?? '') : '';
    })
    .join('');

/** Entries of an element's attributes, of that owner. */
export const attribute = (pdf: Pdf, { dict }: Element, owner: string, name: string): Value | undefined => {
  for (const value of pdf.list(dict.get('/A'))) {
    const attributes = pdf.dict(value);
    if (attributes.get('/O') === owner && attributes.has(name)) return attributes.get(name);
  }
  return undefined;
};
