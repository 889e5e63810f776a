import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { noJournal } from '../../src/storage/ports.ts';
import { aDevice, aSettledTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { aJournal } from '../kit/faults.ts';
import { watchedUntil } from '../kit/watching.ts';

const twoTabs = async () => {
  const device = aDevice();
  const one = await aSettledTab(device);
  await one.notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text: '3 of 5 plans' }) });
  const two = device.openTab();
  await firstValue(two.notebook.place);
  const box = { type: 'note', record: 'note_one', field: 'text' } as const;
  const boxes = [one.notebook.draft(box), two.notebook.draft(box)] as const;
  await Promise.all(boxes.map((draft) => draft.open()));
  return { device, one, two, boxes };
};

const shown = (tab: { notebook: Awaited<ReturnType<typeof aSettledTab>>['notebook'] }) =>
  firstValue(tab.notebook.watchOne('note', 'note_one'));

describe('two tabs', () => {
  it('see what the other saves', async () => {
    const device = aDevice();
    const [one, two] = [await aSettledTab(device), await aSettledTab(device)];
    const watched = two.notebook.watch({ type: 'note', school: 'school_hillside' });
    expect(await firstValue(watched)).toEqual([]);
    await one.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(await watchedUntil(watched, (notes) => notes.length === 1)).toMatchObject([{ body: aNote() }]);
  });

  it('typing in the same box both keep their text, and a person is asked', async () => {
    const { one, two, boxes } = await twoTabs();
    boxes[0].type('4 of 5 plans');
    boxes[1].type('3 of 6 plans');
    await Promise.all(boxes.map((box) => box.leave()));
    const note = await shown(one);
    expect(note?.clashes).toEqual(['text']);
    const sides = await two.notebook.sides('note_one');
    expect(sides.map(({ body }) => (body as { text: string }).text).sort()).toEqual([
      '3 of 6 plans',
      '4 of 5 plans',
    ]);
  });

  it('going on typing after that each carry on their own text', async () => {
    const { one, boxes } = await twoTabs();
    boxes[0].type('4 of 5 plans');
    boxes[1].type('3 of 6 plans');
    for (const box of boxes) await box.leave();
    boxes[0].type('4 of 5 plans.');
    await boxes[0].leave();
    const sides = await one.notebook.sides('note_one');
    expect(sides.map(({ body }) => (body as { text: string }).text).sort()).toEqual([
      '3 of 6 plans',
      '4 of 5 plans.',
    ]);
  });

  it('lose nothing to a choice made while the texts still clash, and settle on what a person decides', async () => {
    const { one, boxes } = await twoTabs();
    boxes[0].type('4 of 5 plans');
    boxes[1].type('3 of 6 plans');
    for (const box of boxes) await box.leave();
    await one.notebook.save({ type: 'note', record: 'note_one', fields: { source: 'read' } });
    expect(await shown(one)).toMatchObject({ clashes: ['text'], body: { source: 'read' } });
    expect(await one.notebook.sides('note_one')).toHaveLength(2);
    await one.notebook.save({
      type: 'note',
      record: 'note_one',
      fields: { text: '4 of 6 plans: I counted again' },
    });
    const settled = await watchedUntil(
      one.notebook.watchOne('note', 'note_one'),
      (note) => note?.heads.length === 1,
    );
    expect(settled).toMatchObject({
      clashes: [],
      body: { text: '4 of 6 plans: I counted again', source: 'read' },
    });
  });

  it('that type the same words, or different fields, do not disagree', async () => {
    const { one, two, boxes } = await twoTabs();
    boxes[0].type('4 of 5 plans');
    boxes[1].type('4 of 5 plans');
    for (const box of boxes) await box.leave();
    await two.notebook.save({ type: 'note', record: 'note_one', fields: { source: 'told' } });
    expect(await shown(one)).toMatchObject({ clashes: [], body: { text: '4 of 5 plans', source: 'told' } });
  });

  it('say so when one deletes what the other is changing', async () => {
    const { one, two, boxes } = await twoTabs();
    boxes[1].type('3 of 6 plans');
    await one.notebook.remove('note_one');
    await boxes[1].leave();
    expect(await shown(one)).toMatchObject({
      deleted: false,
      contested: true,
      body: { text: '3 of 6 plans' },
    });
    await two.notebook.restore('note_one');
    const kept = await watchedUntil(
      two.notebook.watchOne('note', 'note_one'),
      (note) => note?.heads.length === 1,
    );
    expect(kept).toMatchObject({ deleted: false, contested: false, body: { text: '3 of 6 plans' } });
  });

  it('starting the same new record both keep their text', async () => {
    const device = aDevice();
    const [one, two] = [await aSettledTab(device), await aSettledTab(device)];
    const box = { type: 'note', record: 'note_new', field: 'text', seed: aNote({ text: '' }) } as const;
    const boxes = [one.notebook.draft(box), two.notebook.draft(box)];
    boxes[0]?.type('From the first tab');
    boxes[1]?.type('From the second tab');
    for (const draft of boxes) await draft.leave();
    const texts = (await one.notebook.sides('note_new')).map(({ body }) => (body as { text: string }).text);
    expect(texts.sort()).toEqual(['From the first tab', 'From the second tab']);
  });

  it('that both die while typing in the same box leave both texts', async () => {
    const { device, one, two, boxes } = await twoTabs();
    boxes[0].type('4 of 5 plans');
    await watchedUntil(one.notebook.saving, ({ state }) => state === 'saved');
    boxes[1].type('3 of 6 plans');
    await watchedUntil(two.notebook.saving, ({ state }) => state === 'saved');
    one.die();
    two.die();
    const { notebook } = device.openTab();
    const watched = notebook.watchOne('note', 'note_one');
    await watchedUntil(watched, (note) => note?.heads.length === 2);
    const texts = (await notebook.sides('note_one')).map(({ body }) => (body as { text: string }).text);
    expect(texts.sort()).toEqual(['3 of 6 plans', '4 of 5 plans']);
  });

  describe('of which one gets in between the planning and the writing of the other', () => {
    // Agreed revisions take no number of this device, so only heads and tallies can tell.
    const aRace = async (record: string) => {
      const device = aDevice();
      const quicker = await aSettledTab(device);
      const body = aNote({ statements: ['d-1'], source: 'told', text: 'Taken in.' });
      let isFirst = true;
      const append = async () => {
        if (!isFirst) return;
        isFirst = false;
        await quicker.notebook.takeIn(
          'board_hillside',
          [{ type: 'note', record, body }],
          'person_clerk',
          agreedAt,
        );
      };
      return aSettledTab(device, { journal: { ...noJournal, kind: 'on', append } });
    };
    const agreedAt = '2026-09-01T08:00:00.000Z';

    it('count both notes of one duty', async () => {
      const { notebook } = await aRace('note_other');
      const fields = aNote({ statements: ['d-1'], source: 'told', seenOn: '2026-09-30' });
      await notebook.save({ type: 'note', record: 'note_mine', fields });
      const [tally] = await firstValue(notebook.watchTallies('school_hillside'));
      expect(tally?.notes.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    });

    it('build on what the quicker one wrote', async () => {
      const { notebook } = await aRace('note_same');
      const fields = aNote({ statements: ['d-2'], text: 'Changed after that.' });
      await notebook.save({ type: 'note', record: 'note_same', fields });
      const texts = (await notebook.history('note_same')).map(({ body }) => (body as { text: string }).text);
      expect(texts).toEqual(['Changed after that.', 'Taken in.']);
      expect(await notebook.sides('note_same')).toHaveLength(1);
      const tallies = await firstValue(notebook.watchTallies('school_hillside'));
      expect(tallies.map(({ statement }) => statement)).toEqual(['d-2']);
    });
  });

  it('that race for the same moment leave no revision in the journal that the notebook has not', async () => {
    const device = aDevice();
    const { journal, lines } = aJournal();
    const tabs = [await aSettledTab(device, { journal }), await aSettledTab(device, { journal })];
    await Promise.all(
      tabs.flatMap(({ notebook }, tab) =>
        [1, 2, 3].map((note) =>
          notebook.save({ type: 'note', record: `note_t${tab}n${note}`, fields: aNote() }),
        ),
      ),
    );
    const voided = new Set(lines.flatMap((line) => (line.kind === 'void' ? [line.id] : [])));
    const journalled = lines.flatMap((line) => (line.kind === 'revision' ? [line.row.id] : []));
    expect(voided.size).toBeGreaterThan(0);
    const kept = (await tabs[0]?.database.revisions.toCollection().primaryKeys()) ?? [];
    expect(journalled.filter((id) => !voided.has(id)).sort()).toEqual(kept.sort());
  });

  it('writing at the same time lose nothing, and number what they write without a gap', async () => {
    const device = aDevice();
    const tabs = [await aSettledTab(device), await aSettledTab(device)];
    const statements = ['d-1'];
    await Promise.all(
      tabs.map(async ({ notebook }, tab) => {
        for (let note = 0; note < 15; note += 1)
          await notebook.save({
            type: 'note',
            record: `note_t${tab}n${note}`,
            fields: aNote({ statements, source: 'told' }),
          });
      }),
    );
    const [tab] = tabs;
    const revisions = (await tab?.database.revisions.toArray()) ?? [];
    expect(revisions.map(({ seq }) => seq).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, place) => place + 1),
    );
    expect(new Set(revisions.map(({ device: id }) => id)).size).toBe(1);
    const tallies = tab && (await firstValue(tab.notebook.watchTallies('school_hillside')));
    expect(tallies?.[0]?.notes.map(({ count }) => count)).toEqual([30]);
  });
});
