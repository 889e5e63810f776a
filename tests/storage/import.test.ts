import { describe, expect, it, vi } from 'vitest';
import type { Note } from '../../src/domain/records/bodies.ts';
import { revisionLine } from '../../src/exchange/notebook-file/notebook-lines.ts';
import { unite } from '../../src/storage/heal/heal.ts';
import type { HealTools } from '../../src/storage/heal/heal-tools.ts';
import { standingLines } from '../../src/storage/journal/standing-lines.ts';
import { rebuildProjections } from '../../src/storage/rebuild-projections.ts';
import { plainSealer, type Sealer } from '../../src/storage/sealer.ts';
import { headerLine, manyRevisions } from '../kit/a-big-file.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aLooking, aNote, anAssurance, aSchool } from '../kit/bodies.ts';
import { aJournal } from '../kit/faults.ts';
import { aClock } from '../kit/fixed-clock.ts';
import { aFileOf, fileOf, linesOf, previewed, tableHashes, takenIn } from '../kit/notebook-files.ts';

const board = 'board_hillside';

/** The clerk's invite: on each device that has opened it, the very same revisions. */
const invited = ({ notebook }: TestTab) =>
  notebook.takeIn(
    board,
    [
      { type: 'board', record: board, body: aBoard() },
      { type: 'school', record: 'school_hillside', body: aSchool() },
      { type: 'person', record: 'person_ann', body: { name: 'Ann', role: 'link governor' } },
    ],
    'person_ann',
    '2026-01-01T00:00:00.000Z',
  );

/** Ann's notebook at Hillside: a board, a school, herself, a visit, two notes, one edited, one answer. */
const annAtHillside = async (tab: TestTab): Promise<TestTab> => {
  const { notebook } = tab;
  await invited(tab);
  await notebook.save({ type: 'looking', record: 'looking_autumn', fields: aLooking() });
  const looking = 'looking_autumn';
  await notebook.save({
    type: 'note',
    record: 'note_one',
    fields: aNote({ looking, statements: ['best-endeavours'], text: 'Three of five.' }),
  });
  await notebook.save({ type: 'note', record: 'note_one', fields: { text: 'Four of five.' } });
  await notebook.save({ type: 'note', record: 'note_two', fields: aNote({ text: 'A second note.' }) });
  await notebook.save({ type: 'assurance', record: 'assurance_one', fields: anAssurance() });
  return tab;
};

const ann = async (): Promise<TestTab> => annAtHillside(await aSettledTab());

/** Another device, of the same person or not, that has seen nothing yet. */
const elsewhere = (person = 'person_ben'): Promise<TestTab> => {
  const tab = aDevice().openTab();
  return tab.notebook.settleIn({ ...hillside, person }).then(() => tab);
};

const textOf = async ({ notebook }: TestTab, record: string): Promise<unknown> => {
  const [newest] = await notebook.sides(record);
  return (newest?.body as { text?: unknown } | undefined)?.text;
};

const ids = async ({ database }: TestTab): Promise<readonly string[]> =>
  (await database.revisions.toCollection().primaryKeys()).sort();

