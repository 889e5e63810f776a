import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { createDatabase, type NotebookDatabase } from '../../src/storage/database.ts';
import { type United, unite } from '../../src/storage/heal/heal.ts';
import { healEmptyStart, lookAfterCopies, mendUnreadable } from '../../src/storage/heal/heal-start.ts';
import type { HealTools } from '../../src/storage/heal/heal-tools.ts';
import { liveLines } from '../../src/storage/journal/live-lines.ts';
import { nameOfLine } from '../../src/storage/journal/standing-lines.ts';
import type { JournalLine, Sentinel } from '../../src/storage/ports.ts';
import { rebuildProjections } from '../../src/storage/rebuild-projections.ts';
import { plainSealer } from '../../src/storage/sealer.ts';
import { aDisk, type TestDisk } from '../kit/a-folder.ts';
import { aDevice, hillside } from '../kit/a-notebook.ts';
import { aSecondCopy } from '../kit/a-second-copy.ts';
import { aNote, anAssurance } from '../kit/bodies.ts';
import { aClock } from '../kit/fixed-clock.ts';
import { watchedUntil } from '../kit/watching.ts';

const aSentinel = (entries = 0): Sentinel => {
  let kept = entries;
  return {
    read: () => kept,
    keep: (next) => {
      kept = next;
    },
  };
};

const linesOf = async (database: NotebookDatabase): Promise<readonly JournalLine[]> => {
  const all: JournalLine[] = [];
  for await (const lines of liveLines(database)) all.push(...lines);
  return all.sort((one, other) => String(nameOfLine(one)).localeCompare(String(nameOfLine(other))));
};

/** Projections without the bookkeeping of which write touched them last. */
const shown = async (database: NotebookDatabase) => ({
  current: await database.current.toArray(),
  tallies: (await database.tallies.toArray()).map(({ by: _, ...tally }) => tally),
});

/** A notebook with a little of everything, closed; its second copy is on the disk given. */
const aWrittenNotebook = async (disk: TestDisk) => {
  const device = aDevice();
  const tab = device.openTab({ journal: aSecondCopy(disk, 'writer') });
  const { notebook } = tab;
  await notebook.settleIn(hillside);
  await notebook.setPreference('reading', 'large');
  for (const [place, text] of ['The ramp is steep.', 'Plans were seen.', 'Two reviews are late.'].entries())
    await notebook.save({
      type: 'note',
      record: `note_${place}`,
      fields: aNote({ text, statements: ['d-1'] }),
    });
  await notebook.save({ type: 'note', record: 'note_0', fields: { text: 'The ramp is mended.' } });
  await notebook.save({ type: 'assurance', record: 'assurance_one', fields: anAssurance() });
  await notebook.remove('note_2');
  await notebook.saveBlob(new Uint8Array([1, 2, 3]));
  notebook
    .draft({ type: 'note', record: 'note_3', field: 'text', seed: aNote({ text: '' }) })
    .type('Half a sentence');
  await watchedUntil(notebook.saving, ({ state }) => state === 'saved');
  const lines = await linesOf(tab.database);
  const before = await shown(tab.database);
  tab.die();
  disk.restart();
  const database = createDatabase(device.name);
  return { device, database, lines, before };
};

const toolsFor = (database: NotebookDatabase, disk: TestDisk, tab = 'healer'): HealTools => ({
  database,
  sealer: plainSealer,
  journal: aSecondCopy(disk, tab),
  clock: aClock(),
  tabs: { id: tab, alive: async () => new Set([tab]) },
});

const wipe = async (database: NotebookDatabase): Promise<void> => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
};

const journalled = async (tools: HealTools): Promise<readonly (string | null)[]> =>
  (await tools.journal.read()).lines.map(nameOfLine).sort();

