import { describe, expect, it } from 'vitest';
import { makeRevision } from '../../src/revisions/make-revision.ts';
import type { AcceptedRow, RevisionRow } from '../../src/storage/database.ts';
import { rowOf } from '../../src/storage/rows.ts';
import { plainSealer } from '../../src/storage/sealer.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aNote, anAction } from '../kit/bodies.ts';
import { rawText, wordJournal } from '../kit/raw-words.ts';
import { watchedUntil } from '../kit/watching.ts';

const record = 'note_one';
const name = 'Quentin Zebra';

const aTab = async (device = aDevice()) => {
  const journal = wordJournal();
  const tab = await aSettledTab(device, { journal: journal.journal });
  await tab.notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  return { ...tab, ...journal, device, erasing: await tab.notebook.erasing() };
};

const rowsOf = ({ database }: Pick<TestTab, 'database'>, of = record): Promise<RevisionRow[]> =>
  database.revisions.where('record').equals(of).sortBy('seq');

const textNow = async ({ notebook }: Pick<TestTab, 'notebook'>, isRight: (text: string) => boolean) =>
  (await watchedUntil(notebook.watchOne('note', record), (one) => one !== null && isRight(one.body.text)))
    ?.body.text;

/** A note in four versions, the name in the last three; the last is still being typed. */
const typed = async (device = aDevice()) => {
  const tab = await aTab(device);
  const { notebook, clock } = tab;
  await notebook.save({ type: 'note', record, fields: aNote({ text: 'Five plans were read.' }) });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { text: `Five plans were read. ${name} said so.` } });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { source: 'told' } });
  clock.pass(60_000);
  const box = notebook.draft({ type: 'note', record, field: 'text' });
  await box.open();
  box.type(`Five plans were read. ${name} said so, twice.`);
  await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
  return tab;
};

const begin = async ({ erasing }: Awaited<ReturnType<typeof aTab>>, replacement = 'a pupil') => {
  const begun = await erasing.eraseWord({ record, word: name, replacement });
  if (!begun.ok) throw new Error(begun.problem);
  return begun.value;
};

