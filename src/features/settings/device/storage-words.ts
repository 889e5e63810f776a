import { longDate } from '../../../base/civil-date.ts';
import { localDate, localTime } from '../../../base/local-time.ts';
import type { InstallWay } from '../../../offline/offline.ts';
import type { OnlyHere, StorageFacts } from '../../../storage/notebook.ts';
import { bytesWords } from './ready-words.ts';

/** Below this share of the room a browser gives, a person should make some. */
const headRoom = 0.2;

export const isRoomShort = ({ usedBytes, leftBytes }: StorageFacts): boolean =>
  usedBytes !== null && leftBytes !== null && leftBytes < headRoom * (usedBytes + leftBytes);

/** "1 October 2026, 10:42" */
export const momentWords = (at: string): string => `${longDate(localDate(at))}, ${localTime(at)}`;

const number = (count: number): string => count.toLocaleString('en-GB');

export const notesWords = (count: number): string => (count === 1 ? '1 note' : `${number(count)} notes`);

export const entriesWords = (count: number): string => (count === 1 ? '1 entry' : `${number(count)} entries`);

/** Notes where there are some, as a person counts; else what else was written. */
export const whatIsMissing = ({ notes, entries }: OnlyHere): string => {
  if (notes > 0) return notesWords(notes);
  return entries === 1 ? '1 smaller change' : `${number(entries)} smaller changes`;
};

const keptWords = (persisted: boolean | null, way: InstallWay): string => {
  if (way === 'share-menu' || way === 'dock-menu')
    return 'No. If you do not open this page for seven days of using the browser, it deletes everything here.';
  if (persisted === null) return 'This browser does not say. A backup is the answer.';
  return persisted
    ? 'Yes. The browser has promised not to clear it by itself.'
    : 'Not promised. The browser may clear it if this device runs out of room. That is usual; a backup is the answer.';
};

const secondCopyWords = ({ journal, secondCopyBytes }: StorageFacts): string => {
  if (journal === 'on')
    return `Yes${secondCopyBytes ? `, ${bytesWords(secondCopyBytes)}` : ''}. If the browser damages its database, your words are put back from it.`;
  return journal === 'none'
    ? 'None: this browser has no place for one. Make backups more often.'
    : 'Not working just now. What you write is still saved. Reload when you have finished writing.';
};

export const otherDeviceWords = ({ heardAt, lacks }: NonNullable<StorageFacts['otherDevice']>): string =>
  lacks.entries === 0
    ? `Has everything that is here, by its file of ${momentWords(heardAt)}.`
    : `Lacks ${whatIsMissing(lacks)} written here since its file of ${momentWords(heardAt)}.`;

export const factRows = (facts: StorageFacts, way: InstallWay) => [
  ...(facts.writable ? [] : [{ term: 'Can be written', value: 'No: what you type now would not be kept' }]),
  { term: 'Last backup', value: facts.lastBackup ? momentWords(facts.lastBackup) : 'None yet' },
  ...(facts.otherDevice ? [{ term: 'My other device', value: otherDeviceWords(facts.otherDevice) }] : []),
  { term: 'Kept for good', value: keptWords(facts.persisted, way) },
  { term: 'Second copy', value: secondCopyWords(facts) },
  {
    term: 'Room used',
    value: facts.usedBytes === null ? 'This browser does not say' : bytesWords(facts.usedBytes),
  },
  {
    term: 'Room left',
    value: facts.leftBytes === null ? 'This browser does not say' : bytesWords(facts.leftBytes),
  },
];
