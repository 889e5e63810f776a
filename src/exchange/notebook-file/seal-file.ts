import { ok, problem, type Result } from '../../base/result.ts';
import type { FileProblem } from './file-limits.ts';
import { gatheredAsFar, type Opened, streamOf } from './pack-file.ts';

/**
 * Encryption by age (age-encryption.org/v1), which any age program opens. The library is 55 KB packed and most visits
 * to the app make no file, so it is loaded when one is made or opened.
 */
export type FileLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** "age1…", as in the invite. */
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] }
  | { readonly kind: 'none' };

/** 2^15: under two seconds on a phone. age's own 2^18 takes up to twelve there. */
const workFactor = 15;

export const sealFile = async (
  bytes: Uint8Array,
  lock: Exclude<FileLock, { kind: 'none' }>,
): Promise<Uint8Array> => {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if (lock.kind === 'passphrase') {
    encrypter.setPassphrase(lock.passphrase);
    encrypter.setScryptWorkFactor(workFactor);
  } else for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
};

/** Text between two marks, for places that take only text: phones share `.txt` and refuse all else. */
export const armoured = async (bytes: Uint8Array): Promise<string> => {
  const { armor } = await import('age-encryption');
  return armor.encode(bytes);
};

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/** Where armour begins, however much an e-mail wrote before it; -1 where there is none. */
export const armourIn = (text: string): number => text.indexOf(begin);

/** Takes the armour off, whatever stands before and behind it, and however its lines were broken. */
export const unarmoured = async (text: string): Promise<Result<Opened, FileProblem>> => {
  const from = armourIn(text) + begin.length;
  const to = text.indexOf(end, from);
  const letters = text.slice(from, to < 0 ? text.lastIndexOf('\n') : to).replace(/\s+/g, '');
  const lines = letters.slice(0, letters.length - (letters.length % 4)).match(/.{1,64}/g) ?? [];
  const { armor } = await import('age-encryption');
  try {
    return ok({ bytes: armor.decode([begin, ...lines, end].join('\n')), whole: to >= 0 });
  } catch {
    return problem('damaged');
  }
};

const isIdentity = (secret: string): boolean => /^AGE-SECRET-KEY-/i.test(secret.trim());

const wantsPassphrase = (bytes: Uint8Array): boolean =>
  /^age-encryption\.org\/v1\n-> scrypt /.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/** `secret` is a passphrase, or an age identity ("AGE-SECRET-KEY-1…"). */
export const openSealed = async (
  bytes: Uint8Array,
  secret: string | null,
): Promise<Result<Opened, FileProblem>> => {
  const byPassphrase = wantsPassphrase(bytes);
  if (!secret) return problem(byPassphrase ? 'needs-passphrase' : 'needs-key');
  if (!byPassphrase && !isIdentity(secret)) return problem('needs-key');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    if (byPassphrase) decrypter.addPassphrase(secret);
    else decrypter.addIdentity(secret.trim().toUpperCase());
    return ok(await gatheredAsFar(await decrypter.decrypt(streamOf(bytes))));
  } catch (error) {
    // The library tells its problems apart by sentences alone.
    const isRefused = error instanceof Error && error.message.startsWith('no identity matched');
    if (!isRefused) return problem('damaged');
    return problem(byPassphrase ? 'wrong-passphrase' : 'wrong-key');
  }
};
