import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContentStore } from '../../src/storage/content-store.ts';
import { rebuildProjections } from '../../src/storage/rebuild-projections.ts';
import { plainSealer } from '../../src/storage/sealer.ts';
import { aDevice, aSettledTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

interface Asked {
  readonly stores: readonly string[];
  readonly durability: string;
}

const asked: Asked[] = [];
const transaction = IDBDatabase.prototype.transaction;

/** What has been written since the last look: which tables, and how durable each transaction really was. */
const written = (): readonly Asked[] => asked.splice(0);

beforeEach(() => {
  IDBDatabase.prototype.transaction = function (...parameters: Parameters<typeof transaction>) {
    const made = transaction.apply(this, parameters);
    if (made.mode === 'readwrite')
      asked.push({ stores: [...made.objectStoreNames], durability: made.durability });
    return made;
  };
  asked.length = 0;
});

afterEach(() => {
  IDBDatabase.prototype.transaction = transaction;
});

describe('every write path asks the disk itself, not only the operating system', () => {
  it('counts relaxed writes when there are any', async () => {
    const { database } = await aSettledTab();
    written();
    const relaxed = database.backendDB().transaction('device', 'readwrite');
    await new Promise((resolve) => {
      relaxed.oncomplete = resolve;
      relaxed.objectStore('device').put({ key: 'probe' });
    });
    expect(written()).toEqual([{ stores: ['device'], durability: 'default' }]);
  });

  const note = {
    type: 'note',
    record: 'note_one',
    fields: aNote({ statements: ['d-1'], source: 'told' }),
  } as const;
  const paths: Record<string, (tab: Awaited<ReturnType<typeof aSettledTab>>) => Promise<unknown>> = {
    'a saved note': ({ notebook }) => notebook.save(note),
    'a deleted note': async ({ notebook }) => {
      await notebook.save(note);
      await notebook.remove('note_one');
    },
    'a note brought back': async ({ notebook }) => {
      await notebook.save(note);
      await notebook.remove('note_one');
      await notebook.restore('note_one');
    },
    'a draft': async ({ notebook }) => {
      notebook
        .draft({ type: 'note', record: 'note_d', field: 'text', seed: aNote({ text: '' }) })
        .type('Typed');
      await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
    },
    'a draft that is left': async ({ notebook }) => {
      const draft = notebook.draft({
        type: 'note',
        record: 'note_d',
        field: 'text',
        seed: aNote({ text: '' }),
      });
      draft.type('Typed');
      await draft.leave();
    },
    'a picture': ({ notebook }) => notebook.saveBlob(new Uint8Array([1, 2, 3])),
    'where I work': ({ notebook }) =>
      notebook.settleIn({ board: 'board_b', school: 'school_b', person: 'person_ann', sample: false }),
    'how I like to read': ({ notebook }) => notebook.setPreference('reading', 'large'),
    'records taken in': ({ notebook }) =>
      notebook.takeIn('board_s', [{ type: 'note', record: 'note_s', body: aNote() }], 'person_ann'),
    'a board dropped': ({ notebook }) => notebook.dropBoard('board_hillside'),
    'projections rebuilt': ({ database }) => rebuildProjections(database, plainSealer),
    'the test whether it can write': ({ notebook }) => notebook.facts(),
  };

  for (const [name, act] of Object.entries(paths))
    it(name, async () => {
      const tab = await aSettledTab();
      written();
      await act(tab);
      const transactions = written();
      expect(transactions.length).toBeGreaterThan(0);
      expect(transactions.filter(({ durability }) => durability !== 'strict')).toEqual([]);
    });

  it('opening for the first time, and the drafts of a dead tab', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    first.notebook
      .draft({ type: 'note', record: 'note_d', field: 'text', seed: aNote({ text: '' }) })
      .type('Typed');
    await watchedUntil(first.notebook.saving, ({ state }) => state === 'saved');
    first.die();
    const second = device.openTab();
    await expect.poll(() => second.notebook.history('note_d')).toHaveLength(1);
    expect(written().filter(({ durability }) => durability !== 'strict')).toEqual([]);
  });

  it('shipped content, although nobody wrote it', async () => {
    const { database } = await aSettledTab();
    written();
    const load = async () => ({ format: 1, content: '1', entries: [] });
    const content = createContentStore({
      database,
      pack: {
        version: '1',
        frameworks: [],
        acronyms: { load },
        dates: { load },
        reform: { load },
        adopting: { load },
        names: { load },
      },
    });
    await content.acronyms();
    await expect.poll(() => database.content.count()).toBe(1);
    expect(written().filter(({ durability }) => durability !== 'strict')).toEqual([]);
  });
});
