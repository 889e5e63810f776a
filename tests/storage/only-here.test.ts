import { expect, it } from 'vitest';
import { aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aBoard, aNote } from '../kit/bodies.ts';

const aDay = async () => {
  const tab = await aSettledTab();
  const { notebook, database } = tab;
  await notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  const note = async (text: string) => {
    const record = notebook.newRecord('note');
    await notebook.save({ type: 'note', record, fields: aNote({ text }) });
    return record;
  };
  const holdAll = async (where: 'backup' | 'own-device') => {
    const ids = await database.revisions.toCollection().primaryKeys();
    await database.heldElsewhere.bulkPut(
      ids.map((revision) => ({ revision, where, at: '2026-10-01T10:00:00.000Z' })),
    );
  };
  return { ...tab, note, holdAll };
};

it('without a backup every note is only here', async () => {
  const { notebook, note } = await aDay();
  await note('One');
  await note('Two');
  const { onlyHere, otherDevice, lastBackup } = await notebook.facts();
  expect(onlyHere).toMatchObject({ notes: 2, entries: 3 });
  expect(onlyHere?.oldest).toBe('2026-10-01T09:30:00.000Z');
  expect([otherDevice, lastBackup]).toEqual([null, null]);
});

it('a note changed since the backup is only here as it stands now', async () => {
  const { notebook, note, holdAll, clock } = await aDay();
  const changed = await note('One');
  await note('Two');
  await holdAll('backup');
  expect((await notebook.facts()).onlyHere).toEqual({ notes: 0, entries: 0, oldest: null });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record: changed, fields: { text: 'One, and more' } });
  expect((await notebook.facts()).onlyHere).toEqual({
    notes: 1,
    entries: 1,
    oldest: '2026-10-01T09:31:00.000Z',
  });
});

it('a deleted note is no note any more, but the deleting is only here', async () => {
  const { notebook, note, holdAll } = await aDay();
  const gone = await note('One');
  await holdAll('backup');
  await notebook.remove(gone);
  expect((await notebook.facts()).onlyHere).toEqual({ notes: 0, entries: 1, oldest: null });
});

it('my other device lacks what was written since its file; a backup does not change that', async () => {
  const { notebook, note, holdAll } = await aDay();
  await note('One');
  await holdAll('own-device');
  await note('Two');
  const { otherDevice } = await notebook.facts();
  expect(otherDevice).toMatchObject({ heardAt: '2026-10-01T10:00:00.000Z', lacks: { notes: 1, entries: 1 } });
});

it('the sample school is nobody’s work', async () => {
  const { notebook, note } = await aDay();
  await note('Only trying');
  await notebook.settleIn({ ...hillside, sample: true });
  expect((await notebook.facts()).onlyHere).toEqual({ notes: 0, entries: 0, oldest: null });
});
