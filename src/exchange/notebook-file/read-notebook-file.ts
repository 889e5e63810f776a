import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Revision } from '../../revisions/revision.ts';
import { type FileLimits, type FileProblem, fileLimits } from './file-limits.ts';
import type { FileHeader, LocalLine } from './notebook-lines.ts';
import { openForm } from './open-form.ts';
import { readHeader } from './read-header.ts';
import {
  createBlobReader,
  type LineProblem,
  parseLine,
  readLocal,
  readRevision,
  type WholeBlob,
} from './read-line.ts';
import { createLineSplitter, type SplitLine } from './split-lines.ts';

/** What a file holds, in its order. Each revision is verified; a refused line says why, and has its bytes. */
export type FileItem =
  | { readonly kind: 'header'; readonly header: FileHeader }
  | { readonly kind: 'revision'; readonly revision: Revision }
  | { readonly kind: 'blob'; readonly blob: WholeBlob }
  | { readonly kind: 'local'; readonly local: LocalLine }
  | { readonly kind: 'refused'; readonly why: LineProblem; readonly bytes: Uint8Array }
  /** Always the last one; null when every byte is as it was written. */
  | { readonly kind: 'ending'; readonly problem: FileProblem | null };

interface Ending {
  readonly count: unknown;
  readonly hash: string;
  readonly sha256: unknown;
}

const ending = (problem: FileProblem | null): FileItem => ({ kind: 'ending', problem });

const empty = new Uint8Array();
const lineFeed = new Uint8Array([10]);

/** One pass over the lines. Nothing of it throws, whatever the bytes. */
const createLineReader = (limits: FileLimits) => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const blobs = createBlobReader(limits.blob);
  const hash = sha256.create();
  let header: FileHeader | null = null;
  let lines = 0;
  let revisions = 0;
  let end: Ending | null = null;
  let isDamaged = false;

  const refused = (why: LineProblem, bytes: Uint8Array): FileItem => ({ kind: 'refused', why, bytes });

  const isAnnounced = (board: string): boolean => header?.boards.includes(board) ?? false;

  const decoded = (bytes: Uint8Array): string | null => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  };

  const content = (line: Readonly<Record<string, unknown>>, bytes: Uint8Array): FileItem | null => {
    if (line.line === 'rev' || line.line === 'head') {
      revisions += 1;
      const read = readRevision(line);
      if (!read.ok) return refused(read.problem, bytes);
      if (!isAnnounced(read.value.header.board)) return refused('other-place', bytes);
      return { kind: 'revision', revision: read.value };
    }
    if (line.line === 'blob') {
      const read = blobs.read(line);
      if (!read.ok) return refused(read.problem, bytes);
      if (read.value && !isAnnounced(read.value.board)) return refused('other-place', bytes);
      return read.value && { kind: 'blob', blob: read.value };
    }
    if (line.line !== 'local') return refused('unknown-line', bytes);
    const read = readLocal(line);
    return read.ok ? { kind: 'local', local: read.value } : refused(read.problem, bytes);
  };

  const read = (bytes: SplitLine): FileItem | null => {
    if (bytes === 'too-long') {
      isDamaged = true;
      return header ? refused('too-long', empty) : ending('not-a-notebook-file');
    }
    const text = decoded(bytes);
    if (text?.trim() === '') return null;
    if (end) isDamaged = true;
    const line = text === null ? null : parseLine(text);
    if (line?.ok && line.value.line === 'end' && header) {
      end = { count: line.value.count, sha256: line.value.sha256, hash: bytesToHex(hash.clone().digest()) };
      if (end.count !== lines) isDamaged = true;
      return null;
    }
    lines += 1;
    hash.update(bytes).update(lineFeed);
    if (lines > limits.lines) return ending('too-big');
    if (!header) {
      if (!line?.ok) return ending('not-a-notebook-file');
      const found = readHeader(line.value);
      if (!found.ok) return ending(found.problem);
      header = found.value;
      return { kind: 'header', header };
    }
    if (!line) return refused('no-json', bytes);
    return line.ok ? content(line.value, bytes) : refused(line.problem, bytes);
  };

  const finish = (whole: boolean): FileItem => {
    if (!header) return ending(whole ? 'not-a-notebook-file' : 'damaged');
    if (!end) return ending('cut-short');
    const isRight = whole && !isDamaged && end.sha256 === end.hash && header.count === revisions;
    return ending(isRight ? null : 'damaged');
  };

  return { read, finish };
};

/**
 * Reads a notebook file in any of its forms; `secret` is a passphrase or an age identity. A file that is cut short or
 * damaged gives what stands before the damage, line by line as verified, and says so at its end: whether to use it is
 * for a person to decide.
 */
export async function* readNotebookFile(
  bytes: Uint8Array,
  secret: string | null,
  limits: FileLimits = fileLimits,
): AsyncGenerator<FileItem> {
  const form = await openForm(bytes, secret, limits);
  if (!form.ok) {
    yield ending(form.problem);
    return;
  }
  const lines = createLineReader(limits);
  const splitter = createLineSplitter(limits.line);
  const reader = form.value.stream.getReader();
  let { whole } = form.value;
  let size = 0;
  try {
    for (;;) {
      const next = await reader.read().catch(() => null);
      if (!next) whole = false;
      if (!next || next.done) break;
      size += next.value.length;
      if (size > limits.unpacked) {
        yield ending('too-big');
        return;
      }
      for (const line of splitter.lines(next.value)) {
        const item = lines.read(line);
        if (item) yield item;
        if (item?.kind === 'ending') return;
      }
    }
    const rest = splitter.rest();
    const last = rest && lines.read(rest);
    if (last) yield last;
    if (last?.kind !== 'ending') yield lines.finish(whole);
  } finally {
    // A packed file of gigabytes must not go on unpacking behind our back.
    void reader.cancel().catch(() => {});
  }
}
