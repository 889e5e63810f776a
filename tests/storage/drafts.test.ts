import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { aDevice, aSettledTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

const slot = { type: 'note', record: 'note_one', field: 'text' } as const;
const newNote = { ...slot, seed: aNote({ text: '' }) };
const saved = ({ state }: { state: string }) => state === 'saved';
const textsOf = (history: readonly { body: unknown }[]) =>
  history.map(({ body }) => (body as { text: string }).text);

describe('a text being typed', () => {
  it('is on the disk without being asked, and has become a note when the app is opened again', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    const draft = first.notebook.draft(newNote);
    expect(await draft.open()).toBe('');
    draft.type('The SENCO sho');
    draft.type('The SENCO showed me the provision map.');
    await watchedUntil(first.notebook.saving, saved);
    expect(await first.notebook.history('note_one')).toEqual([]);
    first.die();
    const { notebook } = device.openTab();
    const [note] = await watchedUntil(notebook.watch({ type: 'note' }), (notes) => notes.length > 0);
    expect(note?.body.text).toBe('The SENCO showed me the provision map.');
    expect(textsOf(await notebook.history('note_one'))).toEqual(['The SENCO showed me the provision map.']);
  });

  it('is written at once when the page is hidden', async () => {
    const device = aDevice();
    const first = await aSettledTab(device, { pace: { typing: 60_000, idle: 60_000 } });
    first.notebook.draft(newNote).type('Half a sen');
    first.hide();
    await watchedUntil(first.notebook.saving, saved);
    first.die();
    const { notebook } = device.openTab();
    const [note] = await watchedUntil(notebook.watch({ type: 'note' }), (notes) => notes.length > 0);
    expect(note?.body.text).toBe('Half a sen');
  });

  it('shows in lists as it is typed, before any revision holds it', async () => {
    const { notebook } = await aSettledTab();
    const watched = notebook.watch({ type: 'note', school: 'school_hillside' });
    const draft = notebook.draft(newNote);
    draft.type('Three of five');
    expect(await watchedUntil(watched, (notes) => notes[0]?.body.text === 'Three of five')).toHaveLength(1);
    await draft.leave();
    draft.type('Three of six');
    expect(await watchedUntil(watched, (notes) => notes[0]?.body.text === 'Three of six')).toHaveLength(1);
    expect(textsOf(await notebook.history('note_one'))).toEqual(['Three of five']);
    expect(await draft.open()).toBe('Three of six');
  });

  it('becomes one revision on leaving, and none when nothing was typed since', async () => {
    const { notebook, database } = await aSettledTab();
    const draft = notebook.draft(newNote);
    draft.type('Three of');
    draft.type('Three of five plans.');
    expect(await draft.leave()).toEqual({ ok: true, value: null });
    expect(await draft.leave()).toEqual({ ok: true, value: null });
    expect(textsOf(await notebook.history('note_one'))).toEqual(['Three of five plans.']);
    expect(await database.drafts.count()).toBe(0);
    expect(await draft.open()).toBe('Three of five plans.');
  });

  it('becomes a revision by itself after a while of quiet', async () => {
    const { notebook } = await aSettledTab(aDevice(), { pace: { typing: 1, idle: 20 } });
    notebook.draft(newNote).type('And then I was called away.');
    await expect.poll(() => notebook.history('note_one')).toHaveLength(1);
  });

  it('leaves no empty note behind when everything typed is taken out again', async () => {
    const { notebook, database } = await aSettledTab();
    const draft = notebook.draft(newNote);
    draft.type('x');
    draft.type('');
    await draft.leave();
    expect(await notebook.history('note_one')).toEqual([]);
    expect(await database.drafts.count()).toBe(0);
  });

  it('goes into the revision that a choice in the same note makes', async () => {
    const { notebook } = await aSettledTab();
    const draft = notebook.draft(newNote);
    draft.type('Seen in Year 4.');
    await notebook.save({ type: 'note', record: 'note_one', fields: { source: 'seen' } });
    draft.type('Seen in Year 4 and Year 5.');
    await draft.leave();
    const note = await firstValue(notebook.watchOne('note', 'note_one'));
    expect(note).toMatchObject({ body: { text: 'Seen in Year 4 and Year 5.', source: 'seen' }, clashes: [] });
    expect(note?.heads).toHaveLength(1);
    expect(await notebook.history('note_one')).toHaveLength(2);
  });

  it('goes into the history before its note is deleted', async () => {
    const { notebook } = await aSettledTab();
    await notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text: 'Before.' }) });
    const draft = notebook.draft(slot);
    await draft.open();
    draft.type('Typed just before it was deleted.');
    await notebook.remove('note_one');
    await notebook.restore('note_one');
    const note = await firstValue(notebook.watchOne('note', 'note_one'));
    expect(note).toMatchObject({ deleted: false, body: { text: 'Typed just before it was deleted.' } });
  });

  it('stays with its board when the person goes to another one', async () => {
    const { notebook } = await aSettledTab();
    const draft = notebook.draft(newNote);
    draft.type('Written for Hillside.');
    await notebook.settleIn({ board: 'board_b', school: 'school_b', person: 'person_b', sample: false });
    await draft.leave();
    const note = await firstValue(notebook.watchOne('note', 'note_one'));
    expect(note).toMatchObject({ board: 'board_hillside', author: 'person_ann' });
  });

  it('is all on disk and in revisions before an update', async () => {
    const { notebook } = await aSettledTab();
    notebook.draft(newNote).type('One.');
    notebook.draft({ ...newNote, record: 'note_two' }).type('Two.');
    await notebook.settle();
    expect(await notebook.history('note_one')).toHaveLength(1);
    expect(await notebook.history('note_two')).toHaveLength(1);
    expect(notebook.saving.read()?.state).toBe('saved');
  });

  it('is left alone at start-up while its own tab is alive', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    first.notebook.draft(newNote).type('Still typing');
    await watchedUntil(first.notebook.saving, saved);
    const second = device.openTab();
    await watchedUntil(second.notebook.opened, ({ state }) => state === 'open');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await second.notebook.history('note_one')).toEqual([]);
    expect(await second.database.drafts.count()).toBe(1);
  });

  it('of a dead tab is cut once, though two tabs start at the same time', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    first.notebook.draft(newNote).type('Last words');
    await watchedUntil(first.notebook.saving, saved);
    first.die();
    const [one, two] = [device.openTab(), device.openTab()];
    await expect.poll(() => one.database.drafts.count()).toBe(0);
    await watchedUntil(two.notebook.opened, ({ state }) => state === 'open');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await two.notebook.history('note_one')).toHaveLength(1);
  });

  it('counts as dead after a minute where the browser cannot say which tabs live', async () => {
    const device = aDevice();
    const silent = { id: 'tab-silent', alive: async () => null };
    const first = await aSettledTab(device);
    first.notebook.draft(newNote).type('Last words');
    await watchedUntil(first.notebook.saving, saved);
    first.die();
    device.clock.pass(30_000);
    const second = device.openTab({ tabs: silent });
    await watchedUntil(second.notebook.opened, ({ state }) => state === 'open');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await second.database.drafts.count()).toBe(1);
    device.clock.pass(31_000);
    const third = device.openTab({ tabs: { ...silent, id: 'tab-third' } });
    await expect.poll(() => third.notebook.history('note_one')).toHaveLength(1);
  });
});
