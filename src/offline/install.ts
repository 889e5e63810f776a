import type { InstallWay } from './offline.ts';

/** Chromium's question, held back until the person presses our button; absent from TypeScript's DOM. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export interface Install {
  ask(): Promise<'installed' | 'declined'>;
}

interface Browser {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Of WebKit on iPad and iPhone: opened from the home screen. */
  readonly standalone?: boolean;
}

/** What a browser calls itself, read as little as possible: no feature tells these apart. */
export const wayOf = (
  { userAgent, maxTouchPoints, standalone }: Browser,
  isStandalone: boolean,
): InstallWay => {
  if (standalone || isStandalone) return 'installed';
  const isMac = userAgent.includes('Macintosh');
  // An iPad calls itself a Mac; no Mac has a touch screen.
  if (/iPhone|iPad|iPod/.test(userAgent) || (isMac && maxTouchPoints > 1)) return 'share-menu';
  const isSafari = / Version\/\d.* Safari\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent);
  return isMac && isSafari ? 'dock-menu' : 'none';
};

export const createInstall = (page: Window, onWay: (way: InstallWay) => void): Install => {
  let question: InstallQuestion | null = null;
  onWay(wayOf(page.navigator, page.matchMedia('(display-mode: standalone)').matches));
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
