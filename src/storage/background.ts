/** Milliseconds after the first screen stands. */
const firstLook = 300;
/** On a reload the old page's lock may be let go only after the new one has looked. */
const lookAgain = 3_000;
const compareAfter = 1_500;
/** What was deleted long ago goes, when everything else has been seen to. */
const tidyAfter = 6_000;
/** Between two looks at the second copy. */
const compareEvery = 300_000;

interface Work {
  /** Nothing here may hold up the first rows. */
  readonly firstScreen: Promise<unknown>;
  /** Takes over what dead tabs left. */
  takeOver(): unknown;
  /** Looks whether both copies hold the same. */
  compare(): Promise<unknown>;
  tidy(): unknown;
}

export interface Background {
  /** The notebook is open: all of it begins, or begins anew. */
  begin(): void;
  stop(): void;
}

/** What a notebook does by itself while it is open. */
export const createBackground = ({ firstScreen, takeOver, compare, tidy }: Work): Background => {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let turn = 0;

  const stop = (): void => {
    turn += 1;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };

  const later = (pause: number, act: () => unknown): void => {
    timers.push(setTimeout(act, pause));
  };

  const compareNowAndThen = async (mine: number): Promise<void> => {
    await compare();
    if (mine === turn) later(compareEvery, () => compareNowAndThen(mine));
  };

  return {
    stop,
    begin: () => {
      stop();
      const mine = turn;
      void firstScreen.then(() => {
        if (mine !== turn) return;
        later(firstLook, takeOver);
        later(lookAgain, takeOver);
        later(compareAfter, () => compareNowAndThen(mine));
        later(tidyAfter, tidy);
      });
    },
  };
};
