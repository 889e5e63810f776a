type Problem = 'full' | 'unavailable' | 'newer-version' | 'too-large';

/** Why nothing was erased. */
export const notErasedText: Record<Problem, string> = {
  full: 'This device has no room left, even for taking things away. Make some room, then try again.',
  unavailable: 'The browser’s storage did not answer. Close other tabs of this notebook, then try again.',
  'newer-version':
    'A newer version of the notebook is open in another tab. Reload this page, then try again.',
  'too-large': 'The storage refused it. Reload this page, then try again.',
};

/** What erasing cannot reach; said wherever something is erased. */
export const outOfReach =
  'Files you have sent and reports already made keep what they say. Until the disk needs the room, traces may stay in its free space.';

/** Said when the second copy could not be written anew at once. */
export const laterInCopy =
  'The second copy on this device still holds it: close the other tabs of this notebook, and it goes the next time you open it.';
