import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ReportDocument } from './document.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const letters = 26;

/**
 * 26 base32 letters (RFC 4648) of SHA-256 of the canonical document (RFC 8785) without its code: 130 bits,
 * short enough to compare by eye, long enough that nobody can make a second document with the same one.
 */
export const codeOf = ({ code: _, ...document }: ReportDocument): string => {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new Error('a report document that JSON cannot hold');
  const digest = sha256(utf8ToBytes(canonical));
  let text = '';
  for (let bit = 0; text.length < letters; bit += 5) {
    const two = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    text += alphabet[(two >> (11 - (bit & 7))) & 31];
  }
  return text;
};

/** As a document is finished: the same with its code. */
export const withCode = (document: Omit<ReportDocument, 'code'>): ReportDocument => ({
  ...document,
  code: codeOf({ ...document, code: '' }),
});

/** "ABCD-EFGH-…": as it stands on paper, where people compare it. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';