describe('a notebook file taken in', () => {
  it('brings every revision of a backup to an empty device, and computes the same lists and tallies', async () => {
    const [from, to] = [await ann(), aDevice().openTab()];
    const blob = await from.notebook.saveBlob(new Uint8Array([1, 2, 3]));
    const attachments = [{ blob: blob.ok ? blob.value : '', alt: 'A page', noPupils: true }];
    await from.notebook.save({ type: 'note', record: 'note_two', fields: { attachments } });
    const made = await aFileOf(from, 'backup');
    const preview = await takenIn(to, made.bytes, { itIsMe: true });
    expect(preview.counts).toMatchObject({ alreadyHere: 0, refused: 0, notes: 2, blobs: 1 });
    expect(preview.counts.new).toBe(made.count);
    expect(preview.boards).toEqual([
      {
        board,
        name: aBoard().name,
        known: false,
        schools: [{ record: 'school_hillside', name: aSchool().name }],
      },
    ]);
    expect(preview.by).toEqual({ person: 'person_ann', name: 'Ann' });
    expect(await ids(to)).toEqual(await ids(from));
    const [theirs, ours] = await Promise.all(
      [from, to].map(async ({ database }) => ({
        current: await database.current.toArray(),
        tallies: (await database.tallies.toArray()).map(({ by: _, ...row }) => row),
        blobs: await database.blobs.toArray(),
      })),
    );
    expect(ours).toEqual(theirs);
    expect(await to.database.staged.count()).toBe(0);
  });

  it('writes nothing but waiting rows before the yes, and nothing at all stays after a no', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const before = await tableHashes(to.database);
    const { bytes } = await aFileOf(from, 'backup');
    const preview = await previewed(to, bytes);
    expect(await tableHashes(to.database, ['staged', 'imports'])).toEqual(
      Object.fromEntries(Object.entries(before).filter(([name]) => !['staged', 'imports'].includes(name))),
    );
    expect(await to.database.staged.count()).toBeGreaterThan(0);
    await (await to.notebook.files()).rejectImport(preview.id);
    expect(await tableHashes(to.database)).toEqual(before);
  });

  it('a second time adds nothing', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const { bytes, count } = await aFileOf(from, 'backup');
    await takenIn(to, bytes);
    const before = await tableHashes(to.database, ['imports', 'broughtBy']);
    const again = await takenIn(to, bytes);
    expect(again.counts).toMatchObject({ new: 0, alreadyHere: count });
    expect(await tableHashes(to.database, ['imports', 'broughtBy'])).toEqual(before);
  });

  it('goes back and forth between my two devices, any number of times, and one head is left', async () => {
    const [phone, laptop] = [await ann(), await elsewhere('person_ann')];
    for (const [turn, [from, to]] of [
      [phone, laptop],
      [laptop, phone],
      [phone, laptop],
    ].entries()) {
      if (!from || !to) continue;
      const { bytes } = await aFileOf(from, 'own-device');
      const preview = await takenIn(to, bytes, { itIsMe: true });
      expect(preview.askIfMe).toBe(true);
      await to.notebook.save({ type: 'note', record: 'note_one', fields: { text: `Turn ${turn}` } });
      expect(await textOf(to, 'note_one')).toBe(`Turn ${turn}`);
    }
    expect((await laptop.notebook.sides('note_one')).length).toBe(1);
    const held = await laptop.database.heldElsewhere.toArray();
    expect(held.every(({ where }) => where === 'own-device')).toBe(true);
    const [written] = await laptop.notebook.sides('note_one');
    expect(held.map(({ revision }) => revision)).not.toContain(written?.revision);
    expect(held.length).toBe((await ids(laptop)).length - 1);
  });

  it('under my name is told apart, and counts as mine only after "Is this you?"', async () => {
    const [from, to] = [await ann(), await elsewhere('person_ann')];
    await from.database.accepted.put({ key: 'signer:x', what: 'signer', id: 'x', at: '2026-10-01' });
    const { bytes } = await aFileOf(from, 'own-device');
    const preview = await takenIn(to, bytes, { itIsMe: false });
    expect(preview.underMyName).toBeGreaterThan(0);
    expect(await to.database.accepted.count()).toBe(0);
    expect(await to.database.heldElsewhere.count()).toBe(0);
    await takenIn(to, bytes, { itIsMe: true });
    expect(await to.database.accepted.count()).toBe(1);
  });

  it('what another person accepted is never taken from their file, whatever its lines say', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const row = { key: 'signer:x', what: 'signer', id: 'x', at: '2026-10-01' };
    const lines = [...linesOf((await aFileOf(from, 'hand-over')).bytes)];
    lines.push(JSON.stringify({ line: 'local', table: 'accepted', row }));
    await takenIn(to, fileOf(lines), { itIsMe: true });
    expect(await to.database.accepted.count()).toBe(0);
    expect(await to.database.current.count()).toBeGreaterThan(3);
  });

  it('private records of another person are refused, whatever their file calls itself', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    // A kind of record that this version does not know yet: its shape alone cannot refuse it.
    const type = 'placing' as 'note';
    const fields = { school: hillside.school, card: 'one', private: true } as unknown as Partial<Note>;
    await from.notebook.save({ type, record: 'placing_one', fields });
    const lines = [...linesOf((await aFileOf(from, 'backup')).bytes)];
    const [header = ''] = lines;
    lines[0] = header.replace('"backup"', '"hand-over"');
    expect(lines[0]).not.toBe(header);
    const preview = await takenIn(to, fileOf(lines));
    expect(preview.refused).toContainEqual({ why: 'private', count: 1 });
    expect(await to.database.current.get('placing_one')).toBeUndefined();
  });

  it('words that were erased or taken off this device never come back, their headers may', async () => {
    const tab = await ann();
    const { bytes } = await aFileOf(tab, 'backup');
    const [newest, first] = await tab.notebook.history('note_one');
    const erasing = await tab.notebook.erasing();
    const erased = await erasing.eraseRecord('note_one');
    expect(erased.ok).toBe(true);
    const preview = await takenIn(tab, bytes, { itIsMe: true });
    expect(preview.counts).toMatchObject({ new: 0, erasedHere: 2 });
    for (const one of [newest, first])
      expect((await tab.database.revisions.get(one?.revision ?? ''))?.sealed).toBe(null);
  });

  it('words erased while the file waits for a yes do not come in with it', async () => {
    const [tab, to] = [await ann(), await elsewhere()];
    await takenIn(to, (await aFileOf(tab, 'hand-over')).bytes);
    const preview = await previewed(to, (await aFileOf(tab, 'backup')).bytes);
    await (await to.notebook.erasing()).eraseRecord('note_one');
    const done = await (await to.notebook.files()).acceptImport(preview.id, { itIsMe: false });
    expect(done.ok).toBe(true);
    const rows = await to.database.revisions.where('record').equals('note_one').toArray();
    const newest = await tab.notebook.sides('note_one');
    expect(rows.find(({ id }) => id === newest[0]?.revision)?.sealed).toBe(null);
  });

  it('a record that says it belongs to another board than before is refused', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    await to.notebook.settleIn({ ...hillside, board: 'board_other' });
    await to.notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text: "Ben's own." }) });
    const preview = await takenIn(to, (await aFileOf(from, 'backup')).bytes);
    expect(preview.refused).toEqual([{ why: 'other-place', count: 2 }]);
    expect(await textOf(to, 'note_one')).toBe("Ben's own.");
  });

  it('another person’s body that is no note is refused; in my own backup only what would break a screen is', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    await from.notebook.save({ type: 'looking', record: 'looking_x', fields: aLooking({ on: '' }) });
    const odd = { ...aNote(), statements: 'best' as unknown as string[] };
    await from.notebook.save({ type: 'action', record: 'action_x', fields: odd as never });
    const handOver = await previewed(to, (await aFileOf(from, 'hand-over')).bytes);
    expect(handOver.refused).toEqual([{ why: 'bad-body', count: 2 }]);
    const backup = await previewed(to, (await aFileOf(from, 'backup')).bytes);
    expect(backup.refused).toEqual([{ why: 'bad-body', count: 1 }]);
  });

  it('cut in half is refused and leaves nothing; what stands in it can be taken in when a person asks', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const before = await tableHashes(to.database);
    const { bytes } = await aFileOf(from, 'backup');
    const half = bytes.subarray(0, Math.floor(bytes.length * 0.7));
    const files = await to.notebook.files();
    expect(await files.previewImport(half)).toEqual({ ok: false, problem: 'cut-short' });
    expect(await tableHashes(to.database)).toEqual(before);
    const rest = await files.previewImport(half, null, { salvage: true });
    if (!rest.ok) throw new Error(rest.problem);
    expect(rest.value.damaged).toBe('cut-short');
    expect(rest.value.counts.new).toBeGreaterThan(2);
  });

  it('cut short after much of it was read is refused, and none of what waited stays', async () => {
    const to = await elsewhere();
    const before = await tableHashes(to.database);
    const lines = [...manyRevisions(900)].map((revision) => JSON.stringify(revisionLine(revision)));
    const whole = fileOf([headerLine(900), ...lines]);
    const waited: number[] = [];
    const cut = await (await to.notebook.files()).previewImport(whole.subarray(0, whole.length - 100), null, {
      onProgress: () => void to.database.staged.count().then((count) => waited.push(count)),
    });
    expect(cut).toEqual({ ok: false, problem: 'cut-short' });
    expect(Math.max(...waited)).toBeGreaterThan(0);
    expect(await tableHashes(to.database)).toEqual(before);
  });

  it('is finished once where two tabs take it in at the same time', async () => {
    const from = await ann();
    for (let place = 0; place < 120; place += 1)
      await from.notebook.save({ type: 'note', record: `note_n${place}`, fields: aNote() });
    const device = aDevice();
    const [one, two] = [await aSettledTab(device), device.openTab()];
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    const done = await Promise.all(
      [one, two].map(async ({ notebook }) => (await notebook.files()).acceptImport(id, { itIsMe: true })),
    );
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await ids(one)).toEqual(await ids(from));
    const tallies = await one.database.tallies.toArray();
    const theirs = await from.database.tallies.toArray();
    expect(tallies.map(({ sealed }) => sealed)).toEqual(theirs.map(({ sealed }) => sealed));
  });

  it('a header that came alone is filled by its words later', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    await takenIn(to, (await aFileOf(from, 'hand-over')).bytes);
    const headers = await to.database.revisions.filter(({ sealed }) => sealed === null).count();
    expect(headers).toBe(1);
    const preview = await takenIn(to, (await aFileOf(from, 'backup')).bytes);
    expect(preview.counts.new).toBe(1);
    expect(await to.database.revisions.filter(({ sealed }) => sealed === null).count()).toBe(0);
  });

  it('puts refused lines aside with the reason, after the yes, and takes the rest', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const lines = linesOf((await aFileOf(from, 'backup')).bytes).map((line) =>
      line.replace('A second note.', 'Another note.'),
    );
    const preview = await previewed(to, fileOf(lines));
    expect(preview.refused).toEqual([{ why: 'bad-hash', count: 1 }]);
    expect(await to.database.quarantine.count()).toBe(0);
    await (await to.notebook.files()).acceptImport(preview.id, { itIsMe: false });
    expect(await to.database.quarantine.toArray()).toMatchObject([{ from: 'file', why: 'bad-hash' }]);
    expect(await textOf(to, 'note_two')).toBe(undefined);
    expect(await textOf(to, 'note_one')).toBe('Four of five.');
  });

  it('is journalled before it is in the database', async () => {
    const { journal, lines } = aJournal();
    const from = await ann();
    const to = await aSettledTab(aDevice(), { journal });
    await takenIn(to, (await aFileOf(from, 'backup')).bytes);
    const journalled = lines.flatMap((line) => (line.kind === 'revision' ? [line.row.id] : []));
    expect(journalled.sort()).toEqual(await ids(to));
  });
});

