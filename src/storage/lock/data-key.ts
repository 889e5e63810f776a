import type { WrappedKey } from '../database.ts';

/** PBKDF2-SHA-256 as OWASP has asked since 2023; Argon2 would need WebAssembly, which the page's policy forbids. */
export const usualIterations = 600_000;

const aes = { name: 'AES-GCM', length: 256 } as const;

const bytesToText = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));
const textToBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** Keyboards write the same letter in several ways, and phones add a space after the last word. */
const wordsToBytes = (words: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(words.trim().normalize('NFKC')));

const wrappingKey = async (
  words: string,
  { salt, iterations }: { readonly salt: Uint8Array<ArrayBuffer>; readonly iterations: number },
): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', wordsToBytes(words), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, typed, aes, false, ['wrapKey', 'unwrapKey']);
};

/** Can be taken out, because it is about to be wrapped; what a tab works with is unwrapped and cannot. */
export const makeDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt']);

export const wrapDataKey = async (key: CryptoKey, words: string, iterations: number): Promise<WrappedKey> => {
  const salt = random(16);
  const iv = random(12);
  const wrapping = await wrappingKey(words, { salt, iterations });
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv });
  return { salt: bytesToText(salt), iterations, iv: bytesToText(iv), wrapped: bytesToText(wrapped) };
};

/** null: these are not the words it was wrapped with. */
export const unwrapDataKey = async (
  { salt, iterations, iv, wrapped }: WrappedKey,
  words: string,
  { toWrap = false }: { readonly toWrap?: boolean } = {},
): Promise<CryptoKey | null> => {
  const wrapping = await wrappingKey(words, { salt: textToBytes(salt), iterations });
  const how = { name: 'AES-GCM', iv: textToBytes(iv) };
  return crypto.subtle
    .unwrapKey('raw', textToBytes(wrapped), wrapping, how, aes, toWrap, ['encrypt', 'decrypt'])
    .catch(() => null);
};
