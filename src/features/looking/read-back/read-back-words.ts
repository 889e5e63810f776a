import type { ReadBackText, sinceReadBack } from '../../../domain/read-back.ts';

export const textWords: Record<ReadBackText, string> = {
  heard: 'What I heard',
  saw: 'What I saw',
  agreedText: 'What we agreed',
  willSend: 'What you will send me',
};

export const sinceWords: Record<Exclude<ReturnType<typeof sinceReadBack>, 'same'>, string> = {
  changed: 'Changed since it was read back.',
  unknown: 'It may have been changed since: this device does not know the words that were read out.',
};
