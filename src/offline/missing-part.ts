/**
 * After an update a tab still showing the old version may ask for a part that is gone. One reload fetches the new
 * version; it is not tried again within a minute, and never while somebody types or there is no network.
 */
const lastReload = 'reloaded-for-missing-part';
const onceIn = 60_000;

/** A page that is being left gets none of its parts any more, and must not turn back for them. Milliseconds. */
const leavingTakes = 5_000;

/** Session storage may be forbidden; then there is no guard against a loop, so no reload. */
const mayReload = (page: Window, now: number): boolean => {
  try {
    const before = Number(page.sessionStorage.getItem(lastReload) ?? 0);
    page.sessionStorage.setItem(lastReload, String(now));
    return now - before > onceIn;
  } catch {
    return false;
  }
};

export const watchMissingParts = (
  page: Window,
  {
    isBusy,
    settle,
    reload,
    now,
    onMissing,
  }: {
    isBusy(): boolean;
    settle(): Promise<boolean>;
    reload(): void;
    now(): number;
    onMissing(): void;
  },
): void => {
  let left = Number.NEGATIVE_INFINITY;
  page.addEventListener('beforeunload', () => {
    left = now();
  });
  page.addEventListener('vite:preloadError', async (event) => {
    if (now() - left < leavingTakes) return event.preventDefault();
    if (!page.navigator.onLine || isBusy() || !mayReload(page, now())) return onMissing();
    event.preventDefault();
    if (await settle()) reload();
    else onMissing();
  });
};
