import type { jsPDF } from 'jspdf';
import type { Measure } from './break-lines.ts';

/** Source Sans 3, unmodified: its licence reserves the name "Source" for fonts that nobody has cut down. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export const family = 'SourceSans3';

export interface Typeface {
  /** Both weights can draw it. */
  has(codePoint: number): boolean;
  at(size: number): Measure;
}

interface LoadedFont {
  fontName: string;
  readonly metadata: {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  };
}

export const loadTypeface = (pdf: jsPDF, files: FontFiles): Typeface => {
  addFont(pdf, 'normal', files.regular);
  addFont(pdf, 'bold', files.bold);
  const maps = (['normal', 'bold'] as const).map((style) => loaded(pdf, style).metadata.cmap.unicode.codeMap);
  const widths = { normal: widthsOf(pdf, 'normal'), bold: widthsOf(pdf, 'bold') };
  return {
    has: (codePoint) => maps.every((map) => Boolean(map[codePoint])),
    at: (size) => (text, bold) => {
      const widthOf = bold ? widths.bold : widths.normal;
      let sum = 0;
      for (const character of text) sum += widthOf(character);
      return sum * size;
    },
  };
};

/** A subset must say so in its name, each weight its own; jsPDF names both by the family alone. */
export const nameSubsets = (pdf: jsPDF): void => {
  loaded(pdf, 'normal').fontName = `AAAAAA+${family}-Regular`;
  loaded(pdf, 'bold').fontName = `AAAAAB+${family}-Bold`;
};

const addFont = (pdf: jsPDF, style: 'normal' | 'bold', bytes: Uint8Array): void => {
  const name = `${family}-${style}.ttf`;
  pdf.addFileToVFS(name, binaryString(bytes));
  pdf.addFont(name, family, style, undefined, 'Identity-H');
};

const loaded = (pdf: jsPDF, style: 'normal' | 'bold'): LoadedFont =>
  (pdf.internal as unknown as { getFont(family: string, style: string): LoadedFont }).getFont(family, style);

/** No kerning is drawn, so a text is as wide as its characters together, and each is measured once. */
const widthsOf = (pdf: jsPDF, style: 'normal' | 'bold') => {
  const known = new Map<string, number>();
  return (character: string): number => {
    let width = known.get(character);
    if (width === undefined) {
      pdf.setFont(family, style);
      width = pdf.getStringUnitWidth(character);
      known.set(character, width);
    }
    return width;
  };
};

// In slices: the arguments of one call are limited.
const binaryString = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};
