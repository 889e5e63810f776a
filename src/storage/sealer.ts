/** Turns words into bytes and back. Asynchronous, because a lock encrypts in the browser's own engine. */
export interface Sealer {
  seal(value: unknown): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<unknown>;
  sealBytes(bytes: Uint8Array): Promise<Uint8Array>;
  openBytes(sealed: Uint8Array): Promise<Uint8Array>;
  /** Seals at once, for the last moment of a page; null where sealing takes time, as with a lock. */
  sealNow(value: unknown): Uint8Array | null;
}

/** First byte of a sealed value: how it was sealed. */
const plainTag = 0;

const tagged = (bytes: Uint8Array): Uint8Array => {
  const sealed = new Uint8Array(bytes.length + 1);
  sealed[0] = plainTag;
  sealed.set(bytes, 1);
  return sealed;
};

const untagged = (sealed: Uint8Array): Uint8Array => {
  if (sealed[0] !== plainTag) throw new Error(`Sealed in a way this program does not know: ${sealed[0]}`);
  return sealed.subarray(1);
};

/** Identity until there is a lock: a tag, and the bytes or UTF-8 JSON. */
export const plainSealer: Sealer = {
  seal: async (value) => tagged(new TextEncoder().encode(JSON.stringify(value))),
  open: async (sealed) => JSON.parse(new TextDecoder().decode(untagged(sealed))),
  sealBytes: async (bytes) => tagged(bytes),
  openBytes: async (sealed) => untagged(sealed).slice(),
  sealNow: (value) => tagged(new TextEncoder().encode(JSON.stringify(value))),
};
