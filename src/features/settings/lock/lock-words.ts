import type { SwitchProblem, UnlockProblem } from '../../../storage/lock/notebook-lock.ts';

export const lockProblemText: Record<UnlockProblem | SwitchProblem, string> = {
  wrong:
    'That is not the passphrase, and not the recovery code. Look at capital letters and spaces, then try again.',
  mistyped:
    'That is not the passphrase. If it is the recovery code, there is a slip in it: it has eight groups of four letters and digits.',
  wait: 'The last one was wrong, so the next try has to wait a little.',
  'other-tabs':
    'This notebook is open in another tab or window. Close it there, then try again: it would go on writing in the old way.',
  'not-saved': 'Something you wrote is not on disk yet. See to that first; nothing was changed.',
  unavailable: 'The browser’s storage did not answer. Nothing was changed. Reload this page, then try again.',
};

/** "in 8 seconds", "in 2 minutes". */
export const waitWords = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds <= 90) return `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `in ${Math.ceil(seconds / 60)} minutes`;
};

export const shortestPassphrase = 8;

/** What is wrong with a new passphrase, or nothing. Length counts; capitals and signs only make it hard to type. */
export const newPassphraseProblem = (words: string, again: string): string | undefined => {
  if (words.trim().length < shortestPassphrase)
    return `Too short: at least ${shortestPassphrase} letters. Four words are safer, and easier to keep in mind.`;
  if (words.trim() !== again.trim()) return 'The two are not the same. Type them once more.';
  return undefined;
};

export const lockAfterChoices = [
  { value: '0', label: 'At once' },
  { value: '1', label: 'After 1 minute' },
  { value: '5', label: 'After 5 minutes' },
  { value: '15', label: 'After 15 minutes' },
] as const;
