import { sha256Hex } from '../../base/ids.ts';
import { ok, problem, type Result } from '../../base/result.ts';
import type { Revision } from '../../revisions/revision.ts';
import { type VerifyProblem, verifyRevision } from '../../revisions/verify-revision.ts';
import { fromBase64 } from './base64.ts';
import type { BlobLine, LocalLine } from './notebook-lines.ts';

/** Why one line is refused; the rest of the file may be good. */
export type LineProblem =
  | VerifyProblem
  | 'no-json'
  | 'unknown-line'
  | 'bad-blob'
  | 'bad-local'
  | 'too-long'
  | 'bad-body'
  | 'other-place'
  | 'private'
  | 'sample';

export interface WholeBlob {
  readonly board: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

const plainId = /^[A-Za-z0-9][A-Za-z0-9_.:|-]{0,199}$/;
const blobId = /^sha256:[0-9a-f]{64}$/;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && plainId.test(value);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));

/** A key that JSON may hold and an object of ours must not: laid over another object it would change all objects. */
const hasForeignKey = (value: unknown): boolean => {
  const open: unknown[] = [value];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    if (Object.hasOwn(item, '__proto__')) return true;
    for (const part of Array.isArray(item) ? item : Object.values(item))
      if (typeof part === 'object' && part !== null) open.push(part);
  }
  return false;
};

export const parseLine = (text: string): Result<Readonly<Record<string, unknown>>, LineProblem> => {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) && !hasForeignKey(read) ? ok(read) : problem('bad-shape');
  } catch {
    return problem('no-json');
  }
};

const has = (line: Readonly<Record<string, unknown>>, keys: string): boolean =>
  Object.keys(line).sort().join() === keys;

/** The right shape, the id its header gives, the hash its body gives: see revisions/verify-revision.ts. */
export const readRevision = (line: Readonly<Record<string, unknown>>): Result<Revision, LineProblem> => {
  const { id, header, salt, body } = line;
  if (line.line === 'head')
    return has(line, 'header,id,line') ? verifyRevision({ id, header, words: null }) : problem('bad-shape');
  return has(line, 'body,header,id,line,salt')
    ? verifyRevision({ id, header, words: { salt, body } })
    : problem('bad-shape');
};

export const readLocal = (line: Readonly<Record<string, unknown>>): Result<LocalLine, LineProblem> => {
  const { table, row } = line;
  if (!has(line, 'line,row,table') || !isObject(row)) return problem('bad-local');
  const { key, what, id, record, board, at } = row;
  if (!isTime(at)) return problem('bad-local');
  if (table === 'accepted' && has(row, 'at,id,key,what') && isId(key) && isId(what) && isId(id))
    return ok({ line: 'local', table, row: { key, what, id, at } });
  if (table === 'forgotten' && has(row, 'at,board,record') && isId(record) && isId(board))
    return ok({ line: 'local', table, row: { record, board, at } });
  return problem('bad-local');
};

const isBlobLine = (line: Readonly<Record<string, unknown>>): boolean => {
  const { board, id, part, parts, data } = line;
  return (
    has(line, 'board,data,id,line,part,parts') &&
    isId(board) &&
    typeof id === 'string' &&
    blobId.test(id) &&
    Number.isSafeInteger(part) &&
    Number.isSafeInteger(parts) &&
    Number(part) >= 1 &&
    Number(part) <= Number(parts) &&
    typeof data === 'string'
  );
};

/** Puts the parts of blobs together: null while one is not whole yet. */
export const createBlobReader = (limit: number) => {
  let open: { readonly of: string; readonly pieces: Uint8Array[]; bytes: number } | null = null;
  const read = (line: Readonly<Record<string, unknown>>): Result<WholeBlob | null, LineProblem> => {
    if (!isBlobLine(line)) return problem('bad-blob');
    const { board, id, part, parts, data } = line as unknown as BlobLine;
    const of = `${board}|${id}|${parts}`;
    if (part === 1) open = { of, pieces: [], bytes: 0 };
    const piece = fromBase64(data);
    if (!piece || !open || open.of !== of || open.pieces.length !== part - 1) return problem('bad-blob');
    open.pieces.push(piece);
    open.bytes += piece.length;
    if (open.bytes > limit) return problem('bad-blob');
    if (part < parts) return ok(null);
    const bytes = new Uint8Array(open.bytes);
    let at = 0;
    for (const one of open.pieces) {
      bytes.set(one, at);
      at += one.length;
    }
    open = null;
    return `sha256:${sha256Hex(bytes)}` === id ? ok({ board, id, bytes }) : problem('bad-blob');
  };
  return {
    read: (line: Readonly<Record<string, unknown>>): Result<WholeBlob | null, LineProblem> => {
      const result = read(line);
      if (!result.ok) open = null;
      return result;
    },
  };
};
