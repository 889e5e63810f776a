import { type Font, widthsDrawn, widthsGiven } from '../read-fonts.ts';
import type { Pdf } from '../read-pdf.ts';
import type { Condition } from './condition.ts';

const where =
  (wrong: (font: Font, pdf: Pdf) => boolean): Condition['find'] =>
  ({ fonts, pdf }) =>
    [...fonts].filter((font) => wrong(font, pdf)).map(({ name }) => name);

const hasUnicode = (font: Font, values: readonly number[]): boolean =>
  [...font.unicode.values()].some((text) => values.includes(text.charCodeAt(0)));

export const fonts: readonly Condition[] = [
  {
    id: '31-004',
    says: 'glyphs are numbered as in the font',
    find: where(({ descendant }) => descendant.get('/CIDToGIDMap') !== '/Identity'),
  },
  { id: '31-009', says: 'every font is in the file', find: where(({ program }) => !program) },
  {
    id: '31-014',
    says: 'there is no list of the glyphs that are in it, which would have to be right',
    find: where(({ descriptor }) => descriptor.has('/CIDSet')),
  },
  {
    id: '31-016',
    says: 'glyphs are as wide as the file says',
    find: where((font, pdf) => {
      if (!font.program) return false;
      const given = widthsGiven(pdf, font);
      const drawn = widthsDrawn(font.program);
      return [...font.used].some((glyph) => Math.abs((given.get(glyph) ?? 1000) - drawn(glyph)) > 1);
    }),
  },
  {
    id: '31-027',
    says: 'every glyph that is drawn is known as a character',
    find: where(({ used, unicode }) => [...used].some((glyph) => !unicode.has(glyph))),
  },
  { id: '31-028', says: 'none of them is nothing', find: where((font) => hasUnicode(font, [0])) },
  {
    id: '31-029',
    says: 'none of them is a byte order mark',
    find: where((font) => hasUnicode(font, [0xfeff, 0xfffe])),
  },
  {
    id: '31-030',
    says: 'the glyph for what is missing is never drawn',
    find: where(({ used }) => used.has(0)),
  },
  {
    id: 'own: subsets',
    says: 'a font that was cut down says so in its name',
    find: where(
      ({ name, descendant, descriptor }) =>
        !/^\/[A-Z]{6}\+/.test(name) ||
        descendant.get('/BaseFont') !== name ||
        descriptor.get('/FontName') !== name,
    ),
  },
];
