import type { OfflinePorts, Readiness, ReadyFact } from './offline.ts';

/** The build writes this list of every file the app needs beside the service worker, and it is itself kept. */
const listFile = 'precached.json';
const enoughBytes = 50_000_000;
const backupDays = 30;
const dayMs = 86_400_000;

interface Kept {
  /** Addresses in full, without the revision the service worker puts behind `?`. */
  readonly files: ReadonlySet<string>;
  readonly list: readonly string[] | null;
}

const withoutQuery = (address: string): string => address.split('?', 1)[0] ?? address;

const readList = async (response: Response | undefined): Promise<readonly string[] | null> => {
  const list: unknown = await response?.json().catch(() => null);
  return Array.isArray(list) && list.every((file) => typeof file === 'string') ? list : null;
};

/** Reads what is really there, from the cache and not through the network. */
const readKept = async (caches: CacheStorage, page: string): Promise<Kept> => {
  const files = new Set<string>();
  let list: readonly string[] | null = null;
  for (const name of await caches.keys()) {
    if (!name.includes('precache')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const address = withoutQuery(request.url);
      files.add(address);
      if (address === new URL(listFile, page).href) list = await readList(await cache.match(request));
    }
  }
  return { files, list };
};

const appFacts = ({ files, list }: Kept, installed: boolean, page: string): readonly ReadyFact[] => {
  if (!installed || list === null) return [{ what: 'app', ok: 'no', words: 'app-not-kept' }];
  const missing = list.filter((file) => !files.has(new URL(file, page).href));
  const allKept = (which: RegExp) =>
    list.some((file) => which.test(file)) && !missing.some((file) => which.test(file));
  const fonts = allKept(/\.(woff2|ttf)$/);
  const pdf = allKept(/pdf[\w.-]*\.js$/);
  return [
    missing.length === 0
      ? { what: 'app', ok: 'yes', words: 'app-kept' }
      : { what: 'app', ok: 'no', words: 'app-files-missing', count: missing.length },
    { what: 'fonts', ok: fonts ? 'yes' : 'no', words: fonts ? 'fonts-kept' : 'fonts-missing' },
    { what: 'pdf', ok: pdf ? 'yes' : 'no', words: pdf ? 'pdf-kept' : 'pdf-missing' },
  ];
};

const keepingFact = (persisted: boolean | null): ReadyFact => {
  if (persisted === null) return { what: 'keeping', ok: 'unknown', words: 'keeping-not-told' };
  return persisted
    ? { what: 'keeping', ok: 'yes', words: 'keeping-promised' }
    : { what: 'keeping', ok: 'no', words: 'keeping-not-promised' };
};

const spaceFact = (leftBytes: number | null): ReadyFact => {
  if (leftBytes === null) return { what: 'space', ok: 'unknown', words: 'space-not-told' };
  return leftBytes >= enoughBytes
    ? { what: 'space', ok: 'yes', words: 'space-enough', count: leftBytes }
    : { what: 'space', ok: 'no', words: 'space-low', count: leftBytes };
};

const backupFact = (lastBackup: string | null, now: number): ReadyFact => {
  if (lastBackup === null) return { what: 'backup', ok: 'no', words: 'backup-none' };
  const days = Math.floor((now - Date.parse(lastBackup)) / dayMs);
  return days <= backupDays
    ? { what: 'backup', ok: 'yes', words: 'backup-recent', count: days }
    : { what: 'backup', ok: 'no', words: 'backup-old', count: days };
};

export const checkReady = async ({
  caches,
  installed,
  page,
  storage,
  now,
}: {
  readonly caches: CacheStorage | undefined;
  /** Whether a service worker is active at this address. */
  readonly installed: boolean;
  readonly page: string;
  readonly storage: OfflinePorts['storage'];
  readonly now: number;
}): Promise<Readiness> => {
  const kept = caches ? await readKept(caches, page) : { files: new Set<string>(), list: null };
  const { writable, persisted, leftBytes, lastBackup } = await storage();
  const needed: readonly ReadyFact[] = [
    ...appFacts(kept, installed, page),
    { what: 'writing', ok: writable ? 'yes' : 'no', words: writable ? 'writing-works' : 'writing-fails' },
  ];
  return {
    ready: needed.every((fact) => fact.ok === 'yes'),
    facts: [...needed, keepingFact(persisted), spaceFact(leftBytes), backupFact(lastBackup, now)],
  };
};
