import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { rebuildProjections } from '../../src/storage/rebuild-projections.ts';
import { plainSealer } from '../../src/storage/sealer.ts';
import { aDevice, aSettledTab, type TestTab } from '../kit/a-notebook.ts';
import { aDocument, aNote, anAssurance } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

const projections = async ({ database }: TestTab) => {
  const open = ({ sealed }: { sealed: Uint8Array }) => plainSealer.open(sealed);
  const current = await database.current.toArray();
  const tallies = await database.tallies.toArray();
  return {
    current: await Promise.all(
      current.map(async ({ sealed, ...row }) => ({ ...row, words: await open({ sealed }) })),
    ),
    tallies: await Promise.all(
      tallies.map(async ({ sealed, by: _, ...row }) => ({ ...row, words: await open({ sealed }) })),
    ),
  };
};

const aYearOfWork = async () => {
  const device = aDevice();
  const one = await aSettledTab(device);
  const two = await aSettledTab(device);
  const { notebook } = one;
  const statements = ['d-1', 'd-2'];
  await notebook.save({
    type: 'note',
    record: 'note_a',
    fields: aNote({ statements, source: 'told', looking: 'looking_a' }),
  });
  await notebook.save({
    type: 'note',
    record: 'note_b',
    fields: aNote({ statements: ['d-1'], source: 'read' }),
  });
  await notebook.save({ type: 'note', record: 'note_a', fields: { statements: ['d-2', 'd-3'] } });
  await notebook.save({
    type: 'note',
    record: 'note_c',
    fields: aNote({ statements, source: 'seen', seenOn: '2026-03-02' }),
  });
  await notebook.remove('note_c');
  await notebook.save({ type: 'note', record: 'note_d', fields: aNote({ statements: ['d-4'] }) });
  await notebook.remove('note_d');
  await notebook.restore('note_d');
  await notebook.save({
    type: 'assurance',
    record: 'assurance_a',
    fields: anAssurance({ statement: 'd-1' }),
  });
  await notebook.save({ type: 'assurance', record: 'assurance_a', fields: { answer: 'assured' } });
  await notebook.save({ type: 'document', record: 'document_a', fields: aDocument({ statement: 'd-5' }) });
  const box = { type: 'note', record: 'note_b', field: 'text' } as const;
  const boxes = [one.notebook.draft(box), two.notebook.draft(box)];
  for (const draft of boxes) await draft.open();
  boxes[0]?.type('As the first tab has it');
  boxes[1]?.type('As the second tab has it');
  for (const draft of boxes) await draft.leave();
  await notebook.save({ type: 'note', record: 'note_b', fields: { part: 2 } });
  await notebook.remove('assurance_a');
  return one;
};

describe('lists and tallies', () => {
  it('are the same when they are dropped and made again from the revisions', async () => {
    const tab = await aYearOfWork();
    const before = await projections(tab);
    expect(before.current.length).toBe(6);
    expect(before.tallies.length).toBe(5);
    await tab.database.transaction('rw', tab.database.current, tab.database.tallies, async () => {
      await tab.database.current.clear();
      await tab.database.tallies.clear();
    });
    await rebuildProjections(tab.database, plainSealer);
    expect(await projections(tab)).toEqual(before);
  });

  it('count a note where it stands now, and no longer where it stood', async () => {
    const { notebook } = await aSettledTab();
    const watched = notebook.watchTallies('school_hillside');
    expect(await firstValue(watched)).toEqual([]);
    await notebook.save({
      type: 'note',
      record: 'note_a',
      fields: aNote({ statements: ['d-1', 'd-2'], source: 'told' }),
    });
    const counted = await watchedUntil(watched, (tallies) => tallies.length === 2);
    expect(counted.map(({ statement, notes }) => [statement, notes[0]?.source, notes[0]?.count])).toEqual([
      ['d-1', 'told', 1],
      ['d-2', 'told', 1],
    ]);
    await notebook.save({ type: 'note', record: 'note_a', fields: { statements: ['d-2', 'd-3'] } });
    const moved = await watchedUntil(watched, (tallies) =>
      tallies.some(({ statement }) => statement === 'd-3'),
    );
    expect(moved.map(({ statement }) => statement)).toEqual(['d-2', 'd-3']);
    await notebook.remove('note_a');
    expect(await watchedUntil(watched, (tallies) => tallies.length === 0)).toEqual([]);
  });
});
