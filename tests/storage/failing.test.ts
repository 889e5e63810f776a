import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { createDatabase, writerVersion } from '../../src/storage/database.ts';
import { aDevice, aSettledTab, type TestTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { aJournal, faults, withFaults } from '../kit/faults.ts';
import { watchedUntil } from '../kit/watching.ts';

const box = { type: 'note', record: 'note_one', field: 'text', seed: aNote({ text: '' }) } as const;

const aFaultyTab = async () => {
  const device = aDevice();
  const database = createDatabase(device.name);
  const faulty = withFaults(database);
  const pace = { typing: 5, idle: 60_000, retries: [0, 0, 0] };
  return { ...(await aSettledTab(device, { database, pace })), faulty };
};

const notSaved = async ({ notebook }: Pick<TestTab, 'notebook'>) => {
  const saving = await watchedUntil(notebook.saving, ({ state }) => state === 'not-saved');
  if (saving.state !== 'not-saved') throw new Error('It was saved');
  return saving;
};

describe('when the disk will not take it', () => {
  for (const [name, fault] of Object.entries(faults)) {
    it(`keeps a saved note in memory and says so, though ${name}`, async () => {
      const tab = await aFaultyTab();
      tab.faulty.next = fault;
      const saved = await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
      const problem = name === 'the disk is full' ? 'full' : 'unavailable';
      expect(saved).toEqual({ ok: false, problem });
      const saving = await notSaved(tab);
      expect(saving).toMatchObject({ problem });
      expect(saving.texts).toContain(aNote().text);
      tab.faulty.next = null;
      saving.retry();
      await watchedUntil(tab.notebook.saving, ({ state }) => state === 'saved');
      expect(await firstValue(tab.notebook.watchOne('note', 'note_one'))).toMatchObject({ body: aNote() });
    });

    it(`keeps what is being typed in memory and says so, though ${name}`, async () => {
      const tab = await aFaultyTab();
      tab.faulty.next = fault;
      const draft = tab.notebook.draft(box);
      draft.type('Three of five');
      const saving = await notSaved(tab);
      expect(saving.texts).toEqual(['Three of five']);
      expect((await draft.leave()).ok).toBe(false);
      expect(await draft.open()).toBe('Three of five');
      tab.faulty.next = null;
      saving.retry();
      await watchedUntil(tab.notebook.saving, ({ state }) => state === 'saved');
      expect(await firstValue(tab.notebook.watchOne('note', 'note_one'))).toMatchObject({
        body: { text: 'Three of five' },
      });
    });

    it(`writes nothing by half when ${name} at any write of a cut`, async () => {
      const tab = await aFaultyTab();
      const fields = aNote({ statements: ['d-1', 'd-2'], source: 'told' });
      await tab.notebook.save({ type: 'note', record: 'note_one', fields });
      const before = await everything(tab);
      const first = tab.faulty.writes;
      await tab.notebook.save({ type: 'note', record: 'note_probe', fields });
      const points = tab.faulty.writes - first;
      expect(points).toBeGreaterThan(2);
      await tab.notebook.remove('note_probe');
      const standing = await everything(tab);
      expect(standing).not.toEqual(before);
      for (let point = 0; point < points; point += 1) {
        let writes = 0;
        tab.faulty.next = () => (writes++ >= point ? fault() : null);
        const saved = await tab.notebook.save({ type: 'note', record: 'note_two', fields });
        expect(saved.ok).toBe(false);
        tab.faulty.next = null;
        expect(await everything(tab)).toEqual(standing);
      }
    });
  }

  it('opens anew and saves after all when the connection was lost once', async () => {
    const tab = await aFaultyTab();
    let failures = 1;
    // In the middle of a transaction: one that is lost before it, Dexie opens anew by itself.
    tab.faulty.next = (table) => (table !== '' && failures-- > 0 ? faults['the connection is lost']() : null);
    const saved = await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(saved.ok).toBe(true);
    expect(tab.notebook.saving.read()?.state).toBe('saved');
  });

  it('goes on showing lists after the connection was lost', async () => {
    const tab = await aFaultyTab();
    const watched = tab.notebook.watch({ type: 'note' });
    await firstValue(watched);
    const stop = watched.subscribe(() => {});
    tab.database.close({ disableAutoOpen: false });
    await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(await watchedUntil(watched, (notes) => notes.length === 1)).toHaveLength(1);
    stop();
  });

  it('carries the fields that failed along with the next ones', async () => {
    const tab = await aFaultyTab();
    tab.faulty.next = faults['the disk is full'];
    await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    tab.faulty.next = null;
    await tab.notebook.save({ type: 'note', record: 'note_one', fields: { source: 'told' } });
    expect(await firstValue(tab.notebook.watchOne('note', 'note_one'))).toMatchObject({
      body: aNote({ source: 'told' }),
    });
    expect(tab.notebook.saving.read()?.state).toBe('saved');
  });

  it('does not say "saved" before the journal has it', async () => {
    const { journal, lines } = aJournal();
    let flushed: () => void = () => {};
    let isSlow = false;
    const append: typeof journal.append = async (more) => {
      if (isSlow)
        await new Promise<void>((resolve) => {
          flushed = resolve;
        });
      return journal.append(more);
    };
    const tab = await aSettledTab(aDevice(), { journal: { ...journal, append } });
    isSlow = true;
    let isSaid = false;
    const saved = tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() }).then((result) => {
      isSaid = result.ok;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await tab.database.revisions.count()).toBe(1);
    expect(isSaid).toBe(false);
    expect(tab.notebook.saving.read()?.state).toBe('saving');
    flushed();
    await saved;
    expect(isSaid).toBe(true);
    expect(lines.map(({ kind }) => kind)).toEqual(['local', 'revision', 'local']);
  });

  it('keeps a text that is too long, says so, and saves it once it is shorter', async () => {
    const tab = await aFaultyTab();
    const draft = tab.notebook.draft(box);
    draft.type('x'.repeat(200_001));
    expect(await notSaved(tab)).toMatchObject({ problem: 'too-large', texts: ['x'.repeat(200_001)] });
    expect(await draft.leave()).toEqual({ ok: false, problem: 'too-large' });
    draft.type('x'.repeat(200_000));
    expect(await draft.leave()).toEqual({ ok: true, value: null });
    expect(tab.notebook.saving.read()?.state).toBe('saved');
    const long = await tab.notebook.save({
      type: 'note',
      record: 'note_two',
      fields: aNote({ text: 'x'.repeat(200_001) }),
    });
    expect(long).toEqual({ ok: false, problem: 'too-large' });
  });

  it('keeps the text when there is no database at all', async () => {
    const device = aDevice();
    (await aSettledTab(device)).die();
    const database = createDatabase(device.name);
    let isBlocked = true;
    const open = database.open.bind(database);
    database.open = (() =>
      isBlocked ? Promise.reject(faults['the backing store fails']()) : open()) as typeof database.open;
    const { notebook } = device.openTab({ database });
    expect(await watchedUntil(notebook.opened, ({ state }) => state === 'closed')).toEqual({
      state: 'closed',
      problem: 'unavailable',
    });
    notebook.draft(box).type('Written all the same');
    const saving = await notSaved({ notebook });
    expect(saving.texts).toEqual(['Written all the same']);
    isBlocked = false;
    saving.retry();
    await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
    expect(await notebook.history('note_one')).toHaveLength(1);
  });
});

