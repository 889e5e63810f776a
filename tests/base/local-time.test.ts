// Before anything else: far enough from Greenwich that a time in the evening there is the next morning here.
process.env.TZ = 'Pacific/Auckland';

import { expect, it } from 'vitest';
import { localDate, localTime } from '../../src/base/local-time.ts';
import { firstValue } from '../../src/base/watched.ts';
import { aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';

it('a time has the date and the hour that the wall had, not those of Greenwich', () => {
  expect(localDate('2026-07-14T23:30:00.000Z')).toBe('2026-07-15');
  expect(localTime('2026-07-14T23:30:00.000Z')).toBe('11:30');
  expect(localTime('2026-07-14T21:05:00.000Z')).toBe('09:05');
});

it('a note without a date of its own counts on the day it was written here', async () => {
  const { notebook } = await aSettledTab();
  const body = aNote({ statements: ['d-1'], source: 'told' });
  const at = '2026-07-14T23:30:00.000Z';
  await notebook.takeIn(hillside.board, [{ type: 'note', record: 'note_one', body, at }], hillside.person);
  const [tally] = await firstValue(notebook.watchTallies(hillside.school));
  expect(tally?.notes[0]?.on).toBe('2026-07-15');
});
