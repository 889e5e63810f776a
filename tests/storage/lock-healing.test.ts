import { expect, it } from 'vitest';
import type { Sentinel } from '../../src/storage/ports.ts';
import { aDisk, type TestDisk } from '../kit/a-folder.ts';
import { aDevice, hillside } from '../kit/a-notebook.ts';
import { aSecondCopy } from '../kit/a-second-copy.ts';
import { aNote } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

const passphrase = 'four plums and a ladder';
const lockTools = { iterations: 500 };

const aSentinel = (): Sentinel => {
  let entries = 5;
  return {
    read: () => entries,
    keep: (next) => {
      entries = next;
    },
  };
};

/** Where the words stand in its files, as they are or as base64, which has three ways to begin. */
const foundOn = ({ files }: TestDisk): readonly string[] => {
  const all = [...files.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)).join('\n');
  const coded = [0, 1, 2].map((skip) => btoa(`${'x'.repeat(skip)}Zebra before`).slice(4, 12));
  return ['Zebra', ...coded].filter((part) => all.includes(part));
};

/** A locked notebook, closed; its real second copy is on the disk given. */
const aLockedDevice = async () => {
  const disk = aDisk();
  const device = aDevice();
  const tab = device.openTab({ journal: aSecondCopy(disk, 'writer'), lockTools });
  await tab.notebook.settleIn(hillside);
  await tab.notebook.save({ type: 'note', record: 'note_one', fields: aNote({ text: 'Zebra before' }) });
  const plain = foundOn(disk);
  const lock = await tab.notebook.locking();
  const prepared = await lock.prepare(passphrase);
  await prepared.switchOn();
  await lock.settled();
  await tab.notebook.save({ type: 'note', record: 'note_two', fields: aNote({ text: 'Zebra after' }) });
  return { disk, device, tab, plain };
};

it('no file of the real second copy holds a word, neither as it is nor as base64', async () => {
  const { disk, plain } = await aLockedDevice();
  expect(plain).toHaveLength(1);
  expect(foundOn(disk)).toEqual([]);
});

it('a wiped database comes back locked, not empty, and is whole once the passphrase is given', async () => {
  const { disk, device, tab } = await aLockedDevice();
  await Promise.all(tab.database.tables.map((table) => table.clear()));
  tab.die();
  disk.restart();
  const again = device.openTab({
    journal: aSecondCopy(disk, 'again'),
    lockTools,
    sentinel: aSentinel(),
  });
  await watchedUntil(again.notebook.lock, (state) => state === 'locked');
  expect(again.notebook.place.read()).toEqual(hillside);
  expect(await again.database.quarantine.count()).toBe(0);
  const lock = await again.notebook.locking();
  expect(await lock.unlock(passphrase)).toEqual({ ok: true, value: null });
  await expect.poll(() => again.database.revisions.count(), { timeout: 4_000 }).toBe(2);
  expect(await again.database.quarantine.count()).toBe(0);
  for (const [record, text] of [
    ['note_one', 'Zebra before'],
    ['note_two', 'Zebra after'],
  ] as const) {
    const [newest] = await again.notebook.history(record);
    expect(newest?.body).toMatchObject({ text });
  }
  again.die();
});
