// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMissingParts } from '../../src/offline/missing-part.ts';

/** A page in which a part of the app has just not been found. */
const aPage = ({ online = true, writing = false, saves = true } = {}) => {
  const seen = { reloads: 0, told: 0 };
  const page = new EventTarget() as Window & EventTarget;
  Object.assign(page, { sessionStorage: window.sessionStorage, navigator: { onLine: online } });
  let now = Date.parse('2026-11-21T10:00:00Z');
  watchMissingParts(page, {
    isBusy: () => writing,
    settle: async () => saves,
    reload: () => {
      seen.reloads++;
    },
    now: () => now,
    onMissing: () => {
      seen.told++;
    },
  });
  const miss = async () => {
    page.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
    await vi.waitFor(() => expect(seen.reloads + seen.told).toBeGreaterThan(0));
  };
  const leave = () => page.dispatchEvent(new Event('beforeunload'));
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { seen, miss, leave, wait };
};

describe('A part of the app that an update took away', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('is fetched anew by one reload', async () => {
    const { seen, miss } = aPage();
    await miss();
    expect(seen).toEqual({ reloads: 1, told: 0 });
  });

  it('is not chased round and round: the second time within a minute the person is told', async () => {
    const { seen, miss, wait } = aPage();
    await miss();
    wait(30_000);
    await miss();
    expect(seen).toEqual({ reloads: 1, told: 1 });
  });

  it('is let go where the page is being left: it must not turn back', async () => {
    const { seen, miss, leave, wait } = aPage();
    leave();
    await expect(miss()).rejects.toThrow();
    expect(seen).toEqual({ reloads: 0, told: 0 });
    wait(5_000);
    await miss();
    expect(seen).toEqual({ reloads: 1, told: 0 });
  });

  it.each([
    ['there is no network', { online: false }],
    ['somebody is writing', { writing: true }],
    ['words could not be saved', { saves: false }],
  ])('is only told of while %s', async (_when, world) => {
    const { seen, miss } = aPage(world);
    await miss();
    expect(seen).toEqual({ reloads: 0, told: 1 });
  });
});
