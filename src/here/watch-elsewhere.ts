import type { Watched } from '../base/watched.ts';
import { elsewhereIn } from '../domain/trust/delegation-words.ts';
import type { Notebook } from '../storage/notebook.ts';

/** By duty, who of the trust looks where this board does not; unknown until all it follows from is known. */
export const watchElsewhere = async (
  notebook: Notebook,
  board: string,
): Promise<Watched<ReadonlyMap<string, string>>> => {
  const boards = notebook.watch({ type: 'board' });
  const { said } = (await notebook.saidHere()).trusts;
  let last: readonly unknown[] = [];
  let value: ReadonlyMap<string, string> | undefined;
  return {
    read: () => {
      const [all, answers] = [boards.read(), said.read()];
      if (all !== last[0] || answers !== last[1]) {
        last = [all, answers];
        value = all && answers && elsewhereIn(board, all, answers);
      }
      return value;
    },
    subscribe: (onChange) => {
      const stops = [boards.subscribe(onChange), said.subscribe(onChange)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
