import type { Names } from '../content/content.ts';
import { fold } from './fold.ts';
import type { KnownNames } from './hint.ts';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

export const knownNames = (file: Pick<Names, keyof KnownNames>): KnownNames => ({
  names: folded(file.names),
  alsoWord: folded(file.alsoWord),
  surnames: folded(file.surnames),
  known: folded(file.known),
});
