import { expect, it } from 'vitest';
import { allDuties } from '../../src/domain/content/duty-list.ts';
import { layOver } from '../../src/domain/own-content/lay-over.ts';
import { frameworks } from '../data/read-content.ts';
import { aDevice, aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aSchool } from '../kit/bodies.ts';
import { aFileOf, takenIn } from '../kit/notebook-files.ts';
import { watchedUntil } from '../kit/watching.ts';

const voice = 'gc-pupil-voice';

/** The clerk's invite, opened on a governor's device. */
const governor = async (person: string): Promise<TestTab> => {
  const tab = await aSettledTab(aDevice());
  await tab.notebook.settleIn({ ...hillside, person });
  await tab.notebook.takeIn(
    hillside.board,
    [
      { type: 'board', record: hillside.board, body: aBoard() },
      { type: 'school', record: hillside.school, body: aSchool() },
      { type: 'person', record: 'person_ann', body: { name: 'Ann', role: 'link governor' } },
    ],
    'person_ann',
    '2026-01-01T00:00:00.000Z',
  );
  return tab;
};

const word = ({ notebook }: TestTab, text: string) =>
  notebook.save({
    type: 'wording',
    record: notebook.meetingRecord('wording', [voice, 'text']),
    fields: { target: voice, field: 'text', text, base: { content: '2026.11.1', text: 'as it came' } },
  });

const dutiesOf = async ({ notebook }: TestTab) => {
  const wordings = await watchedUntil(notebook.watch({ type: 'wording' }), () => true);
  const own = await watchedUntil(notebook.watch({ type: 'own' }), () => true);
  return allDuties(layOver(frameworks, { wordings, own }));
};

it('what one governor words and adds reaches the others in a file, strict as that is with strangers', async () => {
  const [ann, ben] = [await governor('person_ann'), await governor('person_ben')];
  await word(ann, 'Every child is asked.');
  const added = ann.notebook.newRecord('own');
  await ann.notebook.save({
    type: 'own',
    record: added,
    fields: { kind: 'statement', parent: 'gov-checklist/senco', order: 0, fields: { short: 'Reading room' } },
  });
  await ann.notebook.save({
    type: 'wording',
    record: ann.notebook.meetingRecord('wording', [added, 'hidden']),
    fields: {
      target: added,
      field: 'hidden',
      hidden: true,
      base: { content: '2026.11.1', text: 'Reading room' },
    },
  });
  const { bytes } = await aFileOf(ann, 'hand-over');
  await takenIn(ben, bytes);
  expect(await dutiesOf(ben)).toEqual(await dutiesOf(ann));
  const duties = await dutiesOf(ben);
  expect(duties.find(({ id }) => id === voice)?.text).toBe('Every child is asked.');
  expect(duties.find(({ id }) => id === added)).toMatchObject({ short: 'Reading room', hidden: true });
});

it('two governors who word the same duty apart from one another have two versions of one thing, and lose neither', async () => {
  const [ann, ben] = [await governor('person_ann'), await governor('person_ben')];
  await word(ann, 'Every child is asked.');
  await word(ben, 'All pupils have a say.');
  await takenIn(ben, (await aFileOf(ann, 'hand-over')).bytes);
  const record = ben.notebook.meetingRecord('wording', [voice, 'text']);
  const both = await watchedUntil(ben.notebook.watchOne('wording', record), (one) => one?.heads.length === 2);
  expect(both?.clashes).toEqual(['text']);
  const sides = (await ben.notebook.sides(record)).map(({ body }) => (body as { text: string }).text);
  expect(sides.sort()).toEqual(['All pupils have a say.', 'Every child is asked.']);
});
