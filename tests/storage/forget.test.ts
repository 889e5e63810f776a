import { describe, expect, it } from 'vitest';
import { monthsAfter } from '../../src/storage/erase/forget-due.ts';
import { aDevice, aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aBoard, aLooking, aNote, anAction, anAssurance } from '../kit/bodies.ts';
import { rawText, wordJournal } from '../kit/raw-words.ts';
import { watchedUntil } from '../kit/watching.ts';

const looking = 'looking_autumn';

/** Two visits; what belongs to the first has the words Zebra, the second follows one of its actions up. */
const twoVisits = async () => {
  const journal = wordJournal();
  const tab = await aSettledTab(aDevice(), { journal: journal.journal });
  const { notebook } = tab;
  await notebook.save({ type: 'board', record: hillside.board, fields: aBoard({ keepMonths: 12 }) });
  const body = aLooking({ purpose: 'Zebra purpose', finishedOn: '2026-10-01' });
  await notebook.save({ type: 'looking', record: looking, fields: body });
  await notebook.save({ type: 'looking', record: 'looking_spring', fields: aLooking({ on: '2027-02-01' }) });
  await notebook.save({ type: 'note', record: 'note_a', fields: aNote({ looking, text: 'Zebra note' }) });
  await notebook.save({ type: 'note', record: 'note_gone', fields: aNote({ looking, text: 'Zebra gone' }) });
  await notebook.remove('note_gone');
  await notebook.save({ type: 'note', record: 'note_b', fields: aNote({ text: 'Of no visit' }) });
  await notebook.save({
    type: 'assurance',
    record: 'assurance_a',
    fields: anAssurance({ looking, reason: 'Zebra reason' }),
  });
  await notebook.save({
    type: 'action',
    record: 'action_a',
    fields: anAction({ looking, text: 'Zebra action' }),
  });
  await notebook.save({
    type: 'action',
    record: 'action_old',
    fields: anAction({ text: 'An earlier action' }),
  });
  const followUp = { state: 'done', on: '2027-02-01', part: 1 } as const;
  await notebook.save({
    type: 'followUp',
    record: 'followUp_a',
    fields: { ...followUp, action: 'action_a', looking: 'looking_spring', text: 'Zebra followed up' },
  });
  await notebook.save({
    type: 'followUp',
    record: 'followUp_old',
    fields: { ...followUp, action: 'action_old', looking, text: 'The earlier one is done' },
  });
  return { ...tab, ...journal, erasing: await notebook.erasing() };
};

describe('A visit taken off this device', () => {
  it('leaves the conversation of head and SENCO, whose step stood in its report', async () => {
    const { erasing, notebook } = await twoVisits();
    const fields = {
      school: 'school_hillside',
      card: 'wm-silo',
      on: '2026-10-01',
      private: true,
      part: 1,
    } as const;
    const step = 'Meet on Mondays';
    await notebook.save({ type: 'placing', record: 'placing_a', fields: { ...fields, looking, step } });
    await erasing.forget(looking);
    await watchedUntil(notebook.watchOne('placing', 'placing_a'), (one) => one?.body.step === step);
  });

  it('leaves none of its words here, and nothing that others would hear of', async () => {
    const { erasing, database, lines } = await twoVisits();
    const ids = async () => (await database.revisions.toCollection().primaryKeys()).sort();
    const before = await ids();
    expect(await erasing.forget(looking)).toMatchObject({ ok: true, value: { secondCopy: 'clean' } });
    expect(await rawText(database)).not.toContain('Zebra');
    expect(lines()).not.toContain('Zebra');
    expect(await ids()).toEqual(before);
    expect((await database.forgotten.toArray()).map(({ record }) => record).sort()).toEqual([
      'action_a',
      'assurance_a',
      'followUp_a',
      looking,
      'note_a',
      'note_gone',
    ]);
  });

  it('leaves other visits and notes as they were, an earlier action that was settled there among them', async () => {
    const { erasing, notebook, database } = await twoVisits();
    await erasing.forget(looking);
    const notes = await watchedUntil(notebook.watch({ type: 'note' }), (all) => all.length > 0);
    expect(notes.map(({ record }) => record)).toEqual(['note_b']);
    const followUps = await watchedUntil(notebook.watch({ type: 'followUp' }), (all) => all.length > 0);
    expect(followUps.map(({ record }) => record)).toEqual(['followUp_old']);
    expect(await rawText(database)).toContain('The earlier one is done');
  });

  it('is told first what goes, and how much of it is in no other file', async () => {
    const { erasing, database } = await twoVisits();
    const counts = { looking: 1, note: 1, assurance: 1, action: 1, followUp: 1 };
    expect(await erasing.beforeForgetting(looking)).toEqual({ counts, onlyHere: 5 });
    const revisions = await database.revisions.toCollection().primaryKeys();
    const at = '2026-10-02T09:00:00.000Z';
    await database.heldElsewhere.bulkPut(
      revisions.map((revision) => ({ revision, where: 'backup', at }) as const),
    );
    expect(await erasing.beforeForgetting(looking)).toEqual({ counts, onlyHere: 0 });
  });
});

describe('The time notes are kept', () => {
  it('is over so many months after the visit was finished, and nothing goes by itself', async () => {
    const { erasing, clock, database } = await twoVisits();
    clock.pass(364 * 86_400_000);
    expect(await erasing.dueToForget()).toEqual([]);
    clock.pass(86_400_000);
    expect(await erasing.dueToForget()).toMatchObject([
      { record: looking, since: '2027-10-01', from: 'finished', body: { purpose: 'Zebra purpose' } },
    ]);
    await erasing.tidy();
    expect(await rawText(database)).toContain('Zebra note');
    await erasing.forget(looking);
    expect(await erasing.dueToForget()).toEqual([]);
  });

  it('counts in calendar months, to the last day of a shorter one', () => {
    expect(monthsAfter('2026-10-01', 12)).toBe('2027-10-01');
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2023-11-30', 3)).toBe('2024-02-29');
    expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
  });
});
