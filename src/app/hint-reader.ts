import { sha256Hex } from '../base/ids.ts';
import { firstValue } from '../base/watched.ts';
import { findHints } from '../domain/identifiability/find-hints.ts';
import { fold } from '../domain/identifiability/fold.ts';
import { knownNames } from '../domain/identifiability/known-names.ts';
import { neutralWords } from '../domain/identifiability/neutral-words.ts';
import type { HintReader } from '../pieces/hints/hint-reader.ts';
import type { Services } from '../services.ts';

const preference = 'hints called fine';

/** More than a person ever calls fine; the oldest go first. */
const keptFine = 500;

/** Never the words themselves: what is erased elsewhere must not stand here. */
const markOf = (record: string, words: string): string => sha256Hex(`${record}|${fold(words)}`).slice(0, 16);

/** The hints of this board, with the notebook's own way of erasing a word. */
export const createHintReader = async (
  { notebook, content, offline }: Pick<Services, 'notebook' | 'content' | 'offline'>,
  smallNumber: number | undefined,
): Promise<HintReader> => {
  const names = knownNames(await content.names());
  const people = notebook.watch({ type: 'person', limit: 100 });
  const stored = await firstValue(notebook.watchPreference(preference));
  const fine = new Set<string>(stored ? (JSON.parse(stored) as string[]) : []);
  return {
    find: async (record, text) => {
      const governors = (await firstValue(people)).map(({ body }) => body.name);
      return findHints(text, { names, governors, ...(smallNumber ? { smallNumber } : {}) })
        .filter(({ words }) => !fine.has(markOf(record, words)))
        .map((hint) => ({ ...hint, instead: neutralWords(hint, text) }));
    },
    callFine: async (record, words) => {
      fine.add(markOf(record, words));
      await notebook.setPreference(preference, JSON.stringify([...fine].slice(-keptFine)));
    },
    replace: async (asked) => (await notebook.erasing()).eraseWord(asked),
    hold: () => offline.hold(),
  };
};
