import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';
import {
  type BlobLine,
  blobPart,
  type ContentLine,
  type EndLine,
  type FileHeader,
} from './notebook-lines.ts';
import { gatheredAsFar, packed } from './pack-file.ts';
import { armoured, type FileLock, sealFile } from './seal-file.ts';

/** Lines go to the packer in pieces of about this many characters. */
const pieceSize = 256 * 1024;

/** The plain file, piece by piece: header, lines, and the end that says how long and what hash. */
export async function* notebookBytes(
  header: FileHeader,
  lines: AsyncIterable<ContentLine>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let count = 0;
  let piece = '';
  const add = (line: FileHeader | ContentLine): void => {
    piece += `${JSON.stringify(line)}\n`;
    count += 1;
  };
  const taken = (): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(piece);
    hash.update(bytes);
    piece = '';
    return bytes;
  };
  add(header);
  for await (const line of lines) {
    add(line);
    if (piece.length >= pieceSize) yield taken();
  }
  yield taken();
  const end: EndLine = { line: 'end', count, sha256: bytesToHex(hash.digest()) };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}

export const blobLines = (board: string, id: string, bytes: Uint8Array): readonly BlobLine[] => {
  const parts = Math.max(1, Math.ceil(bytes.length / blobPart));
  return Array.from({ length: parts }, (_, place) => ({
    line: 'blob',
    board,
    id,
    part: place + 1,
    parts,
    data: toBase64(bytes.subarray(place * blobPart, (place + 1) * blobPart)),
  }));
};

/**
 * `text` is for phones, which share `.txt` and little else; `binary` is a quarter smaller. Without a lock the file is
 * plain lines whatever the form, for those who insist.
 */
export type FileForm = 'text' | 'binary';

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** With the dot. */
  readonly ending: '.txt' | '.sendnotes' | '.json';
}

const streamed = (pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void pieces.return(undefined),
  });

/** What `lines` throws (a cancelled export) is thrown here. */
export const writeNotebookFile = async (
  header: FileHeader,
  lines: AsyncIterable<ContentLine>,
  { lock, form }: { readonly lock: FileLock; readonly form: FileForm },
): Promise<WrittenFile> => {
  const broken: { error?: unknown } = {};
  const watched = async function* () {
    try {
      yield* notebookBytes(header, lines);
    } catch (error) {
      broken.error = error;
      throw error;
    }
  };
  const plain = streamed(watched());
  const gathered = await gatheredAsFar(lock.kind === 'none' ? plain : packed(plain));
  if (!gathered.whole) throw broken.error ?? new Error('The file could not be packed');
  if (lock.kind === 'none') return { bytes: gathered.bytes, type: 'application/json', ending: '.json' };
  const sealed = await sealFile(gathered.bytes, lock);
  if (form === 'binary') return { bytes: sealed, type: 'application/octet-stream', ending: '.sendnotes' };
  const text = new TextEncoder().encode(await armoured(sealed));
  return { bytes: text, type: 'text/plain', ending: '.txt' };
};
