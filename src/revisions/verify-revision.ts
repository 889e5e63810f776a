import { ok, problem, type Result } from '../base/result.ts';
import type { CanonicalProblem } from './canonical.ts';
import { bodyHash, headerId } from './make-revision.ts';
import type { Fields, Header, Op, Revision, Words } from './revision.ts';

export type VerifyProblem = 'bad-shape' | 'bad-id' | 'bad-hash' | CanonicalProblem;

const revisionId = /^r_[0-9a-f]{64}$/;
const hex64 = /^[0-9a-f]{64}$/;
const plainId = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$/;
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ops: readonly unknown[] = ['put', 'delete', 'erase'] satisfies Op[];
const headerFields = 'at,author,board,device,f,hash,op,parents,record,seq,type,v';
/** More parents than heads any notebook could have: a line made to slow us down. */
const parentLimit = 1_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches = (shape: RegExp, value: unknown): value is string =>
  typeof value === 'string' && shape.test(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const areParents = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= parentLimit &&
  value.every((id, place) => matches(revisionId, id) && (place === 0 || value[place - 1] < id));

const isHeader = (value: unknown): value is Header =>
  isObject(value) &&
  Object.keys(value).sort().join() === headerFields &&
  value.f === 1 &&
  [value.board, value.record, value.type, value.author, value.device].every((id) => matches(plainId, id)) &&
  isCount(value.v) &&
  isCount(value.seq) &&
  ops.includes(value.op) &&
  areParents(value.parents) &&
  matches(isoTime, value.at) &&
  matches(hex64, value.hash);

const isWords = (value: unknown): value is Words =>
  isObject(value) &&
  Object.keys(value).sort().join() === 'body,salt' &&
  typeof value.salt === 'string' &&
  value.salt.length <= 200 &&
  isObject(value.body);

/**
 * A revision from outside is a stranger: right shape, the id its header gives, the hash its body gives.
 * Without words (header only, or erased) there is no body to check; unknown parents are no fault.
 */
export const verifyRevision = (candidate: unknown): Result<Revision, VerifyProblem> => {
  if (!isObject(candidate) || !isHeader(candidate.header)) return problem('bad-shape');
  const { id, header, words } = candidate;
  if (words !== null && !isWords(words)) return problem('bad-shape');
  const rightId = headerId(header);
  if (!rightId.ok) return rightId;
  if (rightId.value !== id) return problem('bad-id');
  if (words === null) return ok({ id: rightId.value, header, words });
  const body: Fields = words.body;
  const rightHash = bodyHash(words.salt, body);
  if (!rightHash.ok) return rightHash;
  if (rightHash.value !== header.hash) return problem('bad-hash');
  return ok({ id: rightId.value, header, words: { salt: words.salt, body } });
};
