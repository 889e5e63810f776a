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

/** The fifth: the connection is lost, and opening anew finds no room. */
export const fullOnOpening = (): Error => fault('QuotaExceededError');

const openUnless = (failure: () => Error | null) => (name: string, version?: number) => {
  const error = failure();
  if (!error) return indexedDB.open(name, version);
  const request: { error: Error; onerror: ((event: object) => void) | null } = { error, onerror: null };
  setTimeout(() => request.onerror?.({ target: request }));
  return request;
};

/**
 * Makes writes fail as long as told; counts them. `next` is called with the table's name before each write, and with
 * '' before each transaction that may write; `opening` before the database is opened.
 */
export const withFaults = (database: NotebookDatabase) => {
  const state: {
    next: ((table: string) => Error | null) | null;
    opening: (() => Error | null) | null;
    writes: number;
  } = { next: null, opening: null, writes: 0 };
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) => {
        if (mode === 'readwrite') {
          state.writes += 1;
          const error = state.next?.('');
          if (error) throw error;
        }
        return core.transaction(stores, mode, options);
      },
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
  // Below Dexie, so that it meets the failure as it would in a browser.
  Object.assign(database, {
    _deps: { indexedDB: { open: openUnless(() => state.opening?.() ?? null) }, IDBKeyRange },
  });
  return state;
};

/** A journal that keeps its lines, and fails while told to. */
export const aJournal = () => {
  const lines: Parameters<Journal['append']>[0][number][] = [];
  const state: { isBroken: boolean; next: (() => Error | null) | null; appends: number } = {
    isBroken: false,
    next: null,
    appends: 0,
  };
  const journal: Journal = {
    ...noJournal,
    kind: 'on',
    append: async (more) => {
      state.appends += 1;
      const error = state.isBroken ? fault('UnknownError') : state.next?.();
      if (error) throw error;
      lines.push(...more);
    },
  };
  return { journal, lines, state };
};
