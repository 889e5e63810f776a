import { sha256Hex } from '../base/ids.ts';
import { ok, type Result } from '../base/result.ts';
import { type CanonicalProblem, canonicalForm } from './canonical.ts';
import type { Fields, Header, Revision } from './revision.ts';

export interface RevisionParts extends Omit<Header, 'f' | 'hash'> {
  readonly body: Fields;
  readonly salt: string;
}

export const bodyHash = (salt: string, body: Fields): Result<string, CanonicalProblem> => {
  const form = canonicalForm(body);
  return form.ok ? ok(sha256Hex(salt + form.value)) : form;
};

export const headerId = (header: Header): Result<string, CanonicalProblem> => {
  const form = canonicalForm(header);
  return form.ok ? ok(`r_${sha256Hex(form.value)}`) : form;
};

/** Makes the revision; its problems are those of a body that is no JSON, nested too deep, or too long. */
export const makeRevision = ({ body, salt, ...parts }: RevisionParts): Result<Revision, CanonicalProblem> => {
  const hash = bodyHash(salt, body);
  if (!hash.ok) return hash;
  const parents = [...new Set(parts.parents)].sort();
  const header: Header = { ...parts, f: 1, parents, hash: hash.value };
  const id = headerId(header);
  return id.ok ? ok({ id: id.value, header, words: { salt, body } }) : id;
};
