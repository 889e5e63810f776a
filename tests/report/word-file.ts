import { strFromU8, unzipSync } from 'fflate';
import type { ReportDocument } from '../../src/report/document.ts';
import { renderWord } from '../../src/report/word/render-word.ts';

/** Half past nine on a November morning. */
export const at = Date.UTC(2026, 10, 22, 9, 30);

export interface WordFile {
  readonly bytes: Uint8Array;
  /** The XML of one part: 'word/document.xml'. */
  part(path: string): string;
  /** All of it that is XML, for words that must stand nowhere. */
  readonly everything: string;
}

export const openWord = (bytes: Uint8Array): WordFile => {
  const files = Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)] as const);
  return {
    bytes,
    part: (path) => files.find(([name]) => name === path)?.[1] ?? '',
    everything: files.map(([path, text]) => `${path}\n${text}`).join('\n'),
  };
};

export const inWord = async (document: ReportDocument): Promise<WordFile> =>
  openWord(await renderWord(document, { at }));

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The words of a part as a person reads them, without any space between them. */
export const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
    .join('')
    .replace(/\s+/g, '');

/** The first tag that closes what is not open, or a character that XML may not hold; Word refuses such a file whole. */
export const brokenAt = (xml: string): string | undefined => {
  const open: string[] = [];
  for (const [tag, closing, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (alone) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  return open[0] ?? /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!\w+;|#)/.exec(xml)?.[0];
};
