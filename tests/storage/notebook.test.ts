import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { aDevice, aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aLooking, aNote } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

const notesOf = (school = 'school_hillside') => ({ type: 'note', school }) as const;

describe('a notebook', () => {
  it('has a saved note when it is opened again', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    const saved = await first.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(saved).toEqual({ ok: true, value: 'note_one' });
    first.die();
    const [note] = await firstValue(device.openTab().notebook.watch(notesOf()));
    expect(note).toMatchObject({
      record: 'note_one',
      body: aNote(),
      author: 'person_ann',
      deleted: false,
      clashes: [],
    });
  });

  it('knows where it works when it is opened again', async () => {
    const device = aDevice();
    (await aSettledTab(device)).die();
    expect(await firstValue(device.openTab().notebook.place)).toEqual(hillside);
  });

  it('says when it was saved', async () => {
    const { notebook, clock } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(notebook.saving.read()).toEqual({ state: 'saved', at: clock.now() });
  });

  it('changes only the fields that are given, and takes away what is given as undefined', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({
      type: 'note',
      record: 'note_one',
      fields: aNote({ source: 'told', seenOn: '2026-10-01' }),
    });
    await notebook.save({
      type: 'note',
      record: 'note_one',
      fields: { text: 'Shorter.', seenOn: undefined },
    });
    const note = await firstValue(notebook.watchOne('note', 'note_one'));
    expect(note?.body).toEqual(aNote({ source: 'told', text: 'Shorter.' }));
  });

  it('keeps every earlier wording, newest first', async () => {
    const { notebook, clock } = await aSettledTab();
    for (const text of ['First.', 'Second.', 'Third.']) {
      await notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text }) });
      clock.pass(60_000);
    }
    const history = await notebook.history('note_one');
    expect(history.map(({ body }) => (body as { text: string }).text)).toEqual([
      'Third.',
      'Second.',
      'First.',
    ]);
    expect(history[0]).toMatchObject({ author: 'person_ann', op: 'put', at: '2026-10-01T09:32:00.000Z' });
  });

  it('adds nothing to the history when nothing has changed', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.save({ type: 'note', record: 'note_one', fields: { text: aNote().text } });
    expect(await notebook.history('note_one')).toHaveLength(1);
  });

  it('deletes a note so that it can be had back', async () => {
    const { notebook } = await aSettledTab();
    const shown = notebook.watch(notesOf());
    const deleted = notebook.watch({ ...notesOf(), deleted: true });
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.remove('note_one');
    expect(await firstValue(shown)).toEqual([]);
    expect((await firstValue(deleted)).map(({ body }) => body.text)).toEqual([aNote().text]);
    await notebook.restore('note_one');
    expect((await watchedUntil(shown, (notes) => notes.length > 0))[0]).toMatchObject({
      body: aNote(),
      deleted: false,
    });
    expect(await watchedUntil(deleted, (notes) => notes.length === 0)).toEqual([]);
  });

  it('brings a deleted record back when it is saved again, even with the very same words', async () => {
    const { notebook } = await aSettledTab();
    const watched = notebook.watchOne('note', 'note_one');
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.remove('note_one');
    await watchedUntil(watched, (note) => note?.deleted === true);
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    const again = await watchedUntil(watched, (note) => note?.deleted === false);
    expect(again).toMatchObject({ body: aNote(), clashes: [], contested: false });
    expect((await notebook.history('note_one')).map(({ op }) => op)).toEqual(['put', 'delete', 'put']);
  });

  it('leaves a deleted record deleted when only a box of it is left as it was', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.remove('note_one');
    const draft = notebook.draft({ type: 'note', record: 'note_one', field: 'text' });
    draft.type(await draft.open());
    await draft.leave();
    expect((await firstValue(notebook.watchOne('note', 'note_one')))?.deleted).toBe(true);
  });

  it('lists the newest first, and no more than asked', async () => {
    const { notebook } = await aSettledTab();
    for (const [place, seenOn] of ['2026-03-02', '2026-10-01', '2026-01-15'].entries())
      await notebook.save({ type: 'note', record: `note_n${place}`, fields: aNote({ seenOn }) });
    const newest = await firstValue(notebook.watch({ ...notesOf(), limit: 2 }));
    expect(newest.map(({ body }) => body.seenOn)).toEqual(['2026-10-01', '2026-03-02']);
    const many = await firstValue(notebook.watch({ ...notesOf(), limit: 500 }));
    expect(many.map(({ body }) => body.seenOn)).toEqual(['2026-10-01', '2026-03-02', '2026-01-15']);
  });

  it('finds the notes of a visit, of a duty, and of a duty on a visit', async () => {
    const { notebook } = await aSettledTab();
    const looking = 'looking_autumn';
    await notebook.save({ type: 'looking', record: looking, fields: aLooking() });
    await notebook.save({
      type: 'note',
      record: 'note_both',
      fields: aNote({ looking, statements: ['d-1', 'd-2'] }),
    });
    await notebook.save({ type: 'note', record: 'note_visit', fields: aNote({ looking }) });
    await notebook.save({ type: 'note', record: 'note_duty', fields: aNote({ statements: ['d-1'] }) });
    await notebook.save({
      type: 'note',
      record: 'note_away',
      fields: aNote({ school: 'school_b', statements: ['d-1'] }),
    });
    const found = async (query: object) =>
      (await firstValue(notebook.watch({ type: 'note', ...query }))).map(({ record }) => record).sort();
    expect(await found({ looking })).toEqual(['note_both', 'note_visit']);
    expect(await found({ statement: 'd-1' })).toEqual(['note_both', 'note_duty']);
    expect(await found({ statement: 'd-1', school: 'school_b' })).toEqual(['note_away']);
    expect(await found({ statement: 'd-1', looking })).toEqual(['note_both']);
    expect(await found({})).toHaveLength(4);
  });

  it('shows the same object as long as nothing has changed', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await notebook.save({ type: 'note', record: 'note_two', fields: aNote() });
    const watched = notebook.watch(notesOf());
    const before = await firstValue(watched);
    await notebook.save({ type: 'note', record: 'note_two', fields: { text: 'Other.' } });
    const after = await watchedUntil(watched, (notes) => notes !== before);
    const one = (notes: typeof before) => notes.find(({ record }) => record === 'note_one');
    expect(one(after)).toBe(one(before));
    expect(notebook.watch(notesOf())).toBe(watched);
  });

  it('paints at once what a screen showed a moment ago, and nothing stale after long', async () => {
    const { notebook, clock } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    const shown = await firstValue(notebook.watch(notesOf()));
    await Promise.resolve();
    clock.pass(20_000);
    expect(notebook.watch(notesOf()).read()).toBe(shown);
    clock.pass(20_000);
    expect(notebook.watch(notesOf()).read()).toBeUndefined();
  });

  it('keeps pictures and papers by what they are', async () => {
    const { notebook } = await aSettledTab();
    const bytes = new Uint8Array([1, 2, 3, 250]);
    const saved = await notebook.saveBlob(bytes);
    expect(saved).toMatchObject({ ok: true, value: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(await notebook.saveBlob(bytes)).toEqual(saved);
    if (saved.ok) expect(await notebook.readBlob(saved.value)).toEqual(bytes);
    expect(await notebook.readBlob('sha256:unknown')).toBeNull();
  });

  it('remembers how this person likes to read', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    await first.notebook.setPreference('reading', 'large');
    first.die();
    const again = device.openTab().notebook;
    expect(await firstValue(again.watchPreference('reading'))).toBe('large');
    await again.setPreference('reading', null);
    expect(await watchedUntil(again.watchPreference('reading'), (value) => value === null)).toBeNull();
  });

  it('meets a second device in one record where there can be only one', async () => {
    const [here, there] = [await aSettledTab(), await aSettledTab()];
    const key = ['person_ann', 'school_hillside', 'd-1', 'looking_autumn'];
    expect(here.notebook.meetingRecord('assurance', key)).toBe(
      there.notebook.meetingRecord('assurance', key),
    );
    const stranger = aDevice().openTab().notebook;
    expect(stranger.meetingRecord('assurance', key, hillside.board)).toBe(
      here.notebook.meetingRecord('assurance', key),
    );
    expect(here.notebook.newRecord('note')).not.toBe(there.notebook.newRecord('note'));
  });

  it('says truthfully how it keeps things', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    const facts = await notebook.facts();
    expect(facts).toMatchObject({ writable: true, persisted: null, journal: 'none', lastBackup: null });
    expect(facts.counts).toMatchObject({ note: 1, looking: 0 });
  });
});
