import { type Dict, isList, type Value } from './pdf-values.ts';
import type { Pdf } from './read-pdf.ts';

export interface Font {
  readonly name: string;
  readonly dict: Dict;
  readonly descendant: Dict;
  readonly descriptor: Dict;
  readonly program: string | undefined;
  /** Glyph to characters, as the file says it. */
  readonly unicode: ReadonlyMap<number, string>;
  /** Every glyph that is drawn with it. */
  readonly used: Set<number>;
  read(bytes: string): string;
}

/** The fonts of a page by the names it calls them; the same font is the same object on every page. */
export const fontsOf = (pdf: Pdf) => {
  const known = new Map<Dict, Font>();
  return (page: Dict): ReadonlyMap<string, Font> => {
    const fonts = pdf.dict(pdf.dict(page.get('/Resources')).get('/Font'));
    return new Map(
      [...fonts].map(([name, value]) => {
        const dict = pdf.dict(value);
        const font = known.get(dict) ?? fontOf(pdf, dict);
        known.set(dict, font);
        return [name, font];
      }),
    );
  };
};

const fontOf = (pdf: Pdf, dict: Dict): Font => {
  const descendant = pdf.dict(pdf.list(dict.get('/DescendantFonts'))[0]);
  const descriptor = pdf.dict((descendant.size > 0 ? descendant : dict).get('/FontDescriptor'));
  const unicode = unicodeOf(pdf.stream(dict.get('/ToUnicode')) ?? '');
  const used = new Set<number>();
  return {
    name: String(dict.get('/BaseFont')),
    dict,
    descendant,
    descriptor,
    program: pdf.stream(descriptor.get('/FontFile2')),
    unicode,
    used,
    read: (bytes) => {
      let text = '';
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const glyph = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
        used.add(glyph);
        text += unicode.get(glyph) ?? '\ufffd';
      }
      return text;
    },
  };
};

const unicodeOf = (map: string): ReadonlyMap<number, string> =>
  new Map(
    [...map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, rows = '']) =>
      [...rows.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)].map(([, code = '', text = '']) => [
        Number.parseInt(code, 16),
        text.replace(/..../g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))),
      ]),
    ),
  );

/** Widths as the file gives them to a reader. */
export const widthsGiven = (pdf: Pdf, { descendant }: Font): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  const given = pdf.list(descendant.get('/W'));
  for (let at = 0; at + 1 < given.length; at += 2) {
    const list: Value | undefined = given[at + 1];
    if (!isList(list)) throw new Error('widths in a form that is not written here');
    for (const [index, width] of list.entries()) widths.set(Number(given[at]) + index, Number(width));
  }
  return widths;
};

/** Widths as the font's own table has them, of 1000. */
export const widthsDrawn = (program: string): ((glyph: number) => number) => {
  const bytes = Buffer.from(program, 'latin1');
  const table = (name: string): number => {
    for (let entry = 0; entry < bytes.readUInt16BE(4); entry += 1) {
      const at = 12 + entry * 16;
      if (bytes.toString('latin1', at, at + 4) === name) return bytes.readUInt32BE(at + 8);
    }
    throw new Error(`the font has no table ${name}`);
  };
  const units = bytes.readUInt16BE(table('head') + 18);
  const count = bytes.readUInt16BE(table('hhea') + 34);
  const metrics = table('hmtx');
  return (glyph) => (bytes.readUInt16BE(metrics + Math.min(glyph, count - 1) * 4) * 1000) / units;
};