describe('while a file is being taken in', () => {
  const statements = ['best-endeavours'];

  /** Something done by another tab at the worst moment: a chunk is worked out and journalled, but not yet written. */
  const meanwhile = () => {
    const { journal, lines } = aJournal();
    const state: { does: (() => Promise<unknown>) | null } = { does: null };
    const seal: Sealer['seal'] = async (value) => {
      // What a record will say is sealed after all was gathered.
      const isRecord = typeof value === 'object' && value !== null && 'author' in value;
      const { does } = state;
      if (does && isRecord && lines.some(({ kind }) => kind === 'revision')) {
        state.does = null;
        await does();
      }
      return plainSealer.seal(value);
    };
    return { own: { journal, sealer: { ...plainSealer, seal } }, state, lines };
  };

  it('what another tab writes to the same records and duties is kept, and every count is right', async () => {
    const [from, device, { own, state }] = [await ann(), aDevice(), meanwhile()];
    const [one, two] = [await aSettledTab(device, own), device.openTab()];
    await takenIn(one, (await aFileOf(from, 'backup')).bytes);
    for (const record of ['note_one', 'note_two'])
      await from.notebook.save({ type: 'note', record, fields: { source: 'told', statements } });
    const preview = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    state.does = async () => {
      await two.notebook.save({ type: 'note', record: 'note_one', fields: { text: 'Written meanwhile.' } });
      await two.notebook.save({ type: 'note', record: 'note_new', fields: aNote({ statements }) });
    };
    const done = await (await one.notebook.files()).acceptImport(preview.id, { itIsMe: false });
    expect(done.ok && state.does).toBe(null);
    const sides = await one.notebook.sides('note_one');
    expect(sides.length).toBe(2);
    const known = async () => ({
      current: await one.database.current.toArray(),
      tallies: (await one.database.tallies.toArray()).map(({ by: _, ...row }) => row),
    });
    const grown = await known();
    await rebuildProjections(one.database, plainSealer);
    expect(grown).toEqual(await known());
  });

  it('a record that was new until another tab wrote it at that moment has both histories', async () => {
    const [from, device, { own, state }] = [await ann(), aDevice(), meanwhile()];
    const [one, two] = [await aSettledTab(device, own), device.openTab()];
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    state.does = async () => {
      const fields = aNote({ text: 'Written meanwhile.' });
      await two.notebook.save({ type: 'note', record: 'note_one', fields });
    };
    const done = await (await one.notebook.files()).acceptImport(id, { itIsMe: false });
    expect(done.ok && state.does).toBe(null);
    const texts = (await one.notebook.sides('note_one')).map(({ body }) => (body as Note).text);
    expect(texts.sort()).toEqual(['Four of five.', 'Written meanwhile.']);
  });

  it('another tab can take it back: nothing of it is left, in the second copy neither', async () => {
    const [from, device, { own, state, lines }] = [await ann(), aDevice(), meanwhile()];
    const [one, two] = [await aSettledTab(device, own), device.openTab()];
    const before = await tableHashes(one.database);
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    state.does = async () => (await two.notebook.files()).undoImport(id);
    const done = await (await one.notebook.files()).acceptImport(id, { itIsMe: false });
    expect(done).toEqual({ ok: false, problem: 'cancelled' });
    expect(await tableHashes(one.database)).toEqual(before);
    expect(lines.some(({ kind }) => kind === 'revision')).toBe(true);
    const standing = standingLines(lines.map((line, at) => ({ at, line })));
    expect(standing.filter(({ kind }) => kind === 'revision')).toEqual([]);
  });

  it('a race that was lost, and then "Stop": the second copy holds nothing that is not here', async () => {
    const [from, device, { own, state, lines }] = [await ann(), aDevice(), meanwhile()];
    const [one, two] = [await aSettledTab(device, own), device.openTab()];
    const stop = new AbortController();
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    state.does = async () => {
      await two.notebook.save({
        type: 'note',
        record: 'note_one',
        fields: aNote({ text: 'Written meanwhile.' }),
      });
      stop.abort();
    };
    const files = await one.notebook.files();
    const done = await files.acceptImport(id, { itIsMe: false, signal: stop.signal });
    expect(done).toEqual({ ok: false, problem: 'cancelled' });
    expect(state.does).toBe(null);
    const standing = standingLines(lines.map((line, at) => ({ at, line }))).flatMap((line) =>
      line.kind === 'revision' ? [line.row.id] : [],
    );
    const here = await ids(one);
    expect(standing.filter((revision) => !here.includes(revision))).toEqual([]);
  });

  it('looking after both copies meanwhile puts nothing of it back, so that it can be taken back whole', async () => {
    const [from, device, { own, state, lines }] = [await ann(), aDevice(), meanwhile()];
    const one = await aSettledTab(device, own);
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    const seen: unknown[] = [];
    state.does = async () => {
      const read = async () => ({
        lines: standingLines(lines.map((line, at) => ({ at, line }))),
        damaged: [],
      });
      const tools = { clock: aClock(), tabs: { id: 'tab_one', alive: async () => new Set(['tab_one']) } };
      const journal = { ...own.journal, read };
      seen.push(await unite({ ...tools, database: one.database, sealer: plainSealer, journal } as HealTools));
    };
    const files = await one.notebook.files();
    const done = await files.acceptImport(id, { itIsMe: false });
    expect(seen).toMatchObject([{ entries: 0, quarantined: 0 }]);
    expect(done.ok && done.value.added).toBe(8);
    await files.undoImport(id);
    expect(await one.database.current.get('note_one')).toBeUndefined();
    expect(await one.database.revisions.where('record').equals('note_one').count()).toBe(0);
  });

  it('what was taken back before the second copy heard of it does not come back from there', async () => {
    const [from, device, { journal, lines }] = [await ann(), aDevice(), aJournal()];
    const two = device.openTab();
    const state = { isWaiting: false };
    const append: typeof journal.append = async (some) => {
      if (state.isWaiting && some.some(({ kind }) => kind === 'revision')) {
        state.isWaiting = false;
        await vi.waitFor(async () => expect(await two.database.current.get('note_one')).toBeDefined());
        const [row] = await two.database.imports.toArray();
        await (await two.notebook.files()).undoImport(row?.id ?? '');
      }
      await journal.append(some);
    };
    const one = await aSettledTab(device, { journal: { ...journal, append } });
    const { id } = await previewed(one, (await aFileOf(from, 'backup')).bytes);
    state.isWaiting = true;
    const done = await (await one.notebook.files()).acceptImport(id, { itIsMe: false });
    expect(done).toEqual({ ok: false, problem: 'cancelled' });
    expect(state.isWaiting).toBe(false);
    expect(await one.database.current.get('note_one')).toBeUndefined();
    const standing = standingLines(lines.map((line, at) => ({ at, line }))).flatMap((line) =>
      line.kind === 'revision' ? [line.row.id] : [],
    );
    // Where this device works stays, in both copies.
    expect(standing.sort()).toEqual(await ids(one));
  });
});

