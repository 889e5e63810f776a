import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aesSealer } from '../../src/storage/lock/aes-sealer.ts';
import { makeDataKey, unwrapDataKey, usualIterations, wrapDataKey } from '../../src/storage/lock/data-key.ts';
import { makeRecoveryCode, readRecoveryCode } from '../../src/storage/lock/recovery-code.ts';
import { LockedError, lockTag, plainSealer, plainTag } from '../../src/storage/sealer.ts';

/** Made once by this program, and opened by every later one. */
const frozen = JSON.parse(readFileSync('tests/fixtures/lock/sealed-1.json', 'utf8'));
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

it('what was sealed by the first version opens with its passphrase and with its recovery code', async () => {
  for (const [wrap, words] of [
    [frozen.passphrase, frozen.words],
    [frozen.recovery, frozen.code],
  ]) {
    const key = await unwrapDataKey(wrap, words);
    if (!key) throw new Error('did not open');
    expect(key.extractable).toBe(false);
    const sealer = aesSealer(key, lockTag);
    expect(await sealer.open(bytesOf(frozen.sealed))).toEqual({ text: 'Two of six plans – “ŵ” and 🎓' });
  }
});

it('both wraps are made with 600,000 rounds and a salt of their own', () => {
  expect(usualIterations).toBe(600_000);
  expect([frozen.passphrase.iterations, frozen.recovery.iterations]).toEqual([600_000, 600_000]);
  expect(frozen.passphrase.salt).not.toBe(frozen.recovery.salt);
});

it('the same letters open it however a keyboard writes them, and with a space too many', async () => {
  const wrap = await wrapDataKey(await makeDataKey(), 'café Zoë', 10);
  expect(await unwrapDataKey(wrap, ' cafe\u0301 Zoe\u0308 ')).not.toBeNull();
  expect(await unwrapDataKey(wrap, 'cafe Zoe')).toBeNull();
});

it('sealed bytes differ each time, open again, and one changed bit is found', async () => {
  const sealer = aesSealer(await makeDataKey(), lockTag);
  const bytes = crypto.getRandomValues(new Uint8Array(1_000));
  const sealed = await sealer.sealBytes(bytes);
  expect(sealed[0]).toBe(lockTag);
  expect(sealed).not.toEqual(await sealer.sealBytes(bytes));
  expect(await sealer.openBytes(sealed)).toEqual(bytes);
  for (const place of [1, 12, 13, 500, sealed.length - 1]) {
    const bent = Uint8Array.from(sealed, (byte, at) => (at === place ? byte ^ 1 : byte));
    await expect(sealer.openBytes(bent)).rejects.toThrow();
  }
});

it('while one changes over into the other, both ways of sealing are opened', async () => {
  const key = await makeDataKey();
  const [on, off] = [aesSealer(key, lockTag), aesSealer(key, plainTag)];
  expect(await on.open(await plainSealer.seal('plain'))).toBe('plain');
  expect(await off.open(await on.seal('sealed'))).toBe('sealed');
  expect((await off.seal('plain'))[0]).toBe(plainTag);
  expect([on.sealNow('x'), off.sealNow('x')]).toEqual([null, null]);
});

it('without the key, what a lock sealed is locked and not damaged', async () => {
  const sealed = await aesSealer(await makeDataKey(), lockTag).seal('x');
  await expect(plainSealer.open(sealed)).rejects.toThrow(LockedError);
});

it('the recovery code finds each single slip, and two neighbours that changed places', () => {
  const code = makeRecoveryCode((count) => crypto.getRandomValues(new Uint8Array(count)));
  expect(readRecoveryCode(code)).toBe(code);
  const bare = code.replaceAll('-', '');
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  for (let place = 0; place < bare.length; place += 1)
    for (const letter of letters)
      if (letter !== bare[place])
        expect(readRecoveryCode(bare.slice(0, place) + letter + bare.slice(place + 1))).toBe('mistyped');
  expect(readRecoveryCode(bare.slice(1))).toBe('mistyped');
  const swapped = bare.replace(/^(.)(.)/, '$2$1');
  const known = swapped === bare || ['0Z', 'Z0'].includes(bare.slice(0, 2));
  if (!known) expect(readRecoveryCode(swapped)).toBe('mistyped');
  expect(readRecoveryCode('four plums and a ladder')).toBeNull();
});
