// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { OneNote } from '../../../src/features/looking/notes/one-note.tsx';
import { WriteUp } from '../../../src/features/looking/write-up/write-up.tsx';
import { aDevice, aSettledTab } from '../../kit/a-notebook.ts';
import { aBoard, aLooking, aNote, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const record = 'note_one';

/** One note that two tabs have changed apart. */
const aClash = async () => {
  const device = aDevice();
  const [one, two] = [await aSettledTab(device), await aSettledTab(device)];
  await one.notebook.save({ type: 'note', record, fields: aNote() });
  const boxes = [one, two].map(({ notebook }) => notebook.draft({ type: 'note', record, field: 'text' }));
  for (const box of boxes) await box.open();
  boxes[0]?.type('4 of 5 plans');
  boxes[1]?.type('3 of 6 plans');
  for (const box of boxes) await box.leave();
  return { ...(await atHillside(one)), other: two.notebook };
};

it('two versions stand side by side, and the one that is kept is what the note says', async () => {
  const { notebook, show } = await aClash();
  const { place, find } = show(<OneNote note={record} />);
  await waitFor(() => expect(place.querySelectorAll('.card')).toHaveLength(2));
  const wanted = [...place.querySelectorAll<HTMLElement>('.card')].find((card) =>
    card.textContent?.includes('3 of 6 plans'),
  );
  act(() => buttonIn(wanted ?? place, 'Keep this one').click());
  const note = await act(() =>
    watchedUntil(notebook.watchOne('note', record), (one) => one?.heads.length === 1),
  );
  expect(note).toMatchObject({ clashes: [], body: { text: '3 of 6 plans' } });
  await waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe('3 of 6 plans'));
  expect(place.textContent).not.toContain('Two versions');
});

it('both versions can be kept, one after the other', async () => {
  const { notebook, show } = await aClash();
  const { place } = show(<OneNote note={record} />);
  await waitFor(() => buttonIn(place, 'Keep both, one after the other'));
  act(() => buttonIn(place, 'Keep both, one after the other').click());
  const note = await act(() =>
    watchedUntil(notebook.watchOne('note', record), (one) => one?.heads.length === 1),
  );
  expect(note?.body.text.split('\n\n').sort()).toEqual(['3 of 6 plans', '4 of 5 plans']);
});

it('the history says what the note said before, who changed it and what changed', async () => {
  const { notebook, clock, show } = await atHillside(await aSettledTab());
  await notebook.save({ type: 'note', record, fields: aNote({ text: 'Three plans' }) });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { text: 'Four plans' } });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { source: 'read' } });
  const { place } = show(<OneNote note={record} />);
  const history = () =>
    [...place.querySelectorAll('details')].find((one) => one.textContent?.startsWith('History'));
  await waitFor(() => expect(history()).toBeDefined());
  act(() => {
    const details = history();
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => expect(history()?.querySelectorAll('.entry')).toHaveLength(3));
  const lines = [...(history()?.querySelectorAll('.entry') ?? [])].map((one) => one.textContent);
  expect(lines[0]).toContain('me · Changed: how it is known');
  expect(lines[1]).toMatch(/Four.*plans.*Changed: the words/);
  expect(lines[2]).toMatch(/Three plans.*Written/);
});

it('a note or a visit of another board is not shown here: it says whose it is, and where to switch', async () => {
  const { notebook, show } = await atHillside();
  const [board, school] = ['board_valley', 'school_valley'];
  await notebook.takeIn(
    board,
    [
      { type: 'board', record: board, body: aBoard({ name: 'The Valley board' }) },
      { type: 'school', record: school, body: aSchool() },
      { type: 'looking', record: 'looking_valley', body: aLooking({ school }) },
      { type: 'note', record: 'note_valley', body: aNote({ school, looking: 'looking_valley' }) },
    ],
    'person_bob',
  );
  for (const screen of [
    <OneNote key="note" note="note_valley" />,
    <WriteUp key="visit" looking="looking_valley" />,
  ]) {
    const { place } = show(screen);
    await waitFor(() => expect(place.textContent).toContain('The Valley board'));
    expect(place.querySelector('textarea')).toBeNull();
    expect(place.querySelector('a.button')?.getAttribute('href')).toBe('#/settings/boards');
  }
});
