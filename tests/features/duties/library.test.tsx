// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { FrameworkPage } from '../../../src/features/duties/framework-page.tsx';
import { Library } from '../../../src/features/duties/library.tsx';
import { aDevice, aSettledTab } from '../../kit/a-notebook.ts';
import { aLooking } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

afterEach(() => {
  location.hash = '';
});

const radioIn = (place: HTMLElement, words: string): HTMLInputElement => {
  const label = [...place.querySelectorAll('label.choice-option')].find((one) =>
    one.textContent?.startsWith(words),
  );
  const radio = label?.querySelector('input');
  if (!radio) throw new Error(`No choice says “${words}”: ${place.textContent}`);
  return radio;
};

const fieldIn = <Kind extends HTMLElement>(place: HTMLElement, label: string): Kind => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const field = place.querySelector<Kind>(`[id="${found?.htmlFor}"]`);
  if (!field) throw new Error(`No field is called “${label}”`);
  return field;
};

const choose = (place: HTMLElement, words: string) => act(() => radioIn(place, words).click());

it('a practice is marked with one tap, on the visit under way', async () => {
  const { notebook, clock, show } = await atHillside();
  const looking = 'looking_today';
  const fields = aLooking({ on: clock.today(), startedAt: '2026-11-21T09:00:00.000Z' });
  await notebook.save({ type: 'looking', record: looking, fields });
  const { place } = show(<FrameworkPage framework="oaip-leadership" />);
  await waitFor(() => expect(place.textContent).toContain('joins “Visit with the SENCO”'));
  choose(place, 'Seen');
  const [mark] = await act(() =>
    watchedUntil(notebook.watch({ type: 'mark', looking }), (all) => all.length > 0),
  );
  expect(mark?.body).toMatchObject({ prompt: 'ol-relationships-whole-01', value: 'seen' });
});

it('reasons, signs, principles, history and opinion are read: nothing beside them can be tapped', async () => {
  const { show } = await atHillside();
  for (const framework of ['afa-leadership', 'afa-context', 'inspection-critique', 'inclusion-investment']) {
    const { place } = show(<FrameworkPage framework={framework} />);
    await waitFor(() => expect(place.querySelector('.framework-statements')).not.toBeNull());
    expect(place.querySelectorAll('input, textarea')).toHaveLength(0);
  }
});

it('opinion says first that it is one, and of when', async () => {
  const { show } = await atHillside();
  const { place } = show(<FrameworkPage framework="inspection-critique" />);
  await waitFor(() =>
    expect(place.querySelector('.notice')?.textContent).toContain('Opinion, February 2025'),
  );
});

it('the list of what a report must hold leads to the duty where it is ticked', async () => {
  const { show } = await atHillside();
  const { find } = show(<FrameworkPage framework="sen-information-report-contents" />);
  await waitFor(() =>
    expect(find('.notice a').getAttribute('href')).toBe('#/duties/gc-sen-information-report'),
  );
});

it('head and SENCO place the card, agree one step, and only the step stands at the top', async () => {
  const { notebook, clock, show } = await atHillside();
  const { place } = show(<FrameworkPage framework="working-models" />);
  await waitFor(() => radioIn(place, 'Isolation'));
  choose(place, 'Isolation');
  await waitFor(() => fieldIn(place, 'One step for this term'));
  typeInto(fieldIn<HTMLTextAreaElement>(place, 'One step for this term'), 'Plan the INSET day together');
  const [placing] = await act(() =>
    watchedUntil(notebook.watch({ type: 'placing' }), ([one]) => one?.body.step !== undefined),
  );
  expect(placing?.body).toEqual({
    school: 'school_hillside',
    card: 'wm-isolation',
    on: clock.today(),
    step: 'Plan the INSET day together',
    private: true,
    part: 1,
  });
  await waitFor(() => {
    const card = place.querySelector('.card-tinted');
    expect(card?.textContent).toContain('Plan the INSET day together');
    expect(card?.textContent).not.toContain('Isolation');
  });
});

it('a second tap on the same day is the same conversation; another day is another, and both are kept', async () => {
  const { notebook, clock, around, show } = await atHillside();
  const { place, again } = show(<FrameworkPage framework="working-models" />);
  await waitFor(() => radioIn(place, 'Isolation'));
  choose(place, 'Isolation');
  await waitFor(() => fieldIn(place, 'One step for this term'));
  choose(place, 'Silos');
  const placings = notebook.watch({ type: 'placing' });
  await act(() => watchedUntil(placings, ([one]) => one?.body.card === 'wm-silo'));
  expect(placings.read()).toHaveLength(1);
  again(around(null));
  clock.pass(30 * 86_400_000);
  again(around(<FrameworkPage framework="working-models" />));
  await waitFor(() => expect(place.textContent).toContain('Earlier conversations'));
  choose(place, 'Integration');
  await act(() => watchedUntil(placings, (all) => all.length === 2));
});

it('a conversation that is taken off comes back with its step', async () => {
  const { notebook, clock, show } = await atHillside();
  const fields = {
    school: 'school_hillside',
    card: 'wm-silo',
    step: 'Meet on Mondays',
    private: true,
    part: 1,
  } as const;
  await notebook.save({ type: 'placing', record: 'placing_a', fields: { ...fields, on: clock.today() } });
  const { place } = show(<FrameworkPage framework="working-models" />);
  await waitFor(() => expect(place.textContent).toContain('Meet on Mondays'));
  act(() => buttonIn(place, 'Take this conversation off').click());
  await waitFor(() => expect(place.textContent).not.toContain('Meet on Mondays'));
  act(() => buttonIn(place, 'Undo').click());
  await waitFor(() => expect(place.textContent).toContain('Meet on Mondays'));
});

it('the board adopts a commitment in its own words, and both devices mean the same record', async () => {
  const { notebook, clock, show } = await atHillside();
  const { place } = show(<FrameworkPage framework="essex-statement" />);
  await waitFor(() => expect(place.querySelectorAll('details.disclosure').length).toBeGreaterThan(10));
  const second = place.querySelectorAll<HTMLDetailsElement>('details.disclosure')[1];
  if (!second) throw new Error('No second commitment');
  act(() => {
    second.open = true;
    second.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => fieldIn(second, 'In our own words'));
  typeInto(fieldIn<HTMLTextAreaElement>(second, 'In our own words'), 'Everyone here belongs.');
  const adoptions = notebook.watch({ type: 'adoption' });
  await act(() => watchedUntil(adoptions, ([one]) => one?.body.words === 'Everyone here belongs.'));
  expect(adoptions.read()?.[0]?.body.state, 'words say no more than that it is talked about').toBe(
    'talking-about-it',
  );
  choose(second, 'Adopted');
  const [kept] = await act(() => watchedUntil(adoptions, ([one]) => one?.body.state === 'adopted'));
  expect(kept?.record).toBe(notebook.meetingRecord('adoption', ['board_hillside', 'es-belonging']));
  expect(kept?.body).toEqual({
    statement: 'es-belonging',
    state: 'adopted',
    words: 'Everyone here belongs.',
    on: clock.today(),
    part: 1,
  });
  await waitFor(() => expect(place.textContent).toContain('What our board has adopted'));
});

it('a commitment whose day has come says so, and one tap sets the next year', async () => {
  const { notebook, clock, around, show } = await atHillside();
  const record = notebook.meetingRecord('adoption', ['board_hillside', 'es-belonging']);
  const fields = { statement: 'es-belonging', state: 'adopted', words: '', part: 1 } as const;
  await notebook.save({
    type: 'adoption',
    record,
    fields: { ...fields, on: '2025-11-01', reviewOn: '2026-01-01' },
  });
  const { place, again } = show(<Library />);
  await waitFor(() => expect(place.textContent).toContain('1 is due to be looked at again'));
  again(around(<FrameworkPage framework="essex-statement" />));
  await waitFor(() => expect(place.textContent).toContain('Adopted · due to be looked at again'));
  const due = [...place.querySelectorAll<HTMLDetailsElement>('details.disclosure')].find((one) =>
    one.textContent?.includes('due to be looked at again'),
  );
  if (!due) throw new Error('None is due');
  act(() => {
    due.open = true;
    due.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => buttonIn(due, 'Looked at; again in a year'));
  act(() => buttonIn(due, 'Looked at; again in a year').click());
  const next = `${Number(clock.today().slice(0, 4)) + 1}${clock.today().slice(4)}`;
  await act(() => watchedUntil(notebook.watchOne('adoption', record), (one) => one?.body.reviewOn === next));
  await waitFor(() => expect(place.textContent).not.toContain('due to be looked at again'));
});

it('a word finds its places in the library, and each leads to where it stands', async () => {
  const { show } = await atHillside();
  const { place, find } = show(<Library />);
  await waitFor(() => expect(place.querySelectorAll('.card').length).toBeGreaterThan(10));
  typeInto(find<HTMLInputElement>('input[type=search]'), 'assistive technology');
  await waitFor(() => {
    const links = [...place.querySelectorAll('a.list-row-open')].map((link) => link.getAttribute('href'));
    expect(links).toContain('#/library/inclusion-investment?at=ii-strategies');
    expect(place.querySelectorAll('.card')).toHaveLength(0);
  });
});

it('two governors find words for the same commitment at the same time: both stand, and both can be kept', async () => {
  const device = aDevice();
  const { notebook, show } = await atHillside(await aSettledTab(device));
  const record = notebook.meetingRecord('adoption', ['board_hillside', 'es-belonging']);
  const fields = { statement: 'es-belonging', state: 'adopted', words: 'All belong.', part: 1 } as const;
  await notebook.save({ type: 'adoption', record, fields: { ...fields, on: '2026-09-01' } });
  const other = (await aSettledTab(device)).notebook;
  const boxes = [notebook, other].map((one) => one.draft({ type: 'adoption', record, field: 'words' }));
  for (const box of boxes) await box.open();
  boxes[0]?.type('Every child belongs.');
  boxes[1]?.type('Everybody belongs.');
  for (const box of boxes) await box.leave();

  const { place } = show(<FrameworkPage framework="essex-statement" />);
  await waitFor(() => expect(place.querySelectorAll('details.disclosure').length).toBeGreaterThan(10));
  const one = place.querySelectorAll<HTMLDetailsElement>('details.disclosure')[1];
  if (!one) throw new Error('No second commitment');
  act(() => {
    one.open = true;
    one.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => buttonIn(one, 'Keep both, one after the other'));
  act(() => buttonIn(one, 'Keep both, one after the other').click());
  const kept = await act(() =>
    watchedUntil(notebook.watchOne('adoption', record), (adoption) => adoption?.heads.length === 1),
  );
  expect(kept?.body.words.split('\n\n').sort()).toEqual(['Every child belongs.', 'Everybody belongs.']);
  await waitFor(() =>
    expect(fieldIn<HTMLTextAreaElement>(one, 'In our own words').value).toBe(kept?.body.words),
  );
});
