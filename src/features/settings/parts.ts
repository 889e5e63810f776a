/** The parts of Settings, by the word that stands in their address. */
export const settingsParts = [
  'board',
  'school',
  'me',
  'boards',
  'delegation',
  'checklist',
  'reading',
  'ready',
  'storage',
  'backup',
  'take-in',
  'deleted',
  'removing',
  'lock',
  'adopting',
  'about',
] as const;

export type SettingsPartName = (typeof settingsParts)[number];

interface PartWords {
  readonly title: string;
  readonly what: string;
  /** Means nothing before a school is set up. */
  readonly needsSchool: boolean;
}

export const partWords: Record<SettingsPartName, PartWords> = {
  board: {
    title: 'Board details',
    what: 'Name, crest, safeguarding lead, papers days, terms, Part 2',
    needsSchool: true,
  },
  school: {
    title: 'My school',
    what: 'Name, type, phases, local authority, the SENCO’s post',
    needsSchool: true,
  },
  me: { title: 'Me', what: 'My name and role, as they stand on reports', needsSchool: true },
  boards: {
    title: 'Boards and schools',
    what: 'Which board and school this device works for; add another',
    needsSchool: false,
  },
  checklist: {
    title: 'Checklist',
    what: 'Our own wording, what we hide, what we add; what the newer content changed',
    needsSchool: true,
  },
  delegation: {
    title: 'Who decides, who looks',
    what: 'Trust board and local bodies, duty by duty; what is met centrally',
    needsSchool: true,
  },
  reading: { title: 'Reading', what: 'Light or dark, typeface, size, spacing, contrast', needsSchool: false },
  ready: {
    title: 'Ready for a school with no signal',
    what: 'Tests what is on this device',
    needsSchool: false,
  },
  storage: {
    title: 'This device',
    what: 'How safe your notes are here, and what is only here',
    needsSchool: false,
  },
  backup: {
    title: 'Backup',
    what: 'One file with everything; continue on another device',
    needsSchool: true,
  },
  'take-in': {
    title: 'Take in a file',
    what: 'Restore a backup; bring in what your other device has',
    needsSchool: false,
  },
  deleted: {
    title: 'Recently deleted',
    what: 'Put back what was deleted, or erase it now',
    needsSchool: true,
  },
  removing: {
    title: 'Removing and erasing',
    what: 'Visits past their time, requests to erase, everything on this device',
    needsSchool: false,
  },
  lock: { title: 'Lock', what: 'A passphrase for this notebook on this device', needsSchool: true },
  adopting: {
    title: 'Adopting this',
    what: 'For the board: data protection, visit protocol, link role, draft resolution',
    needsSchool: true,
  },
  about: { title: 'About', what: 'What this is and is not, versions, moving house', needsSchool: false },
};

export const isSettingsPart = (part: string): part is SettingsPartName =>
  (settingsParts as readonly string[]).includes(part);
