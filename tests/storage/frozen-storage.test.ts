import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import type { Notebook } from '../../src/storage/notebook.ts';
import { aDisk } from '../kit/a-folder.ts';
import { aDevice } from '../kit/a-notebook.ts';
import { aSecondCopy } from '../kit/a-second-copy.ts';
import { watchedUntil } from '../kit/watching.ts';

interface FrozenStore {
  readonly key: string;
  readonly indexes: readonly string[];
}

interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, FrozenStore>>;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

const asBytes = (_: string, value: unknown): unknown => {
  const base64 = (value as { readonly base64?: unknown } | null)?.base64;
  return typeof base64 === 'string' ? Uint8Array.from(Buffer.from(base64, 'base64')) : value;
};

const frozen = <File>(name: string): File =>
  JSON.parse(readFileSync(`tests/fixtures/storage/${name}`, 'utf8'), asBytes) as File;

const { version, stores, tables } = frozen<FrozenDatabase>('database-1.json');
const journal = frozen<Record<'session' | 'snapshot', Readonly<Record<string, string>>>>('journal-1.json');

const keyPath = (path: string): string | string[] =>
  path.startsWith('[') ? path.slice(1, -1).split('+') : path;

/** As the app of that day left it, made without a line of today's code. Dexie counts versions in tens. */
const layDown = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version * 10);
    opening.onupgradeneeded = () => {
      for (const [store, { key, indexes }] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { keyPath: keyPath(key) });
        for (const index of indexes) {
          const path = index.replace('*', '');
          made.createIndex(path, keyPath(path), { multiEntry: index.startsWith('*') });
        }
        for (const row of tables[store] ?? []) made.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });

const textOf = async (notebook: Notebook, note: string) =>
  (await firstValue(notebook.watchOne('note', note)))?.body.text;

describe('what version 1 left on a device is read for ever', () => {
  it('the database: words, history, what was deleted, preferences, half a sentence', async () => {
    const device = aDevice();
    await layDown(device.name);
    const tabs = { id: 'later', alive: async () => new Set(['later']) };
    const { notebook } = device.openTab({ tabs });
    await watchedUntil(notebook.opened, ({ state }) => state === 'open');
    expect(notebook.place.read()).toMatchObject({ board: 'board_hillside', person: 'person_ann' });
    expect(await textOf(notebook, 'note_one')).toBe('Four of five plans had been reviewed.');
    expect((await notebook.history('note_one')).map(({ revision }) => revision)).toHaveLength(2);
    expect(await firstValue(notebook.watchPreference('reading'))).toBe('large');
    // A tab that is gone left it; it is taken over soon after the start.
    await watchedUntil(
      notebook.watchOne('note', 'note_two'),
      (note) => note?.body.text === 'Half a sentence',
    );
    await notebook.restore('question_one');
    expect((await firstValue(notebook.watchOne('question', 'question_one')))?.body.text).toBe(
      'How do pupils take part?',
    );
  });

  for (const kind of ['session', 'snapshot'] as const)
    it(`the second copy, a ${kind}: a lost database comes back from it`, async () => {
      const disk = aDisk();
      for (const [name, text] of Object.entries(journal[kind]))
        disk.files.set(name, new TextEncoder().encode(text));
      const sentinel = { read: () => 7, keep: () => {} };
      const { notebook } = aDevice().openTab({ journal: aSecondCopy(disk, 'again'), sentinel });
      await watchedUntil(notebook.opened, ({ state }) => state === 'open');
      expect(notebook.healed.read()).toMatchObject({ kind: 'healed' });
      expect(await textOf(notebook, 'note_one')).toBe('Four of five plans had been reviewed.');
      expect(await firstValue(notebook.watchOne('readBack', 'readBack_one'))).toMatchObject({
        body: { agreed: true, role: 'SENCO' },
      });
    });
});
