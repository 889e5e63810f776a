// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { WriteUp } from '../../../src/features/looking/write-up/write-up.tsx';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aLooking, anAction, anAssurance } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { waitFor } from '../wait-for.ts';

const looking = 'looking_today';
const statement = 'gc-senco-support';
const action = 'action_dates';

const aVisit = async (device = aDevice()) => {
  const here = await atHillside(await aSettledTab(device));
  await here.notebook.save({ type: 'looking', record: looking, fields: aLooking() });
  return here;
};

const answerOf = (notebook: Awaited<ReturnType<typeof aVisit>>['notebook']) =>
  notebook.meetingRecord('assurance', [hillside.person, hillside.school, statement, looking]);

const boxOf = (place: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const box = place.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
  if (!box) throw new Error(`No box “${label}”: ${place.textContent}`);
  return box;
};

const pressLast = (place: HTMLElement, words: string) =>
  act(() =>
    [...place.querySelectorAll('button')]
      .filter((one) => one.textContent?.startsWith(words))
      .at(-1)
      ?.click(),
  );

it('an answer and its reason go back to what they said at 10:30, in the box as well', async () => {
  const { notebook, clock, show } = await aVisit();
  const record = answerOf(notebook);
  await notebook.save({ type: 'assurance', record, fields: anAssurance({ statement, looking }) });
  clock.pass(3_600_000);
  await notebook.save({
    type: 'assurance',
    record,
    fields: { answer: 'assured', reason: 'All are on time.' },
  });

  const { place } = show(<WriteUp looking={looking} />);
  await waitFor(() => expect(boxOf(place, 'Because…').value).toBe('All are on time.'));
  const history = await opened(place, 'History');
  await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(2));
  const [newest, first] = [...history.querySelectorAll('.entry')].map((one) => one.textContent);
  expect(newest).toContain('[taken out:Partly assured] [added:Assured]');
  expect(newest).toMatch(/me · Changed: the answer, the reason$/);
  expect(first).toMatch(/Partly assured.*Plans are reviewed.*Written/);

  pressLast(history, 'Go back');
  await act(() =>
    watchedUntil(notebook.watchOne('assurance', record), (one) => one?.body.answer === 'partly'),
  );
  await waitFor(() => expect(boxOf(place, 'Because…').value).toBe(anAssurance().reason));
  expect(place.querySelector<HTMLInputElement>('input[value=partly]')?.checked).toBe(true);
  await waitFor(() => expect(history.textContent).toContain('It says again what it said at'));
  expect(JSON.stringify(await notebook.history(record))).toContain('All are on time.');
});

it('what is being typed in another box is in the history before an action goes back', async () => {
  const { notebook, clock, show } = await aVisit();
  await notebook.save({ type: 'action', record: action, fields: anAction({ looking, due: '2026-12-11' }) });
  clock.pass(60_000);
  await notebook.save({
    type: 'action',
    record: action,
    fields: { due: undefined, ownerRole: 'Head teacher' },
  });

  const { place } = show(<WriteUp looking={looking} />);
  const history = await opened(place, 'History');
  await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(2));
  const draft = notebook.draft({ type: 'action', record: action, field: 'howWeKnow' });
  await draft.open();
  act(() => draft.type('We ask the pupils.'));
  pressLast(history, 'Go back');
  const back = await act(() =>
    watchedUntil(notebook.watchOne('action', action), (one) => one?.body.due === '2026-12-11'),
  );
  expect(back?.body).toEqual(anAction({ looking, due: '2026-12-11' }));
  await waitFor(() => expect(boxOf(place, 'Who, by role').value).toBe('SENCO'));
  expect(JSON.stringify(await notebook.history(action))).toContain('We ask the pupils.');
});

it('an action that was never changed has no history to open', async () => {
  const { notebook, show } = await aVisit();
  await notebook.save({ type: 'action', record: action, fields: anAction({ looking }) });
  const { place } = show(<WriteUp looking={looking} />);
  await waitFor(() => boxOf(place, 'What was agreed'));
  expect(place.textContent).not.toContain('History');
});

it('two versions of a reason stand side by side, and both can be kept', async () => {
  const device = aDevice();
  const { notebook, show } = await aVisit(device);
  const record = answerOf(notebook);
  await notebook.save({ type: 'assurance', record, fields: anAssurance({ statement, looking }) });
  const other = (await aSettledTab(device)).notebook;
  const boxes = [notebook, other].map((one) => one.draft({ type: 'assurance', record, field: 'reason' }));
  for (const box of boxes) await box.open();
  boxes[0]?.type('Two were late.');
  boxes[1]?.type('Three were late.');
  for (const box of boxes) await box.leave();

  const { place } = show(<WriteUp looking={looking} />);
  await waitFor(() => expect(place.textContent).toContain('Two versions'));
  await waitFor(() => buttonIn(place, 'Keep both, one after the other'));
  act(() => buttonIn(place, 'Keep both, one after the other').click());
  const kept = await act(() =>
    watchedUntil(notebook.watchOne('assurance', record), (one) => one?.heads.length === 1),
  );
  expect(kept).toMatchObject({ clashes: [], body: { answer: 'partly' } });
  expect(kept?.body.reason.split('\n\n').sort()).toEqual(['Three were late.', 'Two were late.']);
  await waitFor(() => expect(boxOf(place, 'Because…').value).toBe(kept?.body.reason));
});
