// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Storage } from '../../../src/features/settings/device/storage.tsx';
import { momentWords } from '../../../src/features/settings/device/storage-words.ts';
import type { InstallWay } from '../../../src/offline/offline.ts';
import { aSettledTab } from '../../kit/a-notebook.ts';
import { aNote } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

type Disk = { usedBytes: number | null; leftBytes: number | null; persisted: boolean | null };

const thisDevice = async (disk: Partial<Disk> = {}, install: InstallWay = 'none') => {
  const tab = await aSettledTab(undefined, {
    disk: {
      estimate: async () => ({ usedBytes: disk.usedBytes ?? null, leftBytes: disk.leftBytes ?? null }),
      persisted: async () => disk.persisted ?? null,
      persist: async () => null,
      isInstalled: () => false,
    },
  });
  const hill = await atHillside(tab);
  const status = { app: 'ready', update: 'none', partMissing: false, install } as const;
  hill.services.offline.status.read = () => status;
  const show = () => hill.show(<Storage />).place;
  return { ...hill, database: tab.database, show };
};

const shows = (place: HTMLElement, words: string) =>
  waitFor(() => expect(place.textContent).toContain(words));

describe('This device', () => {
  it('says how many notes are only here, and offers a backup', async () => {
    const { notebook, show } = await thisDevice();
    await notebook.save({ type: 'note', record: 'note_1', fields: aNote() });
    const place = show();
    await shows(place, 'Only on this device: 1 note');
    expect(place.querySelector('a[href="#/settings/backup"]')?.textContent).toBe('Make a backup');
    expect(place.textContent).toContain('None yet');
  });

  it('says that nothing is only here once a backup holds it all', async () => {
    const { database, show } = await thisDevice();
    const ids = await database.revisions.toCollection().primaryKeys();
    const at = '2026-10-01T09:42:00.000Z';
    await database.heldElsewhere.bulkPut(ids.map((revision) => ({ revision, where: 'backup' as const, at })));
    await database.device.put({ key: 'lastBackup', at, entries: ids.length });
    const place = show();
    await shows(place, 'Nothing is only on this device');
    expect(place.textContent).toContain(`Last backup: ${momentWords(at)}`);
  });

  it.each([
    [true, 'The browser has promised not to clear it by itself.'],
    [false, 'Not promised. The browser may clear it if this device runs out of room.'],
    [null, 'This browser does not say.'],
  ])('kept for good: %s, in plain words', async (persisted, words) => {
    const { show } = await thisDevice({ persisted });
    await shows(show(), words);
  });

  it('in a browser that clears pages, says so whatever the browser promises', async () => {
    const { show } = await thisDevice({ persisted: true }, 'share-menu');
    await shows(
      show(),
      'If you do not open this page for seven days of using the browser, it deletes everything',
    );
  });

  it('warns when less than a fifth of the room is left, and not before', async () => {
    const short = (await thisDevice({ usedBytes: 81e6, leftBytes: 19e6 })).show();
    await shows(short, 'Little room left: 19 MB');
    const enough = (await thisDevice({ usedBytes: 79e6, leftBytes: 21e6 })).show();
    await shows(enough, '21 MB');
    expect(enough.textContent).not.toContain('Little room left');
  });

  it('says what my other device lacks', async () => {
    const { notebook, database, show } = await thisDevice();
    const ids = await database.revisions.toCollection().primaryKeys();
    const at = '2026-10-01T09:42:00.000Z';
    await database.heldElsewhere.bulkPut(
      ids.map((revision) => ({ revision, where: 'own-device' as const, at })),
    );
    for (const record of ['note_1', 'note_2', 'note_3'])
      await notebook.save({ type: 'note', record, fields: aNote() });
    await shows(show(), `Lacks 3 notes written here since its file of ${momentWords(at)}.`);
  });
});
