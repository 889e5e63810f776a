import { sha256Hex } from '../base/ids.ts';
import { firstValue } from '../base/watched.ts';
import { beforeReport } from '../domain/identifiability/before-report.ts';
import { findHints } from '../domain/identifiability/find-hints.ts';
import { fold } from '../domain/identifiability/fold.ts';
import { knownNames } from '../domain/identifiability/known-names.ts';
import { neutralWords } from '../domain/identifiability/neutral-words.ts';
import type { HintReader } from '../pieces/hints/hint-reader.ts';
import type { Services } from '../services.ts';

const preference = 'hints called fine';
const worried = 'worried card read';

/** More than a person ever calls fine; the oldest go first. */
const keptFine = 500;

/** Never the words themselves: what is erased elsewhere must not stand here. */
const markOf = (record: string, words: string): string => sha256Hex(`${record}|${fold(words)}`).slice(0, 16);

/** The hints of this board, with the notebook's own way of erasing a word. */
export const createHintReader = async (
  { notebook, content, offline, clock }: Pick<Services, 'notebook' | 'content' | 'offline' | 'clock'>,
  smallNumber: number | undefined,
): Promise<HintReader> => {
  const names = knownNames(await content.names());
  const people = notebook.watch({ type: 'person', limit: 100 });
  const stored = await firstValue(notebook.watchPreference(preference));
  const fine = new Set<string>(stored ? (JSON.parse(stored) as string[]) : []);
  let readIn = await firstValue(notebook.watchPreference(worried));
  const options = async () => ({
    names,
    governors: (await firstValue(people)).map(({ body }) => body.name),
    ...(smallNumber ? { smallNumber } : {}),
  });
  const isOpen = (record: string, words: string) => !fine.has(markOf(record, words));
  return {
    readAll: async (records) =>
      beforeReport(records, await options()).filter(({ record, words }) => isOpen(record, words)),
    find: async (record, text) =>
      findHints(text, await options())
        .filter(({ words }) => isOpen(record, words))
        .map((hint) => ({ ...hint, instead: neutralWords(hint, text) })),
    callFine: async (record, words) => {
      fine.add(markOf(record, words));
      await notebook.setPreference(preference, JSON.stringify([...fine].slice(-keptFine)));
    },
    replace: async (asked) => (await notebook.erasing()).eraseWord(asked),
    mayWorry: async (visit) => readIn !== (visit ?? clock.today()),
    worryShown: async (visit) => {
      // At once: the next pause may come before the disk answers.
      readIn = visit ?? clock.today();
      await notebook.setPreference(worried, readIn);
    },
    hold: () => offline.hold(),
  };
};
