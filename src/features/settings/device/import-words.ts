import { lineProblemWords } from '../../../exchange/notebook-file/file-words.ts';
import type {
  AcceptProblem,
  ImportPreview,
  ImportSeen,
  ImportUndone,
} from '../../../storage/files/notebook-files.ts';
import { entriesWords, momentWords, notesWords } from './storage-words.ts';

const kindWords: Record<ImportPreview['kind'], string> = {
  backup: 'A backup',
  'own-device': 'A file for another device of one’s own',
  'hand-over': 'Some entries as they stand now, without their history',
};

/** Nothing here, and nothing in the file, says what board it is: what comes in then stands on no screen yet. */
export const isOfBoardNotJoined = ({ kind, boards }: Pick<ImportPreview, 'kind' | 'boards'>): boolean =>
  kind === 'hand-over' && boards.some(({ known, name }) => !known && name === null);

/** Names by id of the boards on this device: a file that holds one plan does not name its board. */
export type BoardNames = ReadonlyMap<string, string>;

const boardWords = ({ boards }: ImportPreview, names: BoardNames): string =>
  boards
    .map(
      ({ board, name, known }) =>
        `${name ?? names.get(board) ?? 'Not named in the file'} (${known ? 'on this device' : 'new here'})`,
    )
    .join(', ') || 'None';

const newWords = ({ counts }: ImportPreview): string => {
  if (counts.new === 0) return 'Nothing';
  return counts.notes > 0
    ? `${entriesWords(counts.new)}, in ${notesWords(counts.notes)}`
    : entriesWords(counts.new);
};

const refusedWords = ({ counts, refused }: ImportPreview): string => {
  const reasons = new Map<string, number>();
  for (const { why, count } of refused)
    reasons.set(lineProblemWords[why], (reasons.get(lineProblemWords[why]) ?? 0) + count);
  const said = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ');
  return `${entriesWords(counts.refused)}${said ? `: ${said}` : ''}. Set aside, not taken in.`;
};

/** What is in a file, before anything of it is. */
export const previewRows = (preview: ImportPreview, madeOn: string, names: BoardNames) => [
  { term: 'What it is', value: kindWords[preview.kind] },
  { term: 'It says it is from', value: preview.by?.name || 'Nobody' },
  { term: 'Made', value: madeOn },
  { term: preview.boards.length > 1 ? 'Boards' : 'Board', value: boardWords(preview, names) },
  { term: 'New', value: newWords(preview) },
  { term: 'Already here', value: entriesWords(preview.counts.alreadyHere) },
  ...(preview.counts.blobs > 0
    ? [{ term: 'Pictures and papers', value: preview.counts.blobs.toLocaleString('en-GB') }]
    : []),
  ...(preview.counts.erasedHere > 0
    ? [
        {
          term: 'Erased here',
          value: `${entriesWords(preview.counts.erasedHere)}, erased or taken off this device. They stay away.`,
        },
      ]
    : []),
  ...(preview.counts.refused > 0 ? [{ term: 'Refused', value: refusedWords(preview) }] : []),
];

export const acceptProblemText: Record<AcceptProblem, string> = {
  'unknown-import':
    'This file is no longer waiting, perhaps because of another tab. Nothing was changed. Choose it again.',
  cancelled: 'Stopped. What had come in was taken out again; your notebook is as it was.',
  full: 'Not taken in: this device has no room left. Your notebook is as it was. Make some room, then try again.',
  unavailable:
    'Not taken in yet: the browser’s storage did not answer. Close other tabs of this notebook, then try again.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large':
    'Not taken in: something in the file is too large for this browser. Your notebook is as it was.',
};

export const undoneWords = ({ dropped, kept }: ImportUndone): string => {
  const gone =
    dropped === 0 && kept > 0 ? 'Nothing was taken out.' : `Taken out again: ${entriesWords(dropped)}.`;
  if (kept === 0) return gone;
  const it = kept === 1 ? 'it' : 'them';
  return `${gone} ${entriesWords(kept)} ${kept === 1 ? 'stays' : 'stay'}: you have gone on from ${it}, something here belongs to ${it}, or another file has ${it} too.`;
};

export const takenInKind: Record<ImportPreview['kind'], string> = {
  backup: 'A backup',
  'own-device': 'A file from another device',
  'hand-over': 'A hand-over',
};

/** When, whose and how many; and what is still under way. */
export const takenInWords = ({ at, state, preview }: ImportSeen): string =>
  [
    momentWords(at),
    preview.by?.name ? `it says it is from ${preview.by.name}` : 'it does not say whom it is from',
    preview.counts.new === 0 ? 'nothing new' : newWords(preview),
    ...(state === 'moving' ? ['still coming in'] : []),
    ...(state === 'undone' ? ['being taken out again'] : []),
  ].join(' · ');
