import { describe, expect, it } from 'vitest';
import { checkReady } from '../../src/offline/check-ready.ts';

const page = 'https://notes.example/governors/';
const now = Date.parse('2026-11-21T10:00:00Z');
const files = ['index.html', 'assets/index-a.js', 'assets/pdf.worker-b.js', 'assets/source-sans.woff2'];

/** The browser's caches as the service worker fills them: a revision behind `?` where the name has no hash. */
const cachesWith = (kept: readonly string[], list: unknown = files) => {
  const cache = new Map(kept.map((file) => [`${page}${file}`, new Response('')]));
  cache.set(`${page}precached.json?__WB_REVISION__=1`, Response.json(list));
  return {
    keys: async () => ['workbox-precache-v2-x', 'something-else'],
    open: async (name: string) => ({
      keys: async () => (name === 'something-else' ? [] : [...cache.keys()].map((url) => ({ url }))),
      match: async ({ url }: { url: string }) => cache.get(url),
    }),
  } as unknown as CacheStorage;
};

const goodStorage = { writable: true, persisted: true, leftBytes: 2e9, lastBackup: '2026-11-20T10:00:00Z' };

const check = (
  caches: CacheStorage | undefined,
  storage: Partial<typeof goodStorage> | object = {},
  installed = true,
) => checkReady({ caches, installed, page, now, storage: async () => ({ ...goodStorage, ...storage }) });

const words = async (readiness: ReturnType<typeof check>) =>
  (await readiness).facts.map((fact) => fact.words);

describe('"Ready for a school with no signal"', () => {
  it('is said when every file is on the device and words can be written', async () => {
    const readiness = check(cachesWith(files));
    expect((await readiness).ready).toBe(true);
    expect(await words(readiness)).toEqual([
      'app-kept',
      'fonts-kept',
      'pdf-kept',
      'writing-works',
      'keeping-promised',
      'space-enough',
      'backup-recent',
    ]);
  });

  it.each(files)('is not said when %s is missing', async (missing) => {
    const readiness = await check(cachesWith(files.filter((file) => file !== missing)));
    expect(readiness.ready).toBe(false);
    expect(readiness.facts[0]).toEqual({ what: 'app', ok: 'no', words: 'app-files-missing', count: 1 });
  });

  it('names the PDF maker when that is what is missing', async () => {
    expect(await words(check(cachesWith(files.filter((file) => !file.includes('pdf')))))).toContain(
      'pdf-missing',
    );
  });

  it('is not said before the service worker is in place, without a list, or where nothing can be kept', async () => {
    for (const readiness of [
      check(cachesWith(files), {}, false),
      check(cachesWith(files, 'not a list')),
      check(undefined),
    ])
      expect((await readiness).facts[0]).toEqual({ what: 'app', ok: 'no', words: 'app-not-kept' });
  });

  it('is not said when words cannot be written', async () => {
    const readiness = check(cachesWith(files), { writable: false });
    expect((await readiness).ready).toBe(false);
    expect(await words(readiness)).toContain('writing-fails');
  });

  it('is said, with a warning, when space is short, nothing is promised or the backup is old', async () => {
    const readiness = check(cachesWith(files), {
      persisted: false,
      leftBytes: 1_000_000,
      lastBackup: '2026-09-01T10:00:00Z',
    });
    expect((await readiness).ready).toBe(true);
    expect((await words(readiness)).slice(-3)).toEqual(['keeping-not-promised', 'space-low', 'backup-old']);
    expect((await readiness).facts.at(-1)?.count).toBe(81);
  });

  it('says so when the browser does not tell', async () => {
    const readiness = check(cachesWith(files), { persisted: null, leftBytes: null, lastBackup: null });
    expect((await words(readiness)).slice(-3)).toEqual(['keeping-not-told', 'space-not-told', 'backup-none']);
  });
});