describe('A word taken out everywhere', () => {
  it('is replaced at once, and stands nowhere any more when the undo line has gone', async () => {
    const tab = await typed();
    expect(await rawText(tab.database)).toContain(name);
    expect(tab.lines()).toContain(name);
    const begun = await begin(tab);
    expect(await textNow(tab, (text) => !text.includes('Zebra'))).toBe(
      'Five plans were read. a pupil said so, twice.',
    );
    expect(await rawText(tab.database)).toContain(name);
    expect(await begun.finish()).toEqual({ ok: true, value: { revisions: 3, secondCopy: 'clean' } });
    expect(await rawText(tab.database)).not.toContain('Zebra');
    expect(tab.lines()).not.toContain('Zebra');
    expect(tab.lines()).toContain('a pupil said so, twice');
  });

  it('leaves the bodies without it as they were, byte for byte', async () => {
    const tab = await typed();
    const [before] = await rowsOf(tab);
    const begun = await begin(tab);
    const written = (await rowsOf(tab)).at(-1);
    await begun.finish();
    const after = await rowsOf(tab);
    expect(after[0]).toEqual(before);
    expect(after.at(-1)).toEqual(written);
    expect(after.map(({ sealed }) => sealed === null)).toEqual([false, true, true, true, false]);
  });

  it('comes back whole with Undo: the text, the history, and nothing is erased later', async () => {
    const tab = await typed();
    const begun = await begin(tab);
    const before = await rowsOf(tab);
    expect(await begun.undo()).toEqual({ ok: true, value: null });
    expect(await textNow(tab, (text) => text.includes('Zebra'))).toContain(`${name} said so, twice.`);
    tab.clock.pass(60_000);
    await tab.erasing.tidy();
    const after = await rowsOf(tab);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.every(({ sealed }) => sealed !== null)).toBe(true);
  });

  it('is erased at the next start when the tab died while the undo line stood', async () => {
    const tab = await typed();
    await begin(tab);
    tab.die();
    tab.clock.pass(60_000);
    const next = await aSettledTab(tab.device, { journal: tab.journal });
    await (await next.notebook.erasing()).tidy();
    expect(await rawText(next.database)).not.toContain('Zebra');
    expect(tab.lines()).not.toContain('Zebra');
    expect(await next.database.accepted.where('key').startsWith('erase-later:').count()).toBe(0);
  });

  it('is erased on leaving the page, before the ten seconds are over', async () => {
    const tab = await typed();
    await begin(tab);
    tab.hide();
    await expect.poll(() => rawText(tab.database)).not.toContain('Zebra');
  });

  it('cannot be taken back once it has been erased, and says so', async () => {
    const tab = await typed();
    const begun = await begin(tab);
    await begun.finish();
    const before = await rowsOf(tab);
    expect(await begun.undo()).toBeNull();
    expect(await rowsOf(tab)).toEqual(before);
  });

  it('is counted first: where it stands now, and in how many earlier versions', async () => {
    const { erasing, notebook } = await typed();
    await notebook.settle();
    expect(await erasing.findWord(record, 'quentin zebra')).toEqual({ now: 1, earlier: 2, reports: 0 });
    expect(await erasing.findWord(record, 'Zeb')).toEqual({ now: 0, earlier: 0, reports: 0 });
  });

  it('goes from a row put aside as damaged as well', async () => {
    const tab = await typed();
    await tab.database.quarantine.put({
      id: 'bad',
      at: '2026-10-01T09:30:00.000Z',
      from: 'file',
      why: 'bad-hash',
      sealed: await plainSealer.sealBytes(new TextEncoder().encode(`{"text":"${name}"`)),
    });
    await (await begin(tab)).finish();
    expect(await tab.database.quarantine.count()).toBe(0);
  });

  it('does not come back from a draft that the second copy wrongly still has', async () => {
    const tab = await typed();
    const words = { field: 'text', text: `${name} said so.` };
    const draft = { board: hillside.board, author: hillside.person, slot: `${record}|text|tab_gone`, record };
    const row = { ...draft, type: 'note', tab: 'tab_gone', at: 1, basis: [] };
    await tab.journal.append([{ kind: 'draft', row, sealed: await plainSealer.seal(words) }]);
    await (await begin(tab)).finish();
    expect(await rawText(tab.database)).not.toContain('Zebra');
    expect(tab.lines()).not.toContain('Zebra');
  });

  it('is not touched while two versions stand side by side, nor by a replacement that holds it', async () => {
    const device = aDevice();
    const [one, two] = [await aSettledTab(device), await aSettledTab(device)];
    await one.notebook.save({ type: 'note', record, fields: aNote() });
    const boxes = [one, two].map(({ notebook }) => notebook.draft({ type: 'note', record, field: 'text' }));
    for (const box of boxes) await box.open();
    boxes[0]?.type(`${name} here`);
    boxes[1]?.type(`${name} there`);
    for (const box of boxes) await box.leave();
    const erasing = await one.notebook.erasing();
    expect(await erasing.eraseWord({ record, word: name, replacement: 'a pupil' })).toEqual({
      ok: false,
      problem: 'two-versions',
    });
    expect(await erasing.eraseWord({ record, word: 'Quentin', replacement: 'Quentin B' })).toEqual({
      ok: false,
      problem: 'still-in-it',
    });
  });
});

