import { createWatchedCell, type Watched } from '../../base/watched.ts';

const cell = createWatchedCell<string | null>(null);
let stopWatching: () => void = () => {};

/** The passphrase of this session's files: in memory only, gone when the app is closed or locked. */
export const sessionPassphrase: Watched<string | null> = cell;

export const forgetPassphrase = (): void => {
  stopWatching();
  cell.set(null);
};

export const keepPassphrase = (passphrase: string, lock: Watched<string | undefined>): void => {
  stopWatching();
  stopWatching = lock.subscribe(() => {
    if (lock.read() === 'locking' || lock.read() === 'locked') forgetPassphrase();
  });
  cell.set(passphrase);
};
