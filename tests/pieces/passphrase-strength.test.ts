import { expect, it } from 'vitest';
import { createWatchedCell } from '../../src/base/watched.ts';
import { passphraseStrength } from '../../src/pieces/backup/passphrase-strength.ts';
import {
  forgetPassphrase,
  keepPassphrase,
  sessionPassphrase,
} from '../../src/pieces/backup/session-passphrase.ts';

it.each([
  ['', 'none'],
  ['   ', 'none'],
  ['hillside', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['password1', 'weak'],
  ['ladder-plum-9', 'fair'],
  ['plum ladder river nine', 'strong'],
  ['Tr4m-s3at&Hedge!x', 'strong'],
])('“%s” is %s', (typed, strength) => {
  expect(passphraseStrength(typed)).toBe(strength);
});

it('the passphrase of the session is forgotten when the notebook is locked', () => {
  const lock = createWatchedCell<string | undefined>('unlocked');
  keepPassphrase('plum ladder river nine', lock);
  expect(sessionPassphrase.read()).toBe('plum ladder river nine');
  lock.set('locking');
  expect(sessionPassphrase.read()).toBeNull();
  forgetPassphrase();
});
