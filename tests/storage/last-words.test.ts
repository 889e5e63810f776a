import { expect, it } from 'vitest';
import type { LastMoment } from '../../src/storage/ports.ts';
import { aDevice, aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';

/** Local storage, as one device's tabs share it. */
const aLastMoment = () => {
  const kept = new Map<string, string>();
  const lastMoment: LastMoment = {
    keep: (tab, words) => void kept.set(tab, words),
    found: () => new Map(kept),
    drop: (tab) => void kept.delete(tab),
  };
  return { kept, lastMoment };
};

/** Slow to write: the page is gone before the pause after a key is over. */
const slowly = { typing: 60_000, idle: 60_000 };

const notesOn = async (device: ReturnType<typeof aDevice>, lastMoment: LastMoment) => {
  const { notebook, database } = device.openTab({ lastMoment });
  const watched = notebook.watch({ type: 'note', school: hillside.school });
  watched.subscribe(() => {});
  await expect.poll(() => watched.read()?.length).toBe(1);
  await expect.poll(() => database.drafts.count()).toBe(0);
  return { text: watched.read()?.[0]?.body.text, notebook };
};

it('what was typed a moment before a reload is there afterwards, though the disk was never asked', async () => {
  const device = aDevice();
  const { kept, lastMoment } = aLastMoment();
  const tab = await aSettledTab(device, { lastMoment, pace: slowly });
  const record = tab.notebook.newRecord('note');
  tab.notebook
    .draft({ type: 'note', record, field: 'text', seed: aNote({ text: '' }) })
    .type('Seen with “ŵ” and 🎓');
  tab.database.close({ disableAutoOpen: true });
  tab.hide();
  tab.die();
  expect(kept.size).toBe(1);

  const { text, notebook } = await notesOn(device, lastMoment);
  expect(text).toBe('Seen with “ŵ” and 🎓');
  expect(kept.size).toBe(0);
  expect(await notebook.history(record)).toHaveLength(1);
});

it('nothing is left behind when the page was only hidden and the disk answered', async () => {
  const device = aDevice();
  const { kept, lastMoment } = aLastMoment();
  const tab = await aSettledTab(device, { lastMoment, pace: slowly });
  const record = tab.notebook.newRecord('note');
  tab.notebook
    .draft({ type: 'note', record, field: 'text', seed: aNote({ text: '' }) })
    .type('Written in time.');
  tab.hide();
  await expect.poll(() => tab.database.drafts.count()).toBe(1);
  await expect.poll(() => kept.size).toBe(0);
});

it('a page that is told twice that it goes, as browsers do on a reload, keeps its words until the disk has them', async () => {
  const device = aDevice();
  const { kept, lastMoment } = aLastMoment();
  const tab = await aSettledTab(device, { lastMoment, pace: slowly });
  const record = tab.notebook.newRecord('note');
  tab.notebook
    .draft({ type: 'note', record, field: 'text', seed: aNote({ text: '' }) })
    .type('Typed just before.');
  tab.hide();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  tab.hide();
  for (let turn = 0; turn < 50 && kept.size > 0; turn += 1) await Promise.resolve();
  expect({ kept: kept.size, onDisk: await tab.database.drafts.count() }).not.toEqual({ kept: 0, onDisk: 0 });
  await expect.poll(() => kept.size).toBe(0);
  expect(await tab.database.drafts.count()).toBe(1);
});

it('the words of a tab that still lives are left to that tab', async () => {
  const device = aDevice();
  const { kept, lastMoment } = aLastMoment();
  const tab = await aSettledTab(device, { lastMoment, pace: slowly });
  kept.set('living', '[]');
  const other = device.openTab({
    lastMoment,
    tabs: { id: 'other', alive: async () => new Set(['living', 'other']) },
  });
  await expect.poll(() => other.notebook.opened.read()?.state).toBe('open');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(kept.has('living')).toBe(true);
  tab.die();
});
