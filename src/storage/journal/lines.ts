import type { JournalLine } from '../ports.ts';

/** What a journal file says of itself. `end` closes a snapshot: without it the snapshot replaces nothing. */
export type JournalMark =
  | { readonly kind: 'file'; readonly f: 1; readonly of: 'session' | 'snapshot' }
  | {
      readonly kind: 'end';
      /** Names of the files whose place it takes. */
      readonly replaces: readonly string[];
      /** Of all lines before this one, the file's own mark among them. */
      readonly lines: number;
      readonly revisions: number;
      readonly blobs: number;
      readonly last: string | null;
    };

/** One line with the time it was written, in milliseconds: several tabs write, each into a file of its own. */
export interface JournalEntry {
  readonly at: number;
  readonly line: JournalLine | JournalMark;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3) as eight hex digits. It finds damage; forgery is for verifyRevision to find. */
const checksum = (bytes: Uint8Array): string => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};

/** Letters taken at a time: all at once would be more arguments than a call may have. */
const stride = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let letters = '';
  for (let from = 0; from < bytes.length; from += stride)
    letters += String.fromCharCode(...bytes.subarray(from, from + stride));
  return btoa(letters);
};

const fromBase64 = (text: string): Uint8Array => {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
};

const bytesAsText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;

const textAsBytes = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { base64, ...rest } = value as { readonly base64?: unknown };
  return typeof base64 === 'string' && Object.keys(rest).length === 0 ? fromBase64(base64) : value;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const lineEnd = 10;
/** Eight digits and a space. */
const head = 9;

/** `<crc32> <json>\n`: text, so that a stranger can read it, and so that reading goes on after a damaged line. */
export const encodeLine = ({ at, line }: JournalEntry): Uint8Array => {
  const json = encoder.encode(JSON.stringify([at, line], bytesAsText));
  const bytes = new Uint8Array(head + json.length + 1);
  bytes.set(encoder.encode(`${checksum(json)} `));
  bytes.set(json, head);
  bytes[bytes.length - 1] = lineEnd;
  return bytes;
};

const isLine = (line: unknown): line is JournalLine | JournalMark =>
  typeof line === 'object' && line !== null && 'kind' in line && typeof line.kind === 'string';

const decodeLine = (bytes: Uint8Array): JournalEntry | null => {
  try {
    const json = bytes.subarray(head);
    if (decoder.decode(bytes.subarray(0, head)) !== `${checksum(json)} `) return null;
    const [at, line] = JSON.parse(decoder.decode(json), textAsBytes) as readonly unknown[];
    return typeof at === 'number' && isLine(line) ? { at, line } : null;
  } catch {
    return null;
  }
};

/** All lines of one file. What follows the last line end was torn off while it was written: never acknowledged. */
export const decodeLines = (
  bytes: Uint8Array,
): { readonly entries: readonly JournalEntry[]; readonly damaged: readonly Uint8Array[] } => {
  const entries: JournalEntry[] = [];
  const damaged: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, from)) {
    const line = bytes.subarray(from, end);
    const entry = decodeLine(line);
    if (entry) entries.push(entry);
    else damaged.push(line.slice());
    from = end + 1;
  }
  return { entries, damaged };
};
