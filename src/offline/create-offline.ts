import type { Workbox } from 'workbox-window';
import { createWatchedCell } from '../base/watched.ts';
import { createBusy } from './busy.ts';
import { createInstall } from './install.ts';
import { watchMissingParts } from './missing-part.ts';
import type { Offline, OfflinePorts, OfflineStatus } from './offline.ts';
import { createTabs } from './tabs.ts';
import { createUpdate } from './update.ts';

const hourMs = 3_600_000;
/** Rows come soon after the screen they stand on. */
const afterRowsMs = 1_000;

/** Called once, early: the browser's install question comes only once. The service worker is seen to when the first screen stands. */
export const createOffline = ({ policy, clock, settle, storage, firstScreen }: OfflinePorts): Offline => {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const supported = serviceWorker !== undefined && !import.meta.env.DEV;
  const status = createWatchedCell<OfflineStatus>({
    app: supported ? 'installing' : 'not-supported',
    update: 'none',
    partMissing: false,
    install: 'none',
  });
  const tell = (change: Partial<OfflineStatus>) => status.set({ ...status.read(), ...change });
  const later = (milliseconds: number, then: () => void) => void setTimeout(then, milliseconds);
  const reload = () => location.reload();

  const busy = createBusy(document, clock.now);
  const install = createInstall(window, (way) => tell({ install: way }));
  watchMissingParts(window, {
    isBusy: busy.isWriting,
    settle,
    reload,
    now: clock.now,
    onMissing: () => tell({ partMissing: true }),
  });

  const workbox = supported
    ? firstScreen.then(async () => {
        await new Promise((enough) => setTimeout(enough, afterRowsMs));
        const { Workbox } = await import('workbox-window');
        return new Workbox(policy.scriptUrl('sw.js'));
      })
    : null;
  const tabs = createTabs(new BroadcastChannel('new-version'), {
    tab: crypto.randomUUID(),
    settle,
    onUpdate: () => update.expectTakeOver(),
    later,
  });
  const update = createUpdate({
    busy,
    tabs,
    settle,
    skipWaiting: () => void workbox?.then((worker) => worker.messageSkipWaiting()),
    reload,
    later,
    onState: (state) => tell({ update: state }),
  });

  /** The browser asks rarely by itself in a home-screen app on iOS, so the app asks. No answer is no trouble. */
  const checkForUpdate = async () => {
    try {
      await (await workbox)?.update();
      return 'asked';
    } catch {
      return 'no-answer';
    }
  };

  const failed = () => tell({ app: serviceWorker?.controller ? 'ready' : 'failed' });

  const register = async (worker: Workbox) => {
    worker.addEventListener('activated', () => tell({ app: 'ready' }));
    worker.addEventListener('waiting', () => update.found());
    // On the first visit the service worker takes the page in hand at once (clientsClaim), so that going offline
    // before any reload works too; only a change from one to another is an update.
    let controlled = Boolean(serviceWorker?.controller);
    worker.addEventListener('controlling', () => {
      if (controlled) update.takenOver();
      controlled = true;
    });
    worker.addEventListener('redundant', async () => {
      if (!(await serviceWorker?.getRegistration())?.active) tell({ app: 'failed' });
    });
    try {
      const wasControlled = controlled;
      const registration = await worker.register();
      if (registration?.active) tell({ app: 'ready' });
      if (wasControlled) await checkForUpdate();
    } catch {
      failed();
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void checkForUpdate();
    });
    setInterval(checkForUpdate, hourMs);
  };
  workbox?.then(register).catch(failed);

  return {
    status,
    acceptUpdate: update.accept,
    checkForUpdate,
    install: install.ask,
    hold: busy.hold,
    // Asked for now and then, and long after the start.
    checkReady: async () => {
      const { checkReady } = await import('./check-ready.ts');
      return checkReady({
        caches: globalThis.caches,
        installed: Boolean((await serviceWorker?.getRegistration())?.active),
        page: document.baseURI,
        storage,
        now: clock.now(),
      });
    },
    askToKeep: async () => (await navigator.storage?.persist?.()) ?? null,
  };
};
