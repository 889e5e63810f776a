import { expect, it } from 'vitest';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aLooking, aNote } from '../kit/bodies.ts';
import { aFileOf, takenIn } from '../kit/notebook-files.ts';
import { watchedUntil } from '../kit/watching.ts';

const ben = async (): Promise<TestTab> => {
  const tab = aDevice().openTab();
  await tab.notebook.settleIn({ ...hillside, person: 'person_ben' });
  return tab;
};

const plan = ['looking_plan', 'question_a'];

/** Ann's plan with a question, and a note that is nobody else's business yet. */
const annPlans = async () => {
  const ann = await aSettledTab();
  const { notebook } = ann;
  await notebook.save({ type: 'looking', record: 'looking_plan', fields: aLooking({ on: '2026-12-01' }) });
  await notebook.save({
    type: 'question',
    record: 'question_a',
    fields: { school: hillside.school, looking: 'looking_plan', text: 'What helped?', part: 1 },
  });
  await notebook.save({
    type: 'note',
    record: 'note_a',
    fields: aNote({ looking: 'looking_plan', text: 'Zebra note' }),
  });
  return ann;
};

const sent = async (tab: TestTab) =>
  (await aFileOf(tab, 'hand-over', { boards: [hillside.board], records: plan })).bytes;

const lookingsOf = ({ notebook }: TestTab, count: number) =>
  watchedUntil(notebook.watch({ type: 'looking', school: hillside.school }), (all) => all.length === count);

it('a plan that is sent has the visit and its questions, and no notes', async () => {
  const text = new TextDecoder().decode(await sent(await annPlans()));
  expect(text).toContain('What helped?');
  expect(text).not.toContain('Zebra');
  expect(text).not.toContain('note_a');
});

it('taken in, both hold the same visit, and an ordinary edit of either is no clash', async () => {
  const ann = await annPlans();
  const to = await ben();
  await takenIn(to, await sent(ann));
  await takenIn(to, await sent(ann));
  const [theirs] = await lookingsOf(to, 1);
  expect(theirs?.record).toBe('looking_plan');
  await to.notebook.save({ type: 'looking', record: 'looking_plan', fields: { purpose: 'Ben’s words' } });
  await takenIn(ann, await sent(to));
  const [ours] = await lookingsOf(ann, 1);
  expect(ours).toMatchObject({ clashes: [], body: { purpose: 'Ben’s words' } });
});

it('the same visit planned by two apart stays two, until somebody says which one counts', async () => {
  const ann = await annPlans();
  const to = await ben();
  await to.notebook.save({ type: 'looking', record: 'looking_bens', fields: aLooking({ on: '2026-12-01' }) });
  await takenIn(to, await sent(ann));
  await lookingsOf(to, 2);
  await to.notebook.remove('looking_bens');
  const [left] = await lookingsOf(to, 1);
  expect(left?.record).toBe('looking_plan');
});
