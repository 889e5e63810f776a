import { createNotebook, type NotebookTools } from '../../src/storage/create-notebook.ts';
import { createDatabase, type NotebookDatabase } from '../../src/storage/database.ts';
import type { Notebook, Place } from '../../src/storage/notebook.ts';
import { noJournal } from '../../src/storage/ports.ts';
import { plainSealer } from '../../src/storage/sealer.ts';
import { countedIds } from './counted-ids.ts';
import { aClock, type FixedClock } from './fixed-clock.ts';

export const hillside: Place = {
  board: 'board_hillside',
  school: 'school_hillside',
  person: 'person_ann',
  sample: false,
};

export interface TestTab {
  readonly notebook: Notebook;
  readonly database: NotebookDatabase;
  readonly clock: FixedClock;
  /** As when the phone kills the tab: nothing more is written, its lock is gone. */
  die(): void;
  /** As when the page is hidden. */
  hide(): void;
}

let devices = 0;
let tabsOpened = 0;

/** A device of its own, with as many tabs as are opened on it. Tabs type quickly: 5 ms to a draft. */
export const aDevice = () => {
  devices += 1;
  const name = `device ${devices}`;
  const alive = new Set<string>();
  const clock = aClock();
  return {
    name,
    clock,
    openTab: (own: Partial<NotebookTools> = {}): TestTab => {
      tabsOpened += 1;
      const id = `tab${tabsOpened}`;
      alive.add(id);
      const listeners = new Set<() => void>();
      const database = own.database ?? createDatabase(name);
      const notebook = createNotebook({
        database,
        sealer: plainSealer,
        journal: noJournal,
        clock,
        ids: countedIds(tabsOpened),
        tabs: { id, alive: async () => new Set(alive) },
        lifecycle: {
          onHide: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        disk: {
          estimate: async () => ({ usedBytes: null, leftBytes: null }),
          persisted: async () => null,
          persist: async () => null,
          isInstalled: () => false,
        },
        pace: { typing: 5, idle: 60_000 },
        ...own,
      });
      return {
        notebook,
        database,
        clock,
        die: () => {
          alive.delete(id);
          notebook.close();
        },
        hide: () => {
          for (const listener of listeners) listener();
        },
      };
    },
  };
};

/** A tab that works for Hillside already. */
export const aSettledTab = async (device = aDevice(), own: Partial<NotebookTools> = {}): Promise<TestTab> => {
  const tab = device.openTab(own);
  await tab.notebook.settleIn(hillside);
  return tab;
};