describe('an older tab that will not let go', () => {
  it('is named as the reason, and the notebook opens as soon as it has', async () => {
    const device = aDevice();
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(device.name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const { notebook } = device.openTab();
    const watched = notebook.watch({ type: 'note' });
    const stop = watched.subscribe(() => {});
    expect(await watchedUntil(notebook.opened, ({ state }) => state === 'closed')).toEqual({
      state: 'closed',
      problem: 'blocked',
    });
    older.close();
    await watchedUntil(notebook.opened, ({ state }) => state === 'open');
    expect(await watchedUntil(watched, (notes) => notes.length === 0)).toEqual([]);
    stop();
  });
});

describe('an old program', () => {
  it('never writes to a database that a newer one has taken over, and keeps the text', async () => {
    const tab = await aFaultyTab();
    await tab.database.device.put({ key: 'minWriter', version: writerVersion + 1 });
    const before = await everything(tab);
    const saved = await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    expect(saved).toEqual({ ok: false, problem: 'newer-version' });
    tab.notebook.draft(box).type('Typed in the old tab');
    const saving = await watchedUntil(
      tab.notebook.saving,
      (state) => state.state === 'not-saved' && state.texts.includes('Typed in the old tab'),
    );
    expect(saving).toMatchObject({ problem: 'newer-version' });
    expect(await everything(tab)).toEqual(before);
  });

  it('says at opening that a newer one has been here', async () => {
    const device = aDevice();
    const first = await aSettledTab(device);
    await first.database.device.put({ key: 'minWriter', version: writerVersion + 1 });
    first.die();
    const { notebook } = device.openTab();
    expect(await watchedUntil(notebook.opened, ({ state }) => state !== 'opening')).toEqual({
      state: 'closed',
      problem: 'newer-version',
    });
  });

  it('writes what is being typed, then gives way to a newer one', async () => {
    const device = aDevice();
    const old = await aSettledTab(device, { pace: { typing: 60_000, idle: 60_000 } });
    old.notebook.draft(box).type('Half a sentence');
    const newer = createDatabase(device.name);
    newer.version(2).stores({ later: 'id' });
    await newer.open();
    expect(await watchedUntil(old.notebook.opened, ({ state }) => state === 'closed')).toEqual({
      state: 'closed',
      problem: 'newer-version',
    });
    expect(await newer.table('drafts').count()).toBe(1);
    expect(await old.notebook.save({ type: 'note', record: 'note_two', fields: aNote() })).toEqual({
      ok: false,
      problem: 'newer-version',
    });
    newer.close();
  });
});

const everything = async ({ database }: Pick<TestTab, 'database'>) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );
