import { expect, it } from 'vitest';
import { aDevice, aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aBoard } from '../kit/bodies.ts';
import { aFileOf, takenIn } from '../kit/notebook-files.ts';
import { watchedUntil } from '../kit/watching.ts';

it('who chooses what they wrote themselves, after another’s file came in, has chosen', async () => {
  const [ann, ben] = [await aSettledTab(), await aSettledTab(aDevice())];
  const begun = [{ type: 'board', record: hillside.board, body: aBoard() }] as const;
  for (const { notebook } of [ann, ben])
    await notebook.takeIn(hillside.board, begun, hillside.person, '2026-09-01T09:00:00.000Z');
  const set = (tab: typeof ann, papersDays: number) =>
    tab.notebook.save({ type: 'board', record: hillside.board, fields: { papersDays } });
  await set(ann, 8);
  await set(ben, 10);
  await takenIn(ann, (await aFileOf(ben, 'hand-over', { boards: [hillside.board] })).bytes);
  const board = ann.notebook.watchOne('board', hillside.board);
  await watchedUntil(board, (one) => one?.clashes.includes('papersDays') === true);
  await set(ann, 8);
  const settled = await watchedUntil(board, (one) => one?.clashes.length === 0);
  expect(settled?.body.papersDays).toBe(8);
});
