import type { Clock } from '../base/clock.ts';
import type { AppPolicy } from '../base/trusted-types.ts';
import type { Watched } from '../base/watched.ts';

/** What screens know of working with no network, of new versions, and of the home screen. */
export interface Offline {
  readonly status: Watched<OfflineStatus>;
  /** The person said yes to the new version. Every tab puts its words on disk first. */
  acceptUpdate(): Promise<void>;
  /** Asks the app's own address whether there is a newer version. */
  checkForUpdate(): Promise<'asked' | 'no-answer'>;
  /** Shows the browser's own install question; only while `install` is 'button'. */
  install(): Promise<'installed' | 'declined'>;
  /** A form with words that are not drafts calls this; the app is not reloaded until the answer is called. */
  hold(): () => void;
  /** "Ready for a school with no signal": tests, not hopes. */
  checkReady(): Promise<Readiness>;
  /** Asks the browser never to clear this app's storage by itself; null where it cannot be asked. */
  askToKeep(): Promise<boolean | null>;
}

export interface OfflineStatus {
  readonly app: 'not-supported' | 'installing' | 'ready' | 'failed';
  readonly update: UpdateState;
  /** A part of the app could not be loaded and a reload is not safe or would not help now. */
  readonly partMissing: boolean;
  /** How this app can be put on the home screen here. */
  readonly install: InstallWay;
}

/**
 * button: the browser asks when told to. share-menu: iPad and iPhone, whatever the browser. dock-menu: Safari on a
 * Mac. In the last two a page that is not opened for seven days of use loses everything it keeps; an app does not.
 */
export type InstallWay = 'none' | 'button' | 'share-menu' | 'dock-menu' | 'installed';

/**
 * waiting: a new version is on the device, ask. settling: accepted, all tabs are saving. not-saved: some tab holds
 * words that are not on disk, so nothing was changed. reload-soon: this tab changes over once the
 * person leaves the screen they write on, or says yes again.
 */
export type UpdateState = 'none' | 'waiting' | 'settling' | 'not-saved' | 'reload-soon';

export interface Readiness {
  /** True when the app, its fonts and its PDF maker are on this device and words can be written. */
  readonly ready: boolean;
  readonly facts: readonly ReadyFact[];
}

export interface ReadyFact {
  readonly what: 'app' | 'fonts' | 'pdf' | 'writing' | 'keeping' | 'space' | 'backup';
  readonly ok: 'yes' | 'no' | 'unknown';
  readonly words: ReadyWords;
  /** Files missing, bytes left or days since the last backup, where the words name a number. */
  readonly count?: number;
}

export type ReadyWords =
  | 'app-kept'
  | 'app-not-kept'
  | 'app-files-missing'
  | 'fonts-kept'
  | 'fonts-missing'
  | 'pdf-kept'
  | 'pdf-missing'
  | 'writing-works'
  | 'writing-fails'
  | 'keeping-promised'
  | 'keeping-not-promised'
  | 'keeping-not-told'
  | 'space-enough'
  | 'space-low'
  | 'space-not-told'
  | 'backup-recent'
  | 'backup-old'
  | 'backup-none';

/** What this room needs of others; main.tsx passes it in, because this room imports none of them. */
export interface OfflinePorts {
  readonly policy: AppPolicy;
  readonly clock: Clock;
  /** Nothing here may hold up the first rows. */
  readonly firstScreen: Promise<unknown>;
  /** Puts every draft of this tab on disk; false when some words could not be written. */
  settle(): Promise<boolean>;
  storage(): Promise<{
    readonly writable: boolean;
    readonly persisted: boolean | null;
    readonly leftBytes: number | null;
    /** ISO time. */
    readonly lastBackup: string | null;
  }>;
}
