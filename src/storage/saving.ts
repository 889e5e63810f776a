import type { Clock } from '../base/clock.ts';
import { ok, problem, type Result } from '../base/result.ts';
import { createWatchedCell, type Watched } from '../base/watched.ts';
import type { SaveProblem, SaveState } from './notebook.ts';
import { isLostConnection, saveProblemOf } from './storage-problem.ts';

/** Something on its way to disk. `key` names what it is about, so that a later success settles an earlier failure. */
export interface SaveJob<Value> {
  readonly key: string;
  /** What a person would have to type again if it were lost. */
  texts(): readonly string[];
  attempt(): Promise<Result<Value, SaveProblem>>;
  /** Tries again after a failure. */
  again(): Promise<unknown>;
  /** The database will not take it: puts it where a new start finds it all the same. */
  putAside?(): Promise<unknown>;
}

export interface Saving {
  readonly state: Watched<SaveState>;
  /** One after the other: a tab does not race itself. */
  run<Value>(job: SaveJob<Value>): Promise<Result<Value, SaveProblem>>;
  /** The same for what a person did not type; tried again as it is. */
  once<Value>(
    key: string,
    attempt: () => Promise<Result<Value, SaveProblem>>,
  ): Promise<Result<Value, SaveProblem>>;
  /** Something was typed and will be run within the pace of typing. */
  touch(): void;
  /** The failure no longer matters: its text was taken back. */
  forget(key: string): void;
}

interface Failure {
  readonly problem: SaveProblem;
  texts(): readonly string[];
  again(): Promise<unknown>;
}

interface SavingTools {
  readonly clock: Clock;
  /** Is anything typed but not yet on its way? */
  readonly isDirty: () => boolean;
  /** Resolves when the database is open, or throws. */
  readonly open: () => Promise<unknown>;
  readonly reopen: () => Promise<unknown>;
  /** See Pace. */
  readonly retries?: readonly number[] | undefined;
}

/** A lost connection is back at once or within a second; after that a person must know. Milliseconds. */
const usualRetries = [0, 150, 600];

const underWay: SaveState = { state: 'saving' };

export const createSaving = ({
  clock,
  isDirty,
  open,
  reopen,
  retries = usualRetries,
}: SavingTools): Saving => {
  const state = createWatchedCell<SaveState>({ state: 'quiet' });
  const failures = new Map<string, Failure>();
  let running = 0;
  let queue: Promise<unknown> = Promise.resolve();

  let isRetrying = false;
  /** Tapped twice it still tries once. */
  const retry = (): void => {
    if (isRetrying) return;
    isRetrying = true;
    void Promise.allSettled([...failures.values()].map(({ again }) => again())).then(() => {
      isRetrying = false;
    });
  };

  const tell = (): void => {
    const [first] = failures.values();
    if (first) {
      const texts = [...failures.values()].flatMap((failure) => failure.texts());
      state.set({ state: 'not-saved', problem: first.problem, texts, retry });
    } else if (running > 0 || isDirty()) state.set(underWay);
    else state.set({ state: 'saved', at: clock.now() });
  };

  /** A new connection each time: no retry on a lost one ever works. A full disk is told at once. */
  const outcome = async <Value>({ attempt }: SaveJob<Value>): Promise<Result<Value, SaveProblem>> => {
    for (let turn = 0; ; turn += 1) {
      try {
        await (turn === 0 ? open() : reopen());
        return await attempt();
      } catch (error) {
        const pause = retries[turn];
        if (pause === undefined || !isLostConnection(error)) return problem(saveProblemOf(error));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };

  const runNow = async <Value>(job: SaveJob<Value>): Promise<Result<Value, SaveProblem>> => {
    const result = await outcome(job);
    // Where that fails too, the text is in memory and the line says so.
    if (!result.ok) await job.putAside?.().catch(() => {});
    running -= 1;
    if (result.ok) failures.delete(job.key);
    else failures.set(job.key, { problem: result.problem, texts: job.texts, again: job.again });
    tell();
    return result.ok ? ok(result.value) : result;
  };

  const run = <Value>(job: SaveJob<Value>): Promise<Result<Value, SaveProblem>> => {
    running += 1;
    if (failures.size === 0) state.set(underWay);
    const done = queue.then(() => runNow(job));
    queue = done;
    return done;
  };

  const once: Saving['once'] = (key, attempt) =>
    run({ key, attempt, texts: () => [], again: () => once(key, attempt) });

  return {
    state,
    run,
    once,
    touch: () => {
      if (failures.size === 0) state.set(underWay);
    },
    forget: (key) => {
      if (failures.delete(key)) tell();
    },
  };
};
