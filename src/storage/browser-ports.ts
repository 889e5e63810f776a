import type { Place } from './notebook.ts';
import type { Disk, LastMoment, Lifecycle, PlaceHint, Sentinel, Tabs } from './ports.ts';

/** A lock held for as long as the tab lives, however it dies; null where a browser has no Web Locks. */
export const browserTabs = (id: string): Tabs => {
  const { locks } = navigator as { readonly locks?: LockManager };
  // Never released by us: the browser does, when the tab is gone.
  void locks?.request(`tab:${id}`, () => new Promise(() => {})).catch(() => {});
  return {
    id,
    alive: async () => {
      if (!locks) return null;
      const { held = [] } = await locks.query();
      const names = held.map(({ name = '' }) => name);
      return new Set(
        names.filter((name) => name.startsWith('tab:')).map((name) => name.slice('tab:'.length)),
      );
    },
  };
};

/** Hidden comes for sure on phones, pagehide on desktops; neither alone is enough. */
export const browserLifecycle = (): Lifecycle => ({
  onHide: (listener) => {
    const onHidden = () => document.visibilityState === 'hidden' && listener();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', listener);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', listener);
    };
  },
});

const lastMomentKey = 'last-words:';

/** Local storage is written at once; where it is refused (private windows) there is nothing to do about it. */
export const browserLastMoment = (): LastMoment => ({
  keep: (tab, words) => {
    try {
      localStorage.setItem(lastMomentKey + tab, words);
    } catch {
      // Full or refused: the write to the database goes on as well as it can.
    }
  },
  found: () => {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(lastMomentKey));
      return new Map(keys.map((key) => [key.slice(lastMomentKey.length), localStorage.getItem(key) ?? '']));
    } catch {
      return new Map();
    }
  },
  drop: (tab) => {
    try {
      localStorage.removeItem(lastMomentKey + tab);
    } catch {
      // As above.
    }
  },
});

const placeKey = 'place';

const isPlace = (read: unknown): read is Place => {
  if (typeof read !== 'object' || read === null) return false;
  const { board, school, person, sample } = read as Partial<Record<keyof Place, unknown>>;
  return [board, school, person].every((id) => typeof id === 'string') && typeof sample === 'boolean';
};

export const browserPlaceHint = (): PlaceHint => ({
  read: () => {
    try {
      const read: unknown = JSON.parse(localStorage.getItem(placeKey) ?? 'null');
      return isPlace(read) ? read : null;
    } catch {
      return null;
    }
  },
  keep: (place) => {
    try {
      if (place) localStorage.setItem(placeKey, JSON.stringify(place));
      else localStorage.removeItem(placeKey);
    } catch {
      // The next start asks the database first; nothing else is lost.
    }
  },
});

const entriesKey = 'entries';

export const browserSentinel = (): Sentinel => ({
  read: () => {
    try {
      return Number(localStorage.getItem(entriesKey)) || 0;
    } catch {
      return 0;
    }
  },
  keep: (entries) => {
    try {
      localStorage.setItem(entriesKey, String(entries));
    } catch {
      // The place hint tells of an empty start as well.
    }
  },
});

/** WebKitGTK has no `navigator.storage`: nothing is said then, and nothing depends on it. */
export const browserDisk = (): Disk => {
  const { storage } = navigator as { readonly storage?: StorageManager };
  return {
    estimate: async () => {
      const { usage, quota } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
      const left = usage !== undefined && quota !== undefined ? quota - usage : null;
      return { usedBytes: usage ?? null, leftBytes: left };
    },
    persisted: async () => (await storage?.persisted?.().catch(() => undefined)) ?? null,
    persist: async () => (await storage?.persist?.().catch(() => undefined)) ?? null,
    isInstalled: () =>
      matchMedia('(display-mode: standalone)').matches ||
      (navigator as { readonly standalone?: boolean }).standalone === true,
  };
};
