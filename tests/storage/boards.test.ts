import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import type { TakenIn } from '../../src/storage/notebook.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aLooking, aNote, anAssurance, aSchool } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

const sample = 'board_sample';
const school = 'school_sample';

const sampleRecords: readonly TakenIn[] = [
  { type: 'board', record: sample, body: aBoard({ name: 'A sample board' }) },
  { type: 'school', record: school, body: aSchool({ name: 'A sample school' }) },
  { type: 'looking', record: 'looking_s', body: aLooking({ school }) },
  {
    type: 'note',
    record: 'note_s',
    body: aNote({ school, looking: 'looking_s', statements: ['d-1'], source: 'told' }),
    at: '2026-05-04T09:30:00.000Z',
    author: 'person_sam',
  },
  { type: 'assurance', record: 'assurance_s', body: anAssurance({ school, statement: 'd-1' }) },
];

const tables = async ({ database }: TestTab) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

describe('a sample school', () => {
  it('comes whole, with its own dates and people', async () => {
    const { notebook } = await aSettledTab();
    expect(await notebook.takeIn(sample, sampleRecords, 'person_ann')).toEqual({ ok: true, value: 5 });
    const [note] = await firstValue(notebook.watch({ type: 'note', school }));
    expect(note).toMatchObject({ author: 'person_sam', at: '2026-05-04T09:30:00.000Z', board: sample });
    expect(await firstValue(notebook.watchTallies(school))).toHaveLength(1);
    expect(await notebook.takeIn(sample, sampleRecords, 'person_ann')).toEqual({ ok: true, value: 0 });
  });

  it('leaves the database as an empty one when it is removed', async () => {
    const device = aDevice();
    const tab = device.openTab();
    await watchedUntil(tab.notebook.opened, ({ state }) => state === 'open');
    const empty = await tables(tab);
    const { notebook } = tab;
    await notebook.takeIn(sample, sampleRecords, 'person_sam');
    await notebook.settleIn({ board: sample, school, person: 'person_sam', sample: true });
    await notebook.save({
      type: 'note',
      record: 'note_own',
      fields: aNote({ school, statements: ['d-2'], source: 'read' }),
    });
    await notebook.remove('note_own');
    await notebook.saveBlob(new Uint8Array([1, 2, 3]));
    notebook
      .draft({ type: 'note', record: 'note_d', field: 'text', seed: aNote({ school, text: '' }) })
      .type('Typed');
    await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
    expect(await tables(tab)).not.toEqual(empty);
    expect(await notebook.dropBoard(sample)).toEqual({ ok: true, value: null });
    expect(await tables(tab)).toEqual(empty);
    expect(notebook.place.read()).toBeNull();
    await notebook.settle();
    expect(await tables(tab)).toEqual(empty);
    expect(notebook.saving.read()?.state).toBe('saved');
  });

  it('does not touch the real school when it is removed', async () => {
    const tab = await aSettledTab();
    const { notebook } = tab;
    await notebook.save({
      type: 'note',
      record: 'note_one',
      fields: aNote({ statements: ['d-1'], source: 'told' }),
    });
    const before = await tables(tab);
    await notebook.takeIn(sample, sampleRecords, 'person_ann');
    await notebook.dropBoard(sample);
    expect(await tables(tab)).toEqual(before);
    expect(notebook.place.read()).toEqual(hillside);
  });

  it('does not mix with the real school in lists', async () => {
    const { notebook } = await aSettledTab();
    const notes = notebook.watch({ type: 'note' });
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.takeIn(sample, sampleRecords, 'person_ann');
    expect((await firstValue(notes)).map(({ record }) => record)).toEqual(['note_one']);
    expect((await firstValue(notebook.watch({ type: 'board' }))).map(({ record }) => record)).toEqual([
      sample,
    ]);
    await notebook.settleIn({ board: sample, school, person: 'person_sam', sample: true });
    expect(await watchedUntil(notes, (list) => list[0]?.record === 'note_s')).toHaveLength(1);
  });
});

describe('an invite', () => {
  it('gives six governors one board, although each takes it in alone', async () => {
    const agreedAt = '2026-09-01T08:00:00.000Z';
    const records = sampleRecords.slice(0, 2);
    const ids = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const { notebook, database } = await aSettledTab();
        expect(await notebook.takeIn(sample, records, 'person_clerk', agreedAt)).toEqual({
          ok: true,
          value: 2,
        });
        expect(await notebook.takeIn(sample, records, 'person_clerk', agreedAt)).toEqual({
          ok: true,
          value: 0,
        });
        return (await database.revisions.toArray())
          .map(({ id }) => id)
          .sort()
          .join();
      }),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('sent again with one more school says the same of everything that was in it before', async () => {
    const agreedAt = '2026-09-01T08:00:00.000Z';
    const [board, first] = sampleRecords;
    if (!board || !first) throw new Error('no sample');
    const added: TakenIn = {
      type: 'school',
      record: 'school_added',
      body: aSchool({ name: 'A new school' }),
    };
    const taken = async (records: readonly TakenIn[]) => {
      const { notebook, database } = await aSettledTab();
      await notebook.takeIn(sample, records, 'person_clerk', agreedAt);
      return (await database.revisions.toArray()).map(({ id }) => id);
    };
    const before = await taken([board, first]);
    expect(before).toHaveLength(2);
    expect(await taken([board, added, first])).toEqual(expect.arrayContaining(before));
  });
});
