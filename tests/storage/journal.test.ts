import { describe, expect, it } from 'vitest';
import { createJournalFiles } from '../../src/storage/journal/journal-files.ts';
import { decodeLines, encodeLine } from '../../src/storage/journal/lines.ts';
import type { JournalLine } from '../../src/storage/ports.ts';
import { aDisk } from '../kit/a-folder.ts';
import { aSecondCopy } from '../kit/a-second-copy.ts';

const sealed = Uint8Array.from([0, 10, 13, 255, 34]);

const aRevision = (id: string, record = `note_${id}`): JournalLine => ({
  kind: 'revision',
  row: {
    id: `r_${id}`,
    board: 'board_hillside',
    record,
    type: 'note',
    v: 1,
    op: 'put',
    parents: [],
    author: 'person_ann',
    device: 'device_a',
    seq: 1,
    at: '2026-10-01T09:30:00.000Z',
    hash: 'h',
  },
  sealed,
});
const aDraft = (slot: string): JournalLine => ({
  kind: 'draft',
  row: {
    slot,
    board: 'board_hillside',
    record: 'note_a',
    type: 'note',
    tab: 'tab1',
    at: 1,
    basis: [],
    author: 'person_ann',
  },
  sealed,
});

const idsIn = (lines: readonly JournalLine[]) =>
  lines.flatMap((line) => (line.kind === 'revision' ? line.row.id : [])).sort();

async function* inOne(lines: readonly JournalLine[]) {
  yield lines;
}

describe('A line of the journal', () => {
  const lines = [aRevision('a'), aDraft('note_a|text|tab1'), aRevision('b')];
  const bytes = lines.flatMap((line, place) => [...encodeLine({ at: place, line })]);

  it('is read back as it was written, bytes and all', () => {
    const { entries, damaged } = decodeLines(Uint8Array.from(bytes));
    expect(entries.map(({ line }) => line)).toEqual(lines);
    expect(damaged).toEqual([]);
  });

  it('stands in the file as this text, which must never change', () => {
    const line: JournalLine = { kind: 'void', id: 'r_1' };
    expect(new TextDecoder().decode(encodeLine({ at: 1, line }))).toBe(
      'ec973cd2 [1,{"kind":"void","id":"r_1"}]\n',
    );
  });

  it('torn off at any byte takes nothing before it with it, and is no damage', () => {
    const first = encodeLine({ at: 0, line: lines[0] as JournalLine }).length;
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const { entries, damaged } = decodeLines(Uint8Array.from(bytes.slice(0, cut)));
      expect(damaged).toEqual([]);
      expect(entries.length).toBeGreaterThanOrEqual(cut >= first ? 1 : 0);
    }
  });

  it('with any one bit turned is never taken for right, and the others stay', () => {
    let found = 0;
    for (let place = 0; place < bytes.length; place += 1) {
      const turned = Uint8Array.from(bytes);
      turned[place] = (turned[place] ?? 0) ^ (1 << (place % 8));
      const { entries, damaged } = decodeLines(turned);
      for (const { line } of entries) expect(lines).toContainEqual(line);
      // A turned line end glues two lines together, or tears off the last.
      expect(entries.length).toBeGreaterThanOrEqual(1);
      found += damaged.length;
    }
    expect(found).toBeGreaterThan(bytes.length / 2);
  });
});

