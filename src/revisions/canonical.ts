import canonicalize from 'canonicalize';
import { ok, problem, type Result } from '../base/result.ts';

/** Nesting a canonical value may have; a deeper one from outside would overflow the stack. */
const depthLimit = 32;
/** Characters of the canonical form. A text of 200,000 characters fits even when each of them is escaped. */
const sizeLimit = 2_000_000;

export type CanonicalProblem = 'too-deep' | 'too-large' | 'not-json';

const firstProblem = (value: unknown): CanonicalProblem | null => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return 'too-deep';
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'number' && !Number.isFinite(item)) return 'not-json';
      if (typeof item === 'function' || typeof item === 'bigint' || typeof item === 'symbol')
        return 'not-json';
      if (typeof item !== 'object' || item === null) continue;
      for (const part of Array.isArray(item) ? item : Object.values(item)) next.push(part);
    }
    level = next;
  }
  return null;
};

/** The one spelling of a JSON value (RFC 8785), so that the same words have the same hash everywhere. */
export const canonicalForm = (value: unknown): Result<string, CanonicalProblem> => {
  const found = firstProblem(value);
  if (found) return problem(found);
  const form = canonicalize(value);
  if (form === undefined) return problem('not-json');
  return form.length > sizeLimit ? problem('too-large') : ok(form);
};

/** Same JSON value? A field that is missing and one that is `undefined` are the same. */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return canonicalize(one) === canonicalize(other);
};
