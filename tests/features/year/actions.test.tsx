// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { ActionsLine } from '../../../src/features/today/actions-line.tsx';
import { ActionsPage } from '../../../src/features/year/actions/actions-page.tsx';
import { QuestionsPage } from '../../../src/features/year/questions/questions-page.tsx';
import { hillside } from '../../kit/a-notebook.ts';
import { aLooking, aNote, anAction } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

beforeEach(() => {
  location.hash = '#/actions';
});

const atHillsideWith = async (...actions: readonly [string, Partial<Parameters<typeof anAction>[0]>][]) => {
  const here = await atHillside();
  const { notebook } = here;
  await notebook.save({
    type: 'looking',
    record: 'looking_june',
    fields: aLooking({ on: '2026-06-10', startedAt: '2026-06-10T09:00:00.000Z', finishedOn: '2026-06-10' }),
  });
  for (const [record, own] of actions)
    await notebook.save({ type: 'action', record, fields: anAction({ looking: 'looking_june', ...own }) });
  const said = async () => {
    const all = await act(() =>
      watchedUntil(notebook.watch({ type: 'followUp' }), (rows) => rows.length > 0),
    );
    return all.map(({ body }) => body);
  };
  return { ...here, said };
};

/** The radio button with these words. */
const radio = (place: HTMLElement, words: string): HTMLInputElement => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`Nothing says “${words}”: ${place.textContent}`);
  return input;
};

it('what became of an action is said in the list, in one tap; it stays there, so that a slip can be put right', async () => {
  const { show, said, clock } = await atHillsideWith(
    ['action_room', { text: 'Find a room.', due: '2026-07-01' }],
    ['action_later', { text: 'Send the map.', due: '2026-07-02' }],
  );
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('days over'));
  expect(place.textContent).toContain('Agreed at Visit with the SENCO, 10 June 2026');
  const box = await opened(place, 'What became of it?');
  await waitFor(() => radio(box, 'Done'));
  act(() => radio(box, 'Done').click());
  expect(await said()).toEqual([
    { action: 'action_room', state: 'done', text: '', on: clock.today(), part: 1 },
  ]);
  await waitFor(() => expect(place.querySelector('.entry')?.textContent).toContain('Done'));
  expect([...place.querySelectorAll('.card-title')].map((title) => title.textContent)).toEqual([
    'Find a room.',
    'Send the map.',
  ]);
  act(() => radio(box, 'Not yet').click());
  await waitFor(() => expect(place.querySelector('.entry')?.textContent).toContain('Not yet'));
});

it('with a visit under way, what is said belongs to it; of a Part 2 action it starts as Part 2', async () => {
  const { show, said, notebook, clock } = await atHillsideWith([
    'action_room',
    { text: 'Find a room.', part: 2 },
  ]);
  const fields = aLooking({ on: clock.today(), startedAt: `${clock.today()}T09:00:00.000Z` });
  await notebook.save({ type: 'looking', record: 'looking_now', fields });
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.querySelector('.card-head')?.textContent).toContain('Part 2');
  const box = await opened(place, 'What became of it?');
  await waitFor(() => radio(box, 'Dropped'));
  act(() => radio(box, 'Dropped').click());
  expect(await said()).toMatchObject([{ looking: 'looking_now', state: 'dropped', part: 2 }]);
});

it('the list says how many are open and overdue, and settled ones stand under their own name', async () => {
  const { show, around, notebook } = await atHillsideWith(
    ['action_room', { text: 'Find a room.', due: '2026-07-01' }],
    ['action_done', { text: 'Send the map.' }],
    ['action_begun', { text: '' }],
  );
  await notebook.save({
    type: 'followUp',
    record: 'followUp_a',
    fields: { action: 'action_done', state: 'done', text: 'Sent.', on: '2026-07-02', part: 1 },
  });
  const { place, again } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.textContent).not.toContain('Send the map.');
  act(() => radio(place, 'Settled 1').click());
  await waitFor(() => expect(place.textContent).toContain('Done: Sent.'));
  expect(location.hash).toBe('#/actions?show=settled');
  again(around(<ActionsLine />));
  await waitFor(() => expect(place.textContent).toContain('Actions: 1 open, 1 overdue'));
});

it('an open question is taken to the next visit, and its answer can be written here', async () => {
  location.hash = '#/questions';
  const { show, notebook } = await atHillsideWith();
  await notebook.save({ type: 'looking', record: 'looking_ahead', fields: aLooking({ on: '2030-01-10' }) });
  const question = {
    school: hillside.school,
    looking: 'looking_june',
    text: 'Who covers?',
    part: 1,
  } as const;
  await notebook.save({ type: 'question', record: 'question_a', fields: question });
  const { place } = show(<QuestionsPage />);
  await waitFor(() => expect(place.textContent).toContain('No answer yet'));
  act(() => buttonIn(place, 'Take it to the visit on 10 January 2030').click());
  await waitFor(() => expect(place.textContent).toContain('To be asked again at'));
  const all = await act(() =>
    watchedUntil(notebook.watch({ type: 'question' }), (kept) => kept.length === 2),
  );
  expect(all.map(({ body }) => body)).toContainEqual({
    school: hillside.school,
    looking: 'looking_ahead',
    text: 'Who covers?',
    from: 'question_a',
    part: 1,
  });
  const box = await opened(place, 'Write the answer');
  await waitFor(() => expect(box.querySelector('textarea')).not.toBeNull());
  const field = box.querySelector('textarea');
  if (!field) throw new Error('no box');
  typeInto(field, 'The deputy does.');
  await waitFor(() => expect(place.querySelector('.entry')?.textContent).toContain('The deputy does.'));
  expect(place.querySelector('textarea')).toBe(field);
});

it('a note that answers a question stands beneath it', async () => {
  location.hash = '#/questions?show=all';
  const { show, notebook } = await atHillsideWith();
  const question = {
    school: hillside.school,
    looking: 'looking_june',
    text: 'Who covers?',
    part: 1,
  } as const;
  await notebook.save({ type: 'question', record: 'question_a', fields: question });
  const fields = aNote({ prompt: 'question_a', text: 'The deputy.', seenOn: '2026-06-10', part: 2 });
  await notebook.save({ type: 'note', record: 'note_a', fields });
  const { place } = show(<QuestionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Answer, 10 June 2026'));
  expect(place.querySelector('.card-head')?.textContent).toMatch(/Part 2.*Answered/);
});

/** What would stand on paper: all but what is only for the screen. */
const onPaper = (place: HTMLElement): string => {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('.no-print, .year-show, .year-say, nav')) one.remove();
  return copy.textContent ?? '';
};

it('actions print as the board copy: nothing of Part 2, of its news, or of a confidential visit', async () => {
  const { show, notebook } = await atHillsideWith(
    ['action_room', { text: 'Find a room.', looking: 'looking_secret', statements: ['gc-pupil-voice'] }],
    ['action_map', { text: 'Send the map.' }],
    ['action_secret', { text: 'Speak to the family.', part: 2 }],
    ['action_far', { text: 'Mend the gate.', looking: 'looking_elsewhere' }],
  );
  await notebook.save({
    type: 'looking',
    record: 'looking_secret',
    fields: aLooking({ on: '2026-06-12', meet: ['Parent'], part: 2 }),
  });
  const news = { action: 'action_map', looking: 'looking_secret', on: '2026-06-12' };
  await notebook.save({
    type: 'followUp',
    record: 'followUp_secret',
    fields: { ...news, state: 'done', text: 'The parent has it.', part: 2 },
  });
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Speak to the family.'));
  act(() => radio(place, 'All 4').click());
  await waitFor(() => expect(place.textContent).toContain('The parent has it.'));
  expect(place.textContent).toContain('Visit with the Parent');
  const paper = onPaper(place);
  expect(paper).toContain('Find a room.');
  expect(paper).toContain('Send the map.Open');
  for (const hidden of [
    'Speak to',
    'parent has it',
    'Parent',
    '12 June',
    'not on this device',
    'Part 2',
    'Done',
  ])
    expect(paper).not.toContain(hidden);
  act(() => radio(place, 'Open 3').click());
  await waitFor(() =>
    expect(place.querySelector('.no-print .year-list')?.textContent).not.toContain('the map'),
  );
  expect(onPaper(place)).toContain('Send the map.Open');
});

it('paper says of a list that is all in Part 2 what it says where there is none', async () => {
  const none = await atHillsideWith();
  const { place: empty } = none.show(<ActionsPage />);
  await waitFor(() => expect(empty.textContent).toContain('No action agreed yet'));
  const { show, notebook } = await atHillsideWith(['action_secret', { text: 'Speak to her.', part: 2 }]);
  const fields = {
    school: hillside.school,
    looking: 'looking_june',
    text: 'Who was hurt?',
    part: 2,
  } as const;
  await notebook.save({ type: 'question', record: 'question_b', fields });
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Speak to her.'));
  expect(onPaper(place)).toContain('No action agreed yet');
  expect(onPaper(place)).not.toContain('No action like this');
  const { place: questions } = show(<QuestionsPage />);
  await waitFor(() => expect(questions.textContent).toContain('Who was hurt?'));
  expect(onPaper(questions)).toContain('No question taken yet');
  expect(onPaper(questions)).not.toContain('Every question has an answer');
});

it('without anything in Part 2 the list is drawn once, and prints as it stands', async () => {
  const { show } = await atHillsideWith(['action_room', { text: 'Find a room.' }]);
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.querySelectorAll('.year-list')).toHaveLength(1);
  expect(onPaper(place)).toContain('Agreed at Visit with the SENCO, 10 June 2026');
});

