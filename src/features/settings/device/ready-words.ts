import type { ReadyFact, ReadyWords } from '../../../offline/offline.ts';

interface FactWords {
  readonly title: string;
  /** What to do, where something is to be done. */
  readonly next?: string;
}

/** `#` stands for the number of the fact. */
const words: Record<ReadyWords, FactWords> = {
  'app-kept': { title: 'The whole app is on this device' },
  'app-not-kept': {
    title: 'The app is not on this device yet',
    next: 'Stay on a connection for a minute with this page open, then check again.',
  },
  'app-files-missing': {
    title: '# files of the app are missing',
    next: 'Go where there is a connection, reload this page, then check again.',
  },
  'fonts-kept': { title: 'The typefaces are on this device' },
  'fonts-missing': {
    title: 'Typefaces are missing',
    next: 'Words can be written without them. Reload where there is a connection, then check again.',
  },
  'pdf-kept': { title: 'Reports can be made with no signal' },
  'pdf-missing': {
    title: 'Reports cannot be made with no signal yet',
    next: 'Notes can. Reload where there is a connection, then check again.',
  },
  'writing-works': { title: 'A test note was written and read back' },
  'writing-fails': {
    title: 'This browser does not keep what is written',
    next: 'A private window? Use an ordinary one. A full device? Make room. Then check again before you write.',
  },
  'keeping-promised': { title: 'The browser has promised to keep your notes' },
  'keeping-not-promised': {
    title: 'The browser has not promised to keep your notes',
    next: 'It may clear them when space runs out. Ask it to keep them (below), or put the app on the home screen.',
  },
  'keeping-not-told': {
    title: 'This browser does not say whether it keeps notes for good',
    next: 'Put the app on the home screen: notes of home-screen apps are kept best.',
  },
  'space-enough': { title: 'There is room enough: # free' },
  'space-low': {
    title: 'There is little room left: #',
    next: 'Clear photographs or downloads off this device before the visit.',
  },
  'space-not-told': { title: 'This browser does not say how much room is left' },
  'backup-recent': { title: 'Last backup: # days ago' },
  'backup-old': {
    title: 'Last backup: # days ago',
    next: 'What was written since then is on this device only.',
  },
  'backup-none': {
    title: 'No backup yet',
    next: 'Your notes are on this device only. Make the report soon after each visit, and save it.',
  },
};

/** "1.4 GB", "320 MB" */
export const bytesWords = (bytes: number): string => {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${Math.round(bytes / 1e6)} MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
};

const numberWords = ({ what, count = 0 }: ReadyFact): string =>
  what === 'space' ? bytesWords(count) : String(count);

export const readyFactWords = (fact: ReadyFact): FactWords => {
  const { title, next } = words[fact.words];
  const said =
    fact.what === 'backup' && fact.count !== undefined && fact.count <= 1
      ? `Last backup: ${fact.count === 0 ? 'today' : 'yesterday'}`
      : title.replace('#', numberWords(fact));
  const one = fact.words === 'app-files-missing' && fact.count === 1;
  return { title: one ? 'One file of the app is missing' : said, ...(next ? { next } : {}) };
};
