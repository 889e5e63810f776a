/** Turns words into bytes and back. Asynchronous, because a lock encrypts in the browser's own engine. */
export interface Sealer {
  seal(value: unknown): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<unknown>;
  sealBytes(bytes: Uint8Array): Promise<Uint8Array>;
  openBytes(sealed: Uint8Array): Promise<Uint8Array>;
  /** Seals at once, for the last moment of a page; null where sealing takes time, as with a lock. */
  sealNow(value: unknown): Uint8Array | null;
}

/**
 * The notebook is locked, or this is something only its lock can open. Never damage: it opens again with the
 * passphrase, so whoever reads treats it as "not now".
 */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

export const isLocked = (error: unknown): boolean => error instanceof LockedError;

/** First byte of a sealed value: how it was sealed. */
export const plainTag = 0;
export const lockTag = 1;

const tagged = (bytes: Uint8Array): Uint8Array => {
  const sealed = new Uint8Array(bytes.length + 1);
  sealed[0] = plainTag;
  sealed.set(bytes, 1);
  return sealed;
};

const untagged = (sealed: Uint8Array): Uint8Array => {
  if (sealed[0] === lockTag) throw new LockedError();
  if (sealed[0] !== plainTag) throw new Error(`Sealed in a way this program does not know: ${sealed[0]}`);
  return sealed.subarray(1);
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Identity, where there is no lock: a tag, and the bytes or UTF-8 JSON. */
export const plainSealer: Sealer = {
  seal: async (value) => tagged(encoder.encode(JSON.stringify(value))),
  open: async (sealed) => JSON.parse(decoder.decode(untagged(sealed))),
  sealBytes: async (bytes) => tagged(bytes),
  openBytes: async (sealed) => untagged(sealed).slice(),
  sealNow: (value) => tagged(encoder.encode(JSON.stringify(value))),
};

const refuse = (): Promise<never> => Promise.reject(new LockedError());

/** Of a tab that has no key: nothing goes in, nothing comes out. */
export const lockedSealer: Sealer = {
  seal: refuse,
  open: refuse,
  sealBytes: refuse,
  openBytes: refuse,
  sealNow: () => null,
};

/** What a notebook works with: plain at first, and then whatever its lock tells it to become. */
export interface ChangeableSealer extends Sealer {
  become(next: Sealer): void;
}

export const createSealer = (first: Sealer): ChangeableSealer => {
  let now = first;
  return {
    seal: (value) => now.seal(value),
    open: (sealed) => now.open(sealed),
    sealBytes: (bytes) => now.sealBytes(bytes),
    openBytes: (sealed) => now.openBytes(sealed),
    sealNow: (value) => now.sealNow(value),
    become: (next) => {
      now = next;
    },
  };
};
