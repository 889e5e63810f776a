import { ok, problem, type Result } from '../../base/result.ts';
import { type ReadEmail, readEmail } from './email-file.ts';
import { htmlWords } from './html-words.ts';

export type ReplyFileProblem = 'not-words' | 'empty' | 'too-long';

/** As many characters as a record's text may have. */
const mostCharacters = 200_000;

/** Files that are not text, though they hold words: Word (a zip), PDF, and mail as Outlook keeps it. */
const isOtherFile = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0x25, 0x50, 0x44, 0x46],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((start) => start.every((byte, place) => bytes[place] === byte));

const asText = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Notepad before 2019 wrote Western European text so.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const byteByByte = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** The words of a file in which the school answered: an e-mail (.eml), plain text, or a web page. */
export const readReplyFile = (name: string, bytes: Uint8Array): Result<ReadEmail, ReplyFileProblem> => {
  if (isOtherFile(bytes)) return problem('not-words');
  const read = wordsIn(name.toLowerCase(), bytes);
  if (!read) return problem('not-words');
  if (read.text.trim() === '') return problem('empty');
  return read.text.length > mostCharacters ? problem('too-long') : ok(read);
};

const wordsIn = (name: string, bytes: Uint8Array): ReadEmail | null => {
  if (name.endsWith('.eml')) return readEmail(byteByByte(bytes));
  const text = asText(bytes);
  if (text === null) return null;
  if (/\.html?$/.test(name)) return htmlWords(text);
  return { text: text.replace(/\r\n?/g, '\n').trim(), changes: 0 };
};