describe('taking an import back', () => {
  it('drops what only that file brought, and every table is as it was', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    await invited(to);
    await to.notebook.save({ type: 'note', record: 'note_ben', fields: aNote({ text: "Ben's own." }) });
    const before = await tableHashes(to.database);
    const { id } = await takenIn(to, (await aFileOf(from, 'backup')).bytes, { itIsMe: true });
    const undone = await (await to.notebook.files()).undoImport(id);
    expect(undone.ok && undone.value.kept).toBe(0);
    expect(await tableHashes(to.database)).toEqual(before);
  });

  it('keeps what somebody here has built on, and what another file brought too', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    const { bytes } = await aFileOf(from, 'backup');
    const first = await takenIn(to, bytes);
    await to.notebook.save({ type: 'note', record: 'note_one', fields: { text: 'Ben went on.' } });
    const files = await to.notebook.files();
    await files.undoImport(first.id);
    expect((await to.notebook.history('note_one')).length).toBe(3);
    expect((await to.notebook.history('note_two')).length).toBe(0);
    const second = await takenIn(to, bytes);
    const third = await takenIn(to, bytes);
    await files.undoImport(second.id);
    expect((await to.notebook.history('note_two')).length).toBe(1);
    await files.undoImport(third.id);
    expect((await to.notebook.history('note_two')).length).toBe(0);
    expect((await to.notebook.history('note_one')).length).toBe(3);
  });

  it('keeps the visit of a note that was written here since, and the place where this device works', async () => {
    const [from, to] = [await ann(), await elsewhere('person_ann')];
    const { id } = await takenIn(to, (await aFileOf(from, 'backup')).bytes, { itIsMe: true });
    const looking = 'looking_autumn';
    await to.notebook.save({ type: 'note', record: 'note_since', fields: aNote({ looking }) });
    const undone = await (await to.notebook.files()).undoImport(id);
    expect(undone).toEqual({ ok: true, value: { dropped: 4, kept: 4 } });
    const standing = await to.database.current.toCollection().primaryKeys();
    expect(standing.sort()).toEqual([board, looking, 'note_since', 'person_ann', 'school_hillside']);
  });

  it('"Stop" in the middle leaves every table as it was', async () => {
    const [from, to] = [await ann(), await elsewhere()];
    for (let place = 0; place < 120; place += 1)
      await from.notebook.save({ type: 'note', record: `note_n${place}`, fields: aNote() });
    const before = await tableHashes(to.database);
    const { bytes } = await aFileOf(from, 'backup');
    const preview = await previewed(to, bytes);
    const stop = new AbortController();
    let most = 0;
    const done = await (await to.notebook.files()).acceptImport(preview.id, {
      itIsMe: true,
      signal: stop.signal,
      onProgress: (part) => {
        most = Math.max(most, part);
        if (part > 0) stop.abort();
      },
    });
    expect(done).toEqual({ ok: false, problem: 'cancelled' });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(1);
    expect(await tableHashes(to.database)).toEqual(before);
  });

  it('the second copy is told, or it would bring everything back', async () => {
    const { journal, lines } = aJournal();
    const from = await ann();
    const to = await aSettledTab(aDevice(), { journal });
    await invited(to);
    const before = await ids(to);
    const { id } = await takenIn(to, (await aFileOf(from, 'backup')).bytes);
    const brought = (await ids(to)).filter((one) => !before.includes(one));
    await (await to.notebook.files()).undoImport(id);
    expect(lines.flatMap((line) => (line.kind === 'void' ? [line.id] : [])).sort()).toEqual(brought);
  });
});

describe('an import cut off in the middle', () => {
  it('goes on at the next start until everything is in', async () => {
    const from = await ann();
    for (let place = 0; place < 120; place += 1)
      await from.notebook.save({ type: 'note', record: `note_n${place}`, fields: aNote() });
    const device = aDevice();
    const first = await aSettledTab(device);
    const preview = await previewed(first, (await aFileOf(from, 'backup')).bytes);
    const files = await first.notebook.files();
    const cutOff = await files.acceptImport(preview.id, {
      itIsMe: true,
      onProgress: (part) => part > 0 && first.die(),
    });
    expect(cutOff.ok).toBe(false);
    const second = device.openTab();
    expect(await second.database.imports.get(preview.id)).toMatchObject({ state: 'moving' });
    await expect
      .poll(() => second.database.imports.get(preview.id), { timeout: 5_000 })
      .toMatchObject({
        state: 'done',
      });
    expect(await ids(second)).toEqual(await ids(from));
    expect(await second.database.staged.count()).toBe(0);
  });
});