describe('A database that was lost', () => {
  it('comes back whole from the second copy: words, place, counter, preferences, files, the draft', async () => {
    const disk = aDisk();
    const { database, lines, before } = await aWrittenNotebook(disk);
    await wipe(database);
    const sentinel = aSentinel(7);
    const tools = toolsFor(database, disk);
    expect(await healEmptyStart({ ...tools, sentinel })).toEqual({ kind: 'healed', entries: 5 });
    // The program writes its own version at each start.
    expect(await linesOf(database)).toEqual(lines.filter((line) => nameOfLine(line) !== 'device minWriter'));
    expect(await shown(database)).toEqual(before);
  });

  it('comes back after a compaction as well', async () => {
    const disk = aDisk();
    const { database, lines } = await aWrittenNotebook(disk);
    const first = toolsFor(database, disk, 'first');
    await unite(first);
    await first.journal.compact(liveLines(database), true);
    expect([...disk.files.keys()].filter((name) => name.includes('writer'))).toEqual([]);
    disk.restart();
    await wipe(database);
    await unite(toolsFor(database, disk, 'second'));
    expect(await linesOf(database)).toEqual(lines);
  });

  it('is found out by the sentinel, and nobody is asked to set up a school they had', async () => {
    const disk = aDisk();
    const { device, database } = await aWrittenNotebook(disk);
    await wipe(database);
    database.close();
    const places: unknown[] = [];
    const tab = device.openTab({ journal: aSecondCopy(disk, 'again'), sentinel: aSentinel(7) });
    tab.notebook.place.subscribe(() => places.push(tab.notebook.place.read()));
    await watchedUntil(tab.notebook.opened, ({ state }) => state === 'open');
    expect(tab.notebook.place.read()).toEqual(hillside);
    expect(places).not.toContain(null);
    expect(tab.notebook.healed.read()).toMatchObject({ kind: 'healed' });
    expect(await firstValue(tab.notebook.watchOne('note', 'note_0'))).toMatchObject({
      body: { text: 'The ramp is mended.' },
    });
    // No number is used twice, though the counter was lost with the rest.
    await tab.notebook.save({ type: 'note', record: 'note_new', fields: aNote() });
    const numbers = (await tab.database.revisions.toArray()).map(({ device, seq }) => `${device} ${seq}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    tab.die();
  });

  it('uses no number twice, though the line with the counter is damaged', async () => {
    const { lines } = await aWrittenNotebook(aDisk());
    const disk = aDisk();
    const old = lines.map((line) =>
      line.kind === 'local' && nameOfLine(line)?.startsWith('device writer:')
        ? { ...line, row: { ...(line.row as object), seq: 1 } }
        : line,
    );
    await aSecondCopy(disk, 'before').append(old);
    disk.restart();
    const database = createDatabase(aDevice().name);
    await unite(toolsFor(database, disk));
    const highest = Math.max(...(await database.revisions.toArray()).map(({ seq }) => seq));
    expect(await database.device.get(`writer:${hillside.board}`)).toMatchObject({ seq: highest });
  });

  it('with nothing to heal from, it is said that the browser cleared it, at each start until it is read', async () => {
    const device = aDevice();
    const sentinel = aSentinel(12);
    for (const _ of [1, 2]) {
      const tab = device.openTab({ sentinel });
      await watchedUntil(tab.notebook.opened, ({ state }) => state === 'open');
      expect(tab.notebook.healed.read()).toEqual({ kind: 'cleared', entries: 12 });
      expect(tab.notebook.place.read()).toBeNull();
      tab.die();
    }
    const tab = device.openTab({ sentinel });
    await watchedUntil(tab.notebook.opened, ({ state }) => state === 'open');
    tab.notebook.healedSeen();
    expect(sentinel.read()).toBe(0);
    tab.die();
  });
});

describe('Two copies that differ', () => {
  it('whatever part each has lost, both have all of it afterwards', { timeout: 120_000 }, async () => {
    const source = aDisk();
    const { lines, before } = await aWrittenNotebook(source);
    let healed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('both', 'database', 'journal'), {
          minLength: lines.length,
          maxLength: lines.length,
        }),
        async (places) => {
          const disk = aDisk();
          const database = createDatabase(aDevice().name);
          const inJournal = lines.filter((_, place) => places[place] !== 'database');
          for (const [place, line] of lines.entries()) {
            if (places[place] === 'journal') continue;
            if (line.kind === 'revision') await database.revisions.put({ ...line.row, sealed: line.sealed });
            if (line.kind === 'draft') await database.drafts.put({ ...line.row, sealed: line.sealed });
            if (line.kind === 'blob') await database.blobs.put({ ...line.row, sealed: line.sealed });
            if (line.kind === 'local') await database.table(line.table).put(line.row);
          }
          await rebuildProjections(database, plainSealer);
          await aSecondCopy(disk, 'before').append(inJournal);
          disk.restart();
          const tools = toolsFor(database, disk);
          const united: United = await unite(tools);
          healed += united.entries;
          expect(united).toMatchObject({ quarantined: 0, locked: false });
          expect(await linesOf(database)).toEqual(lines);
          expect(await shown(database)).toEqual(before);
          expect(await journalled(tools)).toEqual(lines.map(nameOfLine).sort());
          // Once alike, there is nothing more to do.
          expect(await unite(tools)).toMatchObject({ entries: 0, appended: 0 });
          database.close();
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
    expect(healed).toBeGreaterThan(0);
  });

  it('are noticed by counting, and only then read', async () => {
    const disk = aDisk();
    const { database } = await aWrittenNotebook(disk);
    const tools = toolsFor(database, disk);
    let reads = 0;
    const { journal } = tools;
    const counting = {
      ...tools,
      sentinel: aSentinel(),
      journal: {
        ...journal,
        read: () => {
          reads += 1;
          return journal.read();
        },
      },
    };
    expect(await lookAfterCopies(counting, () => true)).toBeNull();
    expect(reads).toBe(0);
    expect(counting.sentinel.read()).toBe(6);
    await database.revisions.where('record').equals('note_1').delete();
    await database.current.delete('note_1');
    expect(await lookAfterCopies(counting, () => true)).toEqual({ kind: 'healed', entries: 1 });
    expect(reads).toBe(1);
    expect(await lookAfterCopies(counting, () => true)).toBeNull();
    expect(reads).toBe(1);
  });

  it('a board taken off this device does not come back', async () => {
    const disk = aDisk();
    const device = aDevice();
    const tab = device.openTab({ journal: aSecondCopy(disk, 'writer') });
    await tab.notebook.settleIn(hillside);
    await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
    await tab.notebook.dropBoard(hillside.board);
    expect(await tab.database.revisions.count()).toBe(0);
    tab.die();
    disk.restart();
    const tools = toolsFor(createDatabase(device.name), disk);
    expect(await unite(tools)).toMatchObject({ entries: 0 });
    expect(await tools.database.revisions.count()).toBe(0);
    const text = [...disk.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();
    expect(text).not.toContain('note_one');
  });

  it('a draft that was cut does not come back, though the line that says so was lost', async () => {
    const disk = aDisk();
    const { database } = await aWrittenNotebook(disk);
    const tools = toolsFor(database, disk);
    const [draft] = await database.drafts.toArray();
    if (!draft) throw new Error('No draft was written');
    const tab = aDevice().openTab({ database, journal: aSecondCopy(disk, 'cutter') });
    await watchedUntil(tab.notebook.opened, ({ state }) => state === 'open');
    await tab.notebook.save({ type: 'note', record: 'note_3', fields: aNote({ text: 'Half a sentence' }) });
    await database.drafts.clear();
    expect(await unite(tools)).toMatchObject({ entries: 0 });
    expect(await database.drafts.count()).toBe(0);
    tab.die();
  });
});

describe('What fails its own check', () => {
  const spoil = async (database: NotebookDatabase, record: string) => {
    const row = await database.revisions.where('record').equals(record).first();
    if (!row) throw new Error(`No ${record}`);
    const sealed = await plainSealer.seal({ salt: 'x', body: { text: 'Never said.' } });
    await database.revisions.put({ ...row, sealed });
    return row;
  };

  it('in the journal is put aside, and what is right comes back', async () => {
    const disk = aDisk();
    const { database, lines } = await aWrittenNotebook(disk);
    const forged = lines.flatMap((line) =>
      line.kind === 'revision' && line.row.record === 'note_1'
        ? [{ ...line, row: { ...line.row, record: 'note_forged' } }]
        : [],
    );
    await aSecondCopy(disk, 'forger').append(forged);
    disk.restart();
    const [name, bytes] = [...disk.files][0] ?? ['', new Uint8Array()];
    const place = new TextDecoder().decode(bytes).indexOf('"record":"note_2"');
    disk.files.set(
      name,
      bytes.map((byte, at) => (at === place ? 0 : byte)),
    );
    await wipe(database);
    const tools = toolsFor(database, disk);
    const united = await unite(tools);
    expect(united.quarantined).toBe(2);
    const notes = (await database.revisions.toArray()).map(({ record }) => record);
    expect(notes).toContain('note_0');
    expect(notes).not.toContain('note_forged');
    const why = (await database.quarantine.toArray()).map((row) => row.why).sort();
    expect(why).toEqual(['bad-id', 'damaged-line']);
    // Found a second time, it is kept once.
    await unite(tools);
    expect(await database.quarantine.count()).toBe(2);
  });

  it('in the database is put aside, and the good copy of the journal takes its place', async () => {
    const disk = aDisk();
    const { database, lines, before } = await aWrittenNotebook(disk);
    await database.open();
    await spoil(database, 'note_1');
    await mendUnreadable(toolsFor(database, disk), ['note_1']);
    expect(await database.quarantine.count()).toBe(1);
    expect(await linesOf(database)).toEqual(lines);
    expect(await shown(database)).toEqual(before);
  });

  it('breaks no list: the rest is shown, and what can be mended is mended', async () => {
    const disk = aDisk();
    const { device, database } = await aWrittenNotebook(disk);
    await database.open();
    const row = await database.current.get('note_1');
    if (!row) throw new Error('No note_1');
    await database.current.put({ ...row, sealed: Uint8Array.from([0, 123]) });
    const tab = device.openTab({ database, journal: aSecondCopy(disk, 'reader') });
    const notes = tab.notebook.watch({ type: 'note' });
    const texts = await watchedUntil(notes, (all) => all.length > 0);
    expect(texts.map(({ record }) => record)).toContain('note_0');
    const mended = await watchedUntil(notes, (all) => all.length === 2);
    expect(mended.map(({ body }) => body.text)).toContain('Plans were seen.');
    tab.die();
  });

  it('in the counts of a duty is counted anew: the list shows the right ones, and they stand on the disk', async () => {
    const disk = aDisk();
    for (const damage of [Uint8Array.from([0, 123]), await plainSealer.seal({ notes: [] })]) {
      const { device, database, before } = await aWrittenNotebook(disk);
      await database.open();
      const tallies = await database.tallies.toArray();
      await database.tallies.bulkPut(tallies.map((row) => ({ ...row, sealed: damage })));
      const tab = device.openTab({ database, journal: aSecondCopy(disk, 'reader') });
      const read = await watchedUntil(tab.notebook.watchTallies(hillside.school), (all) => all.length > 0);
      const right = await Promise.all(before.tallies.map(({ sealed }) => plainSealer.open(sealed)));
      expect(read).toEqual(right);
      await expect.poll(async () => (await shown(database)).tallies).toEqual(before.tallies);
      tab.die();
    }
  });

  it('in the counts of a duty keeps no note from being saved, and the note counts', async () => {
    const disk = aDisk();
    const { device, database } = await aWrittenNotebook(disk);
    await database.open();
    const tallies = await database.tallies.toArray();
    const sealed = Uint8Array.from([0, 123]);
    await database.tallies.bulkPut(tallies.map((row) => ({ ...row, sealed })));
    const tab = device.openTab({ database, journal: aSecondCopy(disk, 'writer') });
    const fields = aNote({ text: 'Seen again.', statements: ['d-1'] });
    const saved = await tab.notebook.save({ type: 'note', record: 'note_9', fields });
    expect(saved.ok).toBe(true);
    const { tallies: grown } = await shown(database);
    await rebuildProjections(database, plainSealer);
    const d1 = (rows: typeof grown) => rows.filter(({ statement }) => statement === 'd-1');
    expect(d1(grown)).toEqual(d1((await shown(database)).tallies));
    tab.die();
  });

  it('can be taken out as bytes, and Settings counts it', async () => {
    const disk = aDisk();
    const { device, database } = await aWrittenNotebook(disk);
    await database.open();
    await spoil(database, 'note_1');
    await mendUnreadable(toolsFor(database, disk), ['note_1']);
    const tab = device.openTab({ database });
    const [only] = await tab.notebook.quarantined();
    expect(only).toMatchObject({ from: 'database', why: 'bad-hash' });
    expect(new TextDecoder().decode(only?.bytes)).toContain('"record":"note_1"');
    expect((await tab.notebook.facts()).quarantined).toBe(1);
    tab.die();
  });
});
