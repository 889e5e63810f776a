import { lockTag, plainSealer, plainTag, type Sealer } from '../sealer.ts';

/** Bytes of the random number that each sealing starts with. */
const ivLength = 12;

/** Sealed bytes cannot be passed off as something else that the same key may one day encrypt. */
const context = Uint8Array.from(new TextEncoder().encode('send-assurance-notebook sealed 1'));

/**
 * A sealed value is the tag 1, 12 random bytes, and AES-GCM over the bytes or UTF-8 JSON. While a lock is being
 * switched on or off both kinds stand in the tables, so both are opened; `writes` says which one is made.
 */
export const aesSealer = (key: CryptoKey, writes: typeof plainTag | typeof lockTag): Sealer => {
  const encrypt = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const iv = crypto.getRandomValues(new Uint8Array(ivLength));
    const how = { name: 'AES-GCM', iv, additionalData: context };
    // A copy, because a part of a larger buffer would be refused by the types, though not by the browser.
    const encrypted = await crypto.subtle.encrypt(how, key, Uint8Array.from(bytes));
    const sealed = new Uint8Array(1 + ivLength + encrypted.byteLength);
    sealed[0] = lockTag;
    sealed.set(iv, 1);
    sealed.set(new Uint8Array(encrypted), 1 + ivLength);
    return sealed;
  };

  const openBytes = async (sealed: Uint8Array): Promise<Uint8Array> => {
    if (sealed[0] !== lockTag) return plainSealer.openBytes(sealed);
    const iv = sealed.slice(1, 1 + ivLength);
    const how = { name: 'AES-GCM', iv, additionalData: context };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.slice(1 + ivLength)));
  };

  const sealBytes = writes === plainTag ? plainSealer.sealBytes : encrypt;
  return {
    sealBytes,
    openBytes,
    seal: (value) => sealBytes(new TextEncoder().encode(JSON.stringify(value))),
    open: async (sealed) => JSON.parse(new TextDecoder().decode(await openBytes(sealed))),
    sealNow: () => null,
  };
};
