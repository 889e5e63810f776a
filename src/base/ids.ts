import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Makes random ids `<type>_<32 hex>`; passed in, so that tests and samples have fixed ones. */
export interface Ids {
  make(type: string): string;
  /** Random bytes as hex, for the salt of a body hash. */
  salt(): string;
}

export const createIds = (randomBytes: (count: number) => Uint8Array): Ids => ({
  make: (type) => `${type}_${bytesToHex(randomBytes(16))}`,
  salt: () => bytesToHex(randomBytes(16)),
});

/** Wherever we run there is one; the rooms that know no browser have no type for it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** One for all: a file of 90,000 entries hashes 180,000 texts. */
const encoder = new TextEncoder();

/** SHA-256 of text (UTF-8) or bytes, as 64 hex digits. */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? encoder.encode(content) : content));

/** The id of a record on which two devices must meet without having spoken (records marked * in the records table). */
export const meetingId = (type: string, board: string, key: readonly string[]): string =>
  `${type}_${sha256Hex([board, ...key].join('|')).slice(0, 32)}`;
