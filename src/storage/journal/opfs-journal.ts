import type { WorkerLike } from '../../base/worker-bridge.ts';
import type { Journal, JournalContent, JournalFacts, JournalLine, Tabs } from '../ports.ts';
import type { JournalAnswer, JournalCall } from './journal-calls.ts';

export interface OpfsJournalTools {
  readonly startWorker: () => WorkerLike;
  readonly tabs: Tabs;
  /** Milliseconds. */
  readonly now: () => number;
  /** Runs the work while no other tab does; null when one does and `wait` is false. */
  readonly alone: <Value>(work: () => Promise<Value>, wait: boolean) => Promise<Value | null>;
  /** Milliseconds a write may take before it counts as failed. */
  readonly patience?: number;
}

const usualPatience = 5_000;
/** While it fails it is tried again this often; each try would hold up somebody's "Saved". Milliseconds. */
const tryAgain = 10_000;
/** Lines kept in memory for the moment it works again; the next start makes up for more. */
const missedLimit = 2_000;

const nothing: JournalContent = { lines: [], damaged: [] };

interface Running {
  ask(asked: JournalCall, patience?: number): Promise<unknown>;
  end(): void;
}

const run = (worker: WorkerLike): Running => {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let asked = 0;
  const failAll = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.onerror = ({ message }) => failAll(new Error(message ?? 'The worker failed'));
  worker.onmessage = ({ data }) => {
    const answer = data as JournalAnswer;
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) one?.done(answer.value);
    else one?.failed(Object.assign(new Error(answer.message), { name: answer.name }));
  };
  return {
    ask: (call, patience) =>
      new Promise((done, failed) => {
        asked += 1;
        const id = asked;
        const late =
          patience === undefined
            ? undefined
            : setTimeout(() => failed(new Error('The worker does not answer')), patience);
        waiting.set(id, {
          done: (value) => {
            clearTimeout(late);
            done(value);
          },
          failed: (error) => {
            clearTimeout(late);
            failed(error);
          },
        });
        worker.postMessage({ id, asked: call });
      }),
    end: () => {
      worker.terminate();
      failAll(new Error('The worker was ended'));
    },
  };
};

/**
 * The journal in the browser's private file system. It never refuses: a write that fails twice is kept in memory,
 * `kind` says 'failing', and the database's own strict write is what "Saved" then stands for.
 */
export const createOpfsJournal = (tools: OpfsJournalTools): Journal => {
  const { tabs, now, patience = usualPatience } = tools;
  let kind: Journal['kind'] = 'on';
  let running: Promise<Running> | null = null;
  let missed: readonly JournalLine[] = [];
  let triedAt = 0;
  let gathered: JournalLine[] = [];
  let next: Promise<void> | null = null;
  let turn: Promise<void> = Promise.resolve();

  const start = async (): Promise<Running> => {
    const worker = run(tools.startWorker());
    await worker.ask({ call: 'start', tab: tabs.id }, patience).catch((error: unknown) => {
      worker.end();
      throw error;
    });
    return worker;
  };
  const ask = async (asked: JournalCall, within?: number): Promise<unknown> => {
    running ??= start();
    return (await running).ask(asked, within);
  };
  /** A new worker has new handles, and a new file. */
  const anew = async (): Promise<void> => {
    const old = running;
    running = null;
    await old?.then(
      (worker) => worker.end(),
      () => {},
    );
  };

  const first = async (): Promise<boolean> => {
    if (kind !== 'on' || running) return kind !== 'none';
    running = start();
    await running.catch(() => {
      // No OPFS, or no worker: this browser has no second copy, and nothing waits for it again.
      kind = 'none';
    });
    return kind === 'on';
  };

  const write = async (lines: readonly JournalLine[]): Promise<void> => {
    if (!(await first())) return;
    const all = [...missed, ...lines];
    if (kind === 'failing' && now() - triedAt < tryAgain) {
      missed = all.slice(-missedLimit);
      return;
    }
    const attempt = () => ask({ call: 'append', lines: all }, patience);
    try {
      await attempt().catch(async (error: unknown) => {
        if (kind === 'failing') throw error;
        await anew();
        return attempt();
      });
      missed = [];
      kind = 'on';
    } catch {
      await anew();
      kind = 'failing';
      triedAt = now();
      missed = all.slice(-missedLimit);
    }
  };

  return {
    get kind() {
      return kind;
    },
    append: (lines) => {
      gathered.push(...lines);
      // Whatever comes while a write is under way goes with the next one: one flush for all.
      next ??= turn.then(() => {
        const taken = gathered;
        gathered = [];
        next = null;
        turn = write(taken);
        return turn;
      });
      turn = next;
      return next;
    },
    facts: async () => ((await first()) ? ((await ask({ call: 'facts' })) as JournalFacts) : null),
    read: async () => ((await first()) ? ((await ask({ call: 'read' })) as JournalContent) : nothing),
    compact: async (live, gently = false) => {
      if (!(await first())) return;
      await tools.alone(async () => {
        await ask({ call: 'begin', alive: await tabs.alive(), gently });
        try {
          for await (const lines of live) await ask({ call: 'add', lines });
          await ask({ call: 'finish' });
        } catch (error) {
          await ask({ call: 'abandon' }).catch(() => {});
          throw error;
        }
      }, !gently);
    },
    wipe: async () => {
      if (await first()) await ask({ call: 'wipe' });
    },
  };
};
