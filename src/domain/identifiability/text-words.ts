import { fold } from './fold.ts';

/** One word of a text with what stands around it. */
export interface TextWord {
  readonly from: number;
  /** Without a possessive 's. */
  readonly to: number;
  readonly raw: string;
  readonly low: string;
  readonly capital: boolean;
  /** Two letters or more, all capitals: an acronym or shouting. */
  readonly shouted: boolean;
  /** First of a sentence, of a line, of a quotation, or after a colon: its capital says nothing. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** Every sign keeps its place: rules need to know one apostrophe, one quotation mark and one space only. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐‑]/g, '-')
    // The one letter that grows when it is made small.
    .replaceAll('İ', 'I')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

export const textWords = (text: string): readonly TextWord[] => {
  const words: TextWord[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const possessive = found.endsWith("'s") || found.endsWith("'S");
    const raw = possessive ? found.slice(0, -2) : found;
    const gap = text.slice(end, index);
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    words.push({
      from: index,
      to: index + raw.length,
      raw,
      low: fold(raw),
      capital,
      shouted: capital && /^[\p{Lu}\p{N}'-]{2,}$/u.test(raw),
      opens: words.length === 0 || (gap !== ' ' && /[.!?:;\n"•*()[\]–—/&+]|^\s*-|-\s|(?:^|\s)'/.test(gap)),
      possessive,
      gap,
    });
    end = index + found.length;
  }
  return words;
};
