import type { Clock } from '../../base/clock.ts';
import type { NotebookDatabase } from '../database.ts';
import { refuseNewer } from '../writer.ts';

/** Milliseconds after the first wrong try; doubled by each further one. Nobody is ever shut out for good. */
const firstPause = 1_000;
const longestPause = 300_000;

export interface Tries {
  /** When the next one is allowed, as milliseconds since 1970; 0 when at once. */
  next(): Promise<number>;
  /** Counts one before it is made: closing the app in the middle does not make it free. */
  begin(): Promise<void>;
  /** The pause runs from the answer, not from the question: making a key takes a while itself. */
  wrong(): Promise<void>;
  right(): Promise<void>;
}

const pauseAfter = (failures: number): number => Math.min(longestPause, firstPause * 2 ** (failures - 1));

export const createTries = ({
  database,
  clock,
}: {
  readonly database: NotebookDatabase;
  readonly clock: Clock;
}): Tries => {
  const read = async () => {
    const row = await database.device.get('lock-tries');
    return row?.key === 'lock-tries' ? row : null;
  };
  return {
    next: async () => {
      const row = await read();
      if (!row) return 0;
      // A clock that was put back must not shut anybody out.
      const until = Math.min(row.until, clock.now() + pauseAfter(row.failures));
      return until > clock.now() ? until : 0;
    },
    begin: () =>
      database.transaction('rw', database.device, async () => {
        refuseNewer(await database.device.get('minWriter'));
        const failures = ((await read())?.failures ?? 0) + 1;
        await database.device.put({ key: 'lock-tries', failures, until: clock.now() + pauseAfter(failures) });
      }),
    wrong: async () => {
      const row = await read();
      if (row) await database.device.put({ ...row, until: clock.now() + pauseAfter(row.failures) });
    },
    right: () => database.device.delete('lock-tries'),
  };
};
