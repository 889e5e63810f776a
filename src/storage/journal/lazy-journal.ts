import { type Journal, noJournal } from '../ports.ts';

/** A journal that is loaded when it is first used: none of it may stand in the way of the first rows. */
export const lazyJournal = (load: () => Promise<Journal>): Journal => {
  let now = noJournal;
  let loading: Promise<Journal> | null = null;
  const ready = (): Promise<Journal> => {
    loading ??= load().then(
      (journal) => {
        now = journal;
        return journal;
      },
      () => noJournal,
    );
    return loading;
  };
  return {
    get kind() {
      return now.kind;
    },
    append: async (lines) => (await ready()).append(lines),
    facts: async () => (await ready()).facts(),
    read: async () => (await ready()).read(),
    compact: async (live, gently) => (await ready()).compact(live, gently),
    wipe: async () => (await ready()).wipe(),
  };
};