describe('Erase now', () => {
  it('takes every word of a note out of every table and the second copy, and keeps the chain', async () => {
    const tab = await typed();
    const headers = (await rowsOf(tab)).map(({ sealed: _, ...header }) => header);
    await tab.notebook.remove(record);
    expect(await tab.erasing.eraseRecord(record)).toMatchObject({ ok: true, value: { secondCopy: 'clean' } });
    for (const word of ['Zebra', 'Five plans']) {
      expect(await rawText(tab.database)).not.toContain(word);
      expect(tab.lines()).not.toContain(word);
    }
    const after = await rowsOf(tab);
    expect(after.slice(0, headers.length).map(({ sealed: _, ...header }) => header)).toEqual(headers);
    expect(after.every(({ sealed }) => sealed === null)).toBe(true);
    const lists = await tab.database.current.get(record);
    expect(lists).toMatchObject({ type: 'wordless', school: null, statements: [] });
    expect(await watchedUntil(tab.notebook.watchOne('note', record), () => true)).toBeNull();
  });

  it('drops a picture that nothing else shows, and keeps one that another note shows', async () => {
    const { notebook, database, erasing } = await aTab();
    const [lone, shared] = await Promise.all(
      [1, 2].map(async (byte) => {
        const saved = await notebook.saveBlob(new Uint8Array([byte, byte, byte]));
        if (!saved.ok) throw new Error(saved.problem);
        return { blob: saved.value, alt: '', noPupils: true };
      }),
    );
    if (!lone || !shared) throw new Error('no pictures');
    await notebook.save({ type: 'note', record, fields: aNote({ attachments: [lone, shared] }) });
    await notebook.save({ type: 'note', record: 'note_two', fields: aNote({ attachments: [shared] }) });
    await erasing.eraseRecord(record);
    expect((await database.blobs.toArray()).map(({ id }) => id)).toEqual([shared.blob]);
  });

  it('takes the note out of the counts of its duties', async () => {
    const { notebook, database, erasing } = await aTab();
    await notebook.save({ type: 'note', record, fields: aNote({ statements: ['d-1'], source: 'told' }) });
    expect(await database.tallies.count()).toBe(1);
    await erasing.eraseRecord(record);
    expect(await database.tallies.count()).toBe(0);
  });

  it('leaves a record that can be written anew', async () => {
    const { notebook, erasing } = await aTab();
    await notebook.save({ type: 'action', record: 'action_a', fields: anAction() });
    await notebook.remove('action_a');
    await erasing.eraseRecord('action_a');
    await notebook.save({ type: 'action', record: 'action_a', fields: anAction({ text: 'Anew' }) });
    const action = await watchedUntil(notebook.watchOne('action', 'action_a'), (one) => one !== null);
    expect(action).toMatchObject({ deleted: false, contested: false, body: { text: 'Anew' } });
  });

  it('leaves a record into which one can type anew, and an empty box makes nothing', async () => {
    const { notebook, database, erasing } = await aTab();
    const seed = { ...anAction({ text: '' }) };
    await notebook.save({ type: 'action', record: 'action_a', fields: anAction() });
    await erasing.eraseRecord('action_a');
    const box = notebook.draft({ type: 'action', record: 'action_a', field: 'text', seed });
    const before = await database.revisions.count();
    await box.open();
    box.type('');
    await box.leave();
    expect(await database.revisions.count()).toBe(before);
    box.type('Typed anew');
    await box.leave();
    const action = await watchedUntil(notebook.watchOne('action', 'action_a'), (one) => one !== null);
    expect(action).toMatchObject({ deleted: false, contested: false, body: { ...seed, text: 'Typed anew' } });
  });
});