describe('The journal', () => {
  it('has what was written when the browser is opened again', async () => {
    const disk = aDisk();
    const journal = aSecondCopy(disk);
    await journal.append([aRevision('a'), aDraft('one')]);
    await journal.append([aRevision('b'), { kind: 'gone', table: 'drafts', key: 'one' }]);
    await journal.append([{ kind: 'void', id: 'r_a' }]);
    disk.restart();
    const { lines, damaged } = await aSecondCopy(disk, 'tab2').read();
    expect(lines).toEqual([aRevision('b')]);
    expect(damaged).toEqual([]);
  });

  it('tells how much it holds without reading the snapshot, the same before and after', async () => {
    const disk = aDisk();
    const journal = aSecondCopy(disk);
    const all = ['a', 'b', 'c'].map((id) => aRevision(id));
    await journal.append(all);
    expect(await journal.facts()).toMatchObject({ revisions: 3, last: 'r_c', snapshotBytes: 0 });
    await journal.compact(inOne(all));
    expect(await journal.facts()).toMatchObject({ revisions: 3, last: 'r_c', files: 1, grownBy: 0 });
    await journal.append([aRevision('d'), { kind: 'void', id: 'r_a' }]);
    expect(await journal.facts()).toMatchObject({ revisions: 3, last: 'r_d' });
    expect(idsIn((await journal.read()).lines)).toEqual(['r_b', 'r_c', 'r_d']);
  });

  it('keeps what another open tab writes, through a compaction', async () => {
    const disk = aDisk();
    const alive = async () => new Set(['tab1', 'tab2']);
    const one = aSecondCopy(disk, 'tab1', { alive });
    const other = aSecondCopy(disk, 'tab2', { alive });
    await other.append([aRevision('theirs'), aRevision('dropped')]);
    await one.append([aRevision('ours'), { kind: 'void', id: 'r_dropped' }]);
    await one.compact(inOne([aRevision('ours')]));
    await other.append([aRevision('later')]);
    expect(idsIn((await one.read()).lines)).toEqual(['r_later', 'r_ours', 'r_theirs']);
  });

  it('erases by compaction: what is not in the snapshot is in no file', async () => {
    const disk = aDisk();
    await aSecondCopy(disk, 'dead').append([aRevision('secret')]);
    disk.restart();
    const journal = aSecondCopy(disk, 'tab2');
    await journal.append([aRevision('secret2'), aRevision('kept')]);
    await journal.compact(inOne([aRevision('kept')]));
    const text = [...disk.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();
    expect(text).toContain('r_kept');
    expect(text).not.toContain('secret');
  });

  it('compacting gently, drops nothing that has not been read', async () => {
    const disk = aDisk();
    const journal = aSecondCopy(disk, 'tab2');
    await journal.read();
    await aSecondCopy(disk, 'died-since').append([aRevision('unread')]);
    disk.restart();
    await journal.compact(inOne([]), true);
    expect(idsIn((await journal.read()).lines)).toEqual(['r_unread']);
    await journal.compact(inOne([aRevision('unread')]), true);
    expect([...disk.files.keys()].every((name) => name.endsWith('.snapshot'))).toBe(true);
  });

  it('loses nothing when the disk dies at any step of a compaction', async () => {
    const all = ['a', 'b', 'c'].map((id) => aRevision(id));
    const lived = async (dieAfter: number) => {
      const disk = aDisk();
      await aSecondCopy(disk, 'first').append(all.slice(0, 1));
      disk.restart();
      const second = aSecondCopy(disk, 'second');
      await second.append(all.slice(1));
      await second.compact(inOne(all));
      disk.restart();
      const third = aSecondCopy(disk, 'third');
      await third.append([aRevision('d')]);
      const before = disk.state.steps;
      disk.state.dieAt = before + dieAfter;
      const isThrough = await third.compact(inOne([...all, aRevision('d')])).then(
        () => true,
        () => false,
      );
      const steps = disk.state.steps - before;
      disk.restart();
      const again = aSecondCopy(disk, 'fourth');
      const facts = await again.facts();
      const { lines } = await again.read();
      expect(idsIn(lines), `dead after ${dieAfter}`).toEqual(['r_a', 'r_b', 'r_c', 'r_d']);
      expect(facts?.revisions, `dead after ${dieAfter}`).toBeGreaterThanOrEqual(4);
      // What was left half done is put right by the next one.
      await again.compact(inOne([...all, aRevision('d')]));
      expect(disk.files.size).toBe(1);
      expect(idsIn((await again.read()).lines)).toEqual(['r_a', 'r_b', 'r_c', 'r_d']);
      return { isThrough, steps };
    };
    const { steps } = await lived(Number.POSITIVE_INFINITY);
    expect(steps).toBeGreaterThan(8);
    let interrupted = 0;
    for (let point = 0; point < steps; point += 1) if (!(await lived(point)).isThrough) interrupted += 1;
    expect(interrupted).toBe(steps);
  });

  it('reads a snapshot that was damaged later, reports the line, and uses the rest', async () => {
    const disk = aDisk();
    const journal = aSecondCopy(disk);
    await journal.compact(inOne(['a', 'b', 'c'].map((id) => aRevision(id))));
    const [name, bytes] = [...disk.files][0] ?? ['', new Uint8Array()];
    const turned = bytes.slice();
    const place = new TextDecoder().decode(bytes).indexOf('r_b');
    turned[place] = 0;
    disk.files.set(name, turned);
    const { lines, damaged } = await journal.read();
    expect(idsIn(lines)).toEqual(['r_a', 'r_c']);
    expect(damaged).toHaveLength(1);
  });
});

it('a damaged snapshot takes the place of nothing: what it was to replace is still used', async () => {
  const disk = aDisk();
  const journal = aSecondCopy(disk);
  await journal.append(['a', 'b'].map((id) => aRevision(id)));
  const before = [...disk.files];
  await journal.compact(inOne(['a', 'b'].map((id) => aRevision(id))));
  const [name, bytes] = [...disk.files][0] ?? ['', new Uint8Array()];
  const place = new TextDecoder().decode(bytes).indexOf('r_b');
  disk.files.set(
    name,
    bytes.map((byte, at) => (at === place ? 0 : byte)),
  );
  // The browser was killed before the old files were dropped.
  for (const [old, content] of before) disk.files.set(old, content);
  disk.restart();
  const { lines, damaged } = await aSecondCopy(disk, 'tab2').read();
  expect(idsIn(lines)).toEqual(['r_a', 'r_b']);
  expect(damaged).toHaveLength(1);
});

describe('When the second copy does not work', () => {
  it('tries once more with a new file, and nobody notices', async () => {
    const disk = aDisk();
    const journal = aSecondCopy(disk);
    await journal.append([aRevision('a')]);
    Object.assign(disk.state, { dieAt: disk.state.steps, deadFor: 1 });
    await journal.append([aRevision('b')]);
    expect(journal.kind).toBe('on');
    expect(disk.files.size).toBe(2);
    expect(idsIn((await aSecondCopy(disk, 'tab2').read()).lines)).toEqual(['r_a', 'r_b']);
  });

  it('says so, holds nobody up, and catches up when it works again', async () => {
    const disk = aDisk();
    let now = 0;
    const journal = aSecondCopy(disk, 'tab1', { now: () => now });
    await journal.append([aRevision('a')]);
    disk.state.dieAt = disk.state.steps;
    await journal.append([aRevision('b')]);
    expect(journal.kind).toBe('failing');
    disk.restart();
    await journal.append([aRevision('c')]);
    expect(journal.kind).toBe('failing');
    now += 60_000;
    await journal.append([aRevision('d')]);
    expect(journal.kind).toBe('on');
    expect(idsIn((await journal.read()).lines)).toEqual(['r_a', 'r_b', 'r_c', 'r_d']);
  });

  it('is none where the browser has no such files', async () => {
    const journal = aSecondCopy(aDisk(), 'tab1', {
      startWorker: () => {
        throw new Error('no workers here');
      },
    });
    await journal.append([aRevision('a')]);
    expect(journal.kind).toBe('none');
    expect(await journal.facts()).toBeNull();
    expect(await journal.read()).toEqual({ lines: [], damaged: [] });
  });

  it('waits no longer than its patience for a worker that hangs', async () => {
    const journal = aSecondCopy(aDisk(), 'tab1', {
      patience: 5,
      startWorker: () => ({ onmessage: null, onerror: null, postMessage: () => {}, terminate: () => {} }),
    });
    await journal.append([aRevision('a')]);
    expect(journal.kind).toBe('none');
  });
});

it('a session continues in a new file after a failed write, so that no line is glued to half a one', async () => {
  const disk = aDisk();
  let now = 0;
  const files = createJournalFiles({ folder: disk.openFolder(), tab: 'tab1', now: () => now++ });
  await files.append([aRevision('a')]);
  disk.state.dieAt = disk.state.steps;
  await expect(files.append([aRevision('b')])).rejects.toThrow('dead');
  disk.restart();
  await files.append([aRevision('c')]);
  const { lines, damaged } = await files.read();
  expect(idsIn(lines)).toEqual(['r_a', 'r_c']);
  expect(damaged).toEqual([]);
});
