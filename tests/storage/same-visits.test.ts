import { expect, it } from 'vitest';
import { aboutTrust } from '../../src/domain/trust/delegation.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard } from '../kit/bodies.ts';
import { aFileOf, takenIn } from '../kit/notebook-files.ts';
import { watchedUntil } from '../kit/watching.ts';

const ids = ['looking_anns', 'looking_bens'];

const annSaysYes = async () => {
  const ann = await aSettledTab();
  await ann.notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  const record = ann.notebook.meetingRecord('same', ['looking', ...ids]);
  await ann.notebook.save({ type: 'same', record, fields: { kind: 'looking', ids } });
  await (await ann.notebook.saidHere()).visits.say(record, 'yes');
  return { ann, record };
};

const said = async ({ notebook }: TestTab, record: string, answer: string | undefined) =>
  watchedUntil((await notebook.saidHere()).visits.said, (all) => all.get(record) === answer);

it('a yes is kept, can become a no, and can be taken back', async () => {
  const { ann, record } = await annSaysYes();
  await said(ann, record, 'yes');
  const { say } = (await ann.notebook.saidHere()).visits;
  await say(record, 'no');
  await said(ann, record, 'no');
  expect(await ann.database.accepted.count()).toBe(1);
  await say(record, null);
  await said(ann, record, undefined);
  expect(await ann.database.accepted.count()).toBe(0);
});

it('a yes by somebody else’s file brings what they said, and counts for nothing here', async () => {
  const { ann, record } = await annSaysYes();
  const ben = await aSettledTab(aDevice());
  await takenIn(ben, (await aFileOf(ann, 'hand-over', { boards: [hillside.board] })).bytes);
  await watchedUntil(ben.notebook.watch({ type: 'same' }), ([same]) => same?.record === record);
  await said(ben, record, undefined);
});

it('one’s own backup brings the yes back, and a file that only says that it is mine does not', async () => {
  const { ann, record } = await annSaysYes();
  const { bytes } = await aFileOf(ann, 'backup');
  const stranger = await aSettledTab(aDevice());
  await takenIn(stranger, bytes, { itIsMe: false });
  await said(stranger, record, undefined);
  const mine = await aSettledTab(aDevice());
  await takenIn(mine, bytes, { itIsMe: true });
  await said(mine, record, 'yes');
});

it('a newer version elsewhere stops it, as all writing', async () => {
  const { ann, record } = await annSaysYes();
  await ann.database.device.put({ key: 'minWriter', version: 99 });
  const answer = await (await ann.notebook.saidHere()).visits.say(record, 'no');
  expect(answer).toMatchObject({ ok: false, problem: 'newer-version' });
  expect((await ann.database.accepted.toArray()).map(({ what }) => what)).toEqual(['same']);
});

it('what was said of a trust board stands apart from visits, and goes with either board', async () => {
  const { ann, record } = await annSaysYes();
  const { trusts } = await ann.notebook.saidHere();
  const about = aboutTrust(hillside.board, 'board_trust');
  await trusts.say(about, 'yes');
  await watchedUntil(trusts.said, (all) => all.size === 1 && all.get(about) === 'yes');
  await said(ann, record, 'yes');
  const mine = await aSettledTab(aDevice());
  await takenIn(mine, (await aFileOf(ann, 'backup')).bytes, { itIsMe: true });
  await watchedUntil((await mine.notebook.saidHere()).trusts.said, (all) => all.get(about) === 'yes');
  await ann.notebook.dropBoard(hillside.board);
  expect(await ann.database.accepted.count()).toBe(0);
});