describe('An erasure that came with a file', () => {
  const asked = async () => {
    const tab = await aTab();
    await tab.notebook.save({ type: 'note', record, fields: aNote({ text: `Seen with ${name}.` }) });
    const [named] = await rowsOf(tab);
    if (!named) throw new Error('no revision');
    const made = makeRevision({
      board: hillside.board,
      record: 'erasure_bob',
      type: 'erasure',
      v: 1,
      op: 'erase',
      parents: [],
      author: 'person_bob',
      device: 'device_bob',
      seq: 1,
      at: '2026-10-01T09:00:00.000Z',
      salt: 'salt',
      body: { revisions: [named.id] },
    });
    if (!made.ok) throw new Error(made.problem);
    const { database } = tab;
    await database.revisions.put(rowOf(made.value, await plainSealer.seal(made.value.words)));
    const { rebuildProjections } = await import('../../src/storage/rebuild-projections.ts');
    await rebuildProjections(database, plainSealer);
    return { ...tab, erasure: made.value.id };
  };

  it('is a request: nothing is erased until a person says yes', async () => {
    const { erasing, database, erasure, lines } = await asked();
    expect(await erasing.requests()).toEqual([
      {
        erasure,
        author: 'person_bob',
        at: '2026-10-01T09:00:00.000Z',
        revisions: 1,
        records: [{ record, type: 'note', body: aNote({ text: `Seen with ${name}.` }), whole: true }],
      },
    ]);
    await erasing.tidy();
    expect(await rawText(database)).toContain(name);
    expect(await erasing.acceptRequest(erasure)).toMatchObject({ ok: true, value: { revisions: 1 } });
    expect(await rawText(database)).not.toContain('Zebra');
    expect(lines()).not.toContain('Zebra');
    expect(await erasing.requests()).toEqual([]);
  });

  it('can be declined, and is not shown again', async () => {
    const { erasing, database, erasure } = await asked();
    await erasing.declineRequest(erasure);
    expect(await erasing.requests()).toEqual([]);
    expect(await rawText(database)).toContain(name);
  });

  it('keeps words from coming back: what slips in again goes at the next start', async () => {
    const { erasing, database, erasure } = await asked();
    const [old] = await rowsOf({ database });
    await erasing.acceptRequest(erasure);
    if (old) await database.revisions.put(old);
    expect(await rawText(database)).toContain(name);
    await erasing.tidy();
    expect(await rawText(database)).not.toContain('Zebra');
  });
});

describe('What was deleted', () => {
  it('is erased after thirty days, and not a day before', async () => {
    const { notebook, clock, database, erasing } = await aTab();
    await notebook.save({ type: 'note', record, fields: aNote({ text: `Seen with ${name}.` }) });
    await notebook.remove(record);
    clock.pass(29 * 86_400_000);
    await erasing.tidy();
    expect(await rawText(database)).toContain(name);
    clock.pass(86_400_000);
    await erasing.tidy();
    expect(await rawText(database)).not.toContain('Zebra');
  });

  it('by somebody else long ago counts from the day their file came', async () => {
    const { notebook, clock, database, erasing } = await aTab();
    await notebook.save({ type: 'note', record, fields: aNote({ text: `Seen with ${name}.` }) });
    await notebook.remove(record);
    clock.pass(40 * 86_400_000);
    const [head = ''] = (await database.current.get(record))?.heads ?? [];
    const at = new Date(clock.now() - 86_400_000).toISOString();
    await database.imports.put({
      id: 'import_a',
      at,
      state: 'done',
      moved: 1,
      count: 1,
      sealed: new Uint8Array(),
    });
    await database.broughtBy.put({ import: 'import_a', n: 0, keys: [head] });
    await erasing.tidy();
    expect(await rawText(database)).toContain(name);
  });
});

describe('Erase everything', () => {
  it('leaves the device as a new one', async () => {
    const fresh = aDevice().openTab();
    await watchedUntil(fresh.notebook.opened, ({ state }) => state === 'open');
    const empty = await rawText(fresh.database);
    const tab = await typed();
    expect(await tab.erasing.eraseEverything()).toEqual({ ok: true, value: null });
    expect(tab.notebook.place.read()).toBeNull();
    await tab.notebook.settle();
    expect(await rawText(tab.database)).toBe(empty);
    expect(tab.lines()).toBe('[]');
  });

  it('is refused while another tab is open, which would write again', async () => {
    const tab = await typed();
    await aSettledTab(tab.device);
    expect(await tab.erasing.eraseEverything()).toEqual({ ok: false, problem: 'other-tabs' });
    expect(await rawText(tab.database)).toContain(name);
  });
});

it('local marks are kept in the second copy too', async () => {
  const tab = await typed();
  await begin(tab);
  const { lines } = await tab.journal.read();
  const kept = lines.flatMap((line) =>
    line.kind === 'local' && line.table === 'accepted' ? [line.row as AcceptedRow] : [],
  );
  expect(kept.filter(({ what }) => what === 'erase-later')).toHaveLength(3);
});
