import type { NotebookDatabase } from '../../src/storage/database.ts';
import { type Journal, noJournal } from '../../src/storage/ports.ts';

const fault = (name: string, inner?: Error): Error =>
  Object.assign(new Error(name), { name, ...(inner ? { inner } : {}) });

/** The faults a big app has seen in the field, as browsers report them. */
export const faults = {
  'the disk is full': () => fault('AbortError', fault('QuotaExceededError')),
  'the backing store fails': () => fault('UnknownError'),
  'the connection is lost': () => fault('InvalidStateError'),
  'the database is closing': () => fault('DatabaseClosedError'),
} as const;

/** Makes writes fail as long as told; counts them. `fail` is called with the table's name before each write. */
export const withFaults = (database: NotebookDatabase) => {
  const state: { next: ((table: string) => Error | null) | null; writes: number } = { next: null, writes: 0 };
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            state.writes += 1;
            const error = state.next?.(name);
            return error ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  });
  return state;
};

/** A journal that keeps its lines, and fails while told to. */
export const aJournal = () => {
  const lines: Parameters<Journal['append']>[0][number][] = [];
  const state = { isBroken: false };
  const journal: Journal = {
    ...noJournal,
    kind: 'on',
    append: async (more) => {
      if (state.isBroken) throw fault('UnknownError');
      lines.push(...more);
    },
  };
  return { journal, lines, state };
};
