import type { WatchedCell } from '../base/watched.ts';
import type { HealTools } from './heal/heal-tools.ts';
import type { HealedNotice } from './notebook.ts';
import type { PlaceHint, Sentinel } from './ports.ts';

interface SecondCopyTools extends HealTools {
  readonly sentinel: Sentinel;
  readonly placeHint: PlaceHint;
  readonly healed: WatchedCell<HealedNotice | null>;
  /** Nobody is typing and nothing waits to be saved. */
  readonly isQuiet: () => boolean;
  /** Something was put back: what dead tabs left is taken over, and the screens ask anew. */
  readonly onHealed: () => Promise<unknown>;
}

/** What keeps the tables and the journal alike. Loaded when it is used: most starts need none of it. */
export const createSecondCopy = (tools: SecondCopyTools) => {
  const { sentinel, placeHint, healed, isQuiet, onHealed } = tools;
  const heal = () => import('./heal/heal-start.ts');
  const unreadable = new Set<string>();
  return {
    /** Whether an empty database was put together again, and has to be asked anew. */
    healEmptyStart: async (): Promise<boolean> => {
      // No place and no sign that there ever was one: a first run.
      if (!placeHint.read() && sentinel.read() === 0) return false;
      return heal()
        .then(async ({ healEmptyStart }) => {
          healed.set(await healEmptyStart(tools));
          return true;
        })
        .catch(() => false);
    },
    compare: async (): Promise<void> => {
      const found = await heal()
        .then(({ lookAfterCopies }) => lookAfterCopies(tools, isQuiet))
        // Without the database, or with a locked one, the next look tries again.
        .catch(() => null);
      if (!found) return;
      healed.set(found);
      await onHealed();
    },
    mendUnreadable: (record: string): void => {
      // Once each: what could not be mended stays out of the lists.
      if (unreadable.has(record)) return;
      unreadable.add(record);
      void heal()
        .then(({ mendUnreadable }) => mendUnreadable(tools, [record]))
        .catch(() => {});
    },
    compactNow: async (): Promise<void> => {
      if (tools.journal.kind === 'on')
        await heal()
          .then(({ compactNow }) => compactNow(tools))
          .catch(() => {});
    },
  };
};
