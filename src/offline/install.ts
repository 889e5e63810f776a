import type { OfflineStatus } from './offline.ts';

/** Chromium's question, held back until the person presses our button; absent from TypeScript's DOM. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export interface Install {
  ask(): Promise<'installed' | 'declined'>;
}

const wayHere = (page: Window): OfflineStatus['install'] => {
  const { standalone } = page.navigator as Navigator & { standalone?: boolean };
  if (standalone || page.matchMedia('(display-mode: standalone)').matches) return 'installed';
  // Only Safari on iPad and iPhone has this property; there the share menu is the only way.
  return standalone === false ? 'share-menu' : 'none';
};

export const createInstall = (page: Window, onWay: (way: OfflineStatus['install']) => void): Install => {
  let question: InstallQuestion | null = null;
  onWay(wayHere(page));
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    question = event as InstallQuestion;
    onWay('button');
  });
  page.addEventListener('appinstalled', () => {
    question = null;
    onWay('installed');
  });
  return {
    ask: async () => {
      const asked = question;
      // The browser lets each question be put once.
      question = null;
      if (!asked) return 'declined';
      onWay('none');
      const { outcome } = await asked.prompt();
      return outcome === 'accepted' ? 'installed' : 'declined';
    },
  };
};