it('questions print as the board copy: an answer in Part 2 leaves them open there', async () => {
  location.hash = '#/questions?show=all';
  const { show, notebook } = await atHillsideWith();
  const ask = (record: string, text: string, own: { looking?: string; part?: 1 | 2; answer?: string } = {}) =>
    notebook.save({
      type: 'question',
      record,
      fields: { school: hillside.school, looking: 'looking_june', text, part: 1, ...own },
    });
  const secret = aLooking({ on: '2026-06-12', meet: ['Parent'], part: 2 });
  await notebook.save({ type: 'looking', record: 'looking_secret', fields: secret });
  await ask('question_a', 'Who covers?');
  await ask('question_b', 'Who was hurt?', { part: 2 });
  await ask('question_c', 'Who has keys?', { looking: 'looking_secret', answer: 'The deputy.' });
  const fields = aNote({ prompt: 'question_a', text: 'In confidence.', seenOn: '2026-06-12', part: 2 });
  await notebook.save({ type: 'note', record: 'note_a', fields });
  const { place } = show(<QuestionsPage />);
  await waitFor(() => expect(place.textContent).toContain('In confidence.'));
  const paper = onPaper(place);
  expect(paper).toContain('Who covers?No answer yet');
  expect(paper).toContain('Who has keys?Answered');
  expect(paper).toContain('The deputy.');
  for (const hidden of ['hurt', 'In confidence', 'Parent', '12 June', 'not on this device', 'Part 2'])
    expect(paper).not.toContain(hidden);
});

it('what became of it stays one entry when midnight passes and a visit begins under the hand', async () => {
  const { show, notebook, clock } = await atHillsideWith(['action_room', { text: 'Find a room.' }]);
  const { place } = show(<ActionsPage />);
  const box = await opened(place, 'What became of it?');
  await waitFor(() => radio(box, 'Not yet'));
  const first = clock.today();
  act(() => radio(box, 'Not yet').click());
  const words = () => box.querySelector<HTMLInputElement>('input:not([type="radio"])');
  await waitFor(() => expect(words()).not.toBeNull());
  const field = words();
  if (!field) throw new Error('no box');
  typeInto(field, 'The room is being painted.');
  clock.pass(24 * 60 * 60 * 1000);
  const fields = aLooking({ on: clock.today(), startedAt: `${clock.today()}T00:00:00.000Z` });
  await act(() => notebook.save({ type: 'looking', record: 'looking_now', fields }));
  await waitFor(() => expect(place.querySelector('.entry')?.textContent).toContain('being painted'));
  expect(words()).toBe(field);
  act(() => radio(box, 'Done').click());
  await waitFor(() => expect(place.querySelector('.entry')?.textContent).toContain('Done'));
  const all = await act(() => watchedUntil(notebook.watch({ type: 'followUp' }), (rows) => rows.length > 0));
  expect(all.map(({ body }) => [body.on, body.looking, body.text])).toEqual([
    [first, undefined, 'The room is being painted.'],
  ]);
});

it('the box of an answer stays with its question when that is taken along under the hand', async () => {
  location.hash = '#/questions';
  const { show, notebook, clock } = await atHillsideWith();
  const question = { school: hillside.school, text: 'Who covers?', part: 1 } as const;
  await notebook.save({
    type: 'question',
    record: 'question_a',
    fields: { ...question, looking: 'looking_june' },
  });
  const { place } = show(<QuestionsPage />);
  const box = await opened(place, 'Write the answer');
  await waitFor(() => expect(box.querySelector('textarea')).not.toBeNull());
  const field = box.querySelector('textarea');
  const today = aLooking({ on: clock.today(), startedAt: `${clock.today()}T09:00:00.000Z` });
  await act(() => notebook.save({ type: 'looking', record: 'looking_now', fields: today }));
  await act(() =>
    notebook.save({
      type: 'question',
      record: 'question_b',
      fields: { ...question, looking: 'looking_now', from: 'question_a' },
    }),
  );
  await waitFor(() => expect(place.textContent).toContain('Taken again to'));
  expect(box.querySelector('textarea')).toBe(field);
});

it('the names of what is folded in a list say which row they belong to', async () => {
  const { show } = await atHillsideWith(
    ['action_room', { text: 'Find a room.' }],
    ['action_map', { text: 'Send the map.' }],
  );
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('Send the map.'));
  const names = [...place.querySelectorAll('.year-say > summary')].map((one) => one.textContent);
  expect(names).toEqual(['What became of it? Send the map.', 'What became of it? Find a room.']);
});

it('on paper the list says which actions it has and of which day, and “me” is named by role', async () => {
  const { show, notebook, clock } = await atHillsideWith(['action_room', { text: 'Find a room.' }]);
  await notebook.save({
    type: 'followUp',
    record: 'followUp_me',
    fields: { action: 'action_room', state: 'not-yet', text: 'In spring.', on: clock.today(), part: 1 },
  });
  const { place } = show(<ActionsPage />);
  await waitFor(() => expect(place.textContent).toContain('In spring.'));
  for (const onScreen of place.querySelectorAll('.no-print')) onScreen.remove();
  expect(place.textContent).toMatch(/Open actions, as recorded in the notebook on \d+ \w+ 2026\./);
  expect(place.querySelector('.entry')?.textContent).toMatch(/by the (?!me\b)\w+/);
});
