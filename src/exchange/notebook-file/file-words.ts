import type { FileProblem } from './file-limits.ts';
import type { LineProblem } from './read-line.ts';

/** What a person reads, in one place: a new problem does not compile until it has words. */
export const fileProblemWords: Readonly<Record<FileProblem, string>> = {
  empty: 'This file is empty. Ask for it to be sent again.',
  'too-big': 'This file is too big to be a notebook, so it was not opened.',
  'not-a-notebook-file': 'This is not a notebook file. Notebook files end in .sendnotes, .txt or .json.',
  'newer-format':
    'This file was made by a newer version of the app. Update the app, then open the file again.',
  'needs-passphrase': 'This file is locked with a passphrase. Type the one it was made with.',
  'needs-key': 'This file is locked to a key that is not on this device.',
  'wrong-passphrase':
    'That passphrase does not open this file. Check capital letters and spaces, then try again.',
  'wrong-key': 'This file is locked to another key, so it cannot be opened here.',
  'cut-short':
    'Part of this file is missing: it stops in the middle. Nothing was changed. Fetch it again, if you can.',
  damaged: 'This file was damaged on its way. Nothing was changed. Fetch it again, if you can.',
};

/** Why single entries of a file were left out. */
export const lineProblemWords: Readonly<Record<LineProblem, string>> = {
  'bad-shape': 'not an entry of a notebook',
  'bad-id': 'changed after it was written',
  'bad-hash': 'changed after it was written',
  'too-deep': 'not an entry of a notebook',
  'too-large': 'too long',
  'too-long': 'too long',
  'not-json': 'cannot be read',
  'no-json': 'cannot be read',
  'unknown-line': 'of a kind this app does not know',
  'bad-blob': 'a picture or paper that is not whole',
  'bad-local': 'not an entry of a notebook',
  'bad-body': 'of a shape this app does not know',
  'other-place': 'says that it belongs to another board than before',
  private: 'private to the person who wrote it',
  sample: 'of the sample school',
};
