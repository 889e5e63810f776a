// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Looking } from '../../../src/domain/records/bodies.ts';
import { OneLooking } from '../../../src/features/looking/on-visit/one-looking.tsx';
import { PreVisitNote } from '../../../src/features/looking/plan/pass-on/pre-visit-note.tsx';
import { Plan } from '../../../src/features/looking/plan/plan.tsx';
import { StartLooking } from '../../../src/features/looking/plan/start-looking.tsx';
import { readJson } from '../../data/read-content.ts';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aLooking, anAction, aSchool } from '../../kit/bodies.ts';
import { aFileOf, takenIn } from '../../kit/notebook-files.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const visit = 'looking_plan';
const focus = [{ statement: 'gc-senco-time', wording: 'Time, as it was planned in June.', order: 0 }];

afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

const planning = async (own: Partial<Looking> = {}) => {
  const here = await atHillside();
  here.services.content.dates = async () => readJson('dates.json') as never;
  const fields = aLooking({ on: '2026-10-08', purpose: '', ...own });
  await here.notebook.save({ type: 'looking', record: visit, fields });
  const { place } = here.show(<Plan looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Which duties?'));
  return { ...here, place, ...controls(place), kept: keptOf(here) };
};

const keptOf =
  ({ notebook }: Awaited<ReturnType<typeof atHillside>>) =>
  (isRight: (looking: Looking) => boolean) =>
    act(() =>
      watchedUntil(notebook.watchOne('looking', visit), (one) => !!one && isRight(one.body)).then(
        (one) => one?.body,
      ),
    );

const controls = (place: HTMLElement) => {
  const labelled = (words: string) => {
    const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
    if (!label) throw new Error(`Nothing is called “${words}”: ${place.textContent}`);
    const box = label.querySelector('input') ?? document.getElementById(label.htmlFor);
    return box as HTMLInputElement;
  };
  return {
    labelled,
    tap: (words: string) => act(() => labelled(words).click()),
    write: (words: string, text: string) => typeInto(labelled(words), text),
  };
};

it('three answers make a plan: the day, whom to meet, and the duties, each with why it is suggested', async () => {
  const here = await atHillside();
  here.services.content.dates = async () => readJson('dates.json') as never;
  const { place } = here.show(<StartLooking />);
  const { tap, write } = controls(place);
  await waitFor(() => expect(place.textContent).toContain('Usual in the autumn term; not looked at yet.'));
  write('When', '2026-10-20');
  tap('Head teacher');
  tap('Graduated approach');
  tap('60 minutes');
  expect(place.textContent).toContain('60 minutes: two duties fit.');
  act(() => buttonIn(place, 'Keep as a plan').click());
  const [planned] = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'looking' }), (all) => all.length === 1),
  );
  expect(planned?.body).toMatchObject({
    on: '2026-10-20',
    meet: ['SENCO', 'Head teacher'],
    focus: [{ statement: 'gc-graduated-approach', minutes: 60 }],
    visitors: [hillside.person],
  });
  expect(planned?.body.startedAt).toBeUndefined();
});

it('a visit of an earlier day keeps that day when it is started, and the button says so', async () => {
  const here = await atHillside();
  here.services.content.dates = async () => readJson('dates.json') as never;
  const { place } = here.show(<StartLooking />);
  const { write } = controls(place);
  await waitFor(() => expect(place.textContent).toContain('Start now'));
  write('When', '2026-09-24');
  act(() => buttonIn(place, 'Start, for 24 Sep').click());
  const [started] = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'looking' }), (all) => all.length === 1),
  );
  expect(started?.body.on).toBe('2026-09-24');
  expect(started?.body.startedAt).toBeDefined();
});

it('a plan whose day has passed asks whether it was on that day, and keeps it', async () => {
  const here = await atHillside();
  await here.notebook.save({ type: 'looking', record: visit, fields: aLooking({ on: '2026-09-24' }) });
  const { place } = here.show(<OneLooking looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Planned for 24 September 2026'));
  act(() => buttonIn(place, 'It was on that day').click());
  const started = await keptOf(here)(({ startedAt }) => startedAt !== undefined);
  expect(started?.on).toBe('2026-09-24');
});

it('a plan that stands is changed where it stands, and a duty reworded since keeps its planned words', async () => {
  const { place, tap, kept } = await planning({ focus });
  expect(place.textContent).toContain('Planned with these words; the checklist says it differently now');
  tap('Graduated approach');
  tap('Head teacher');
  const now = await kept(({ focus: all, meet }) => all.length === 2 && meet.length === 2);
  expect(now?.focus[0]).toEqual(focus[0]);
  expect(now?.focus[1]).toMatchObject({ statement: 'gc-graduated-approach' });
});

it('a duty that has left the checklist stays in the plan under the words it had', async () => {
  const gone = [{ statement: 'own_gone', wording: 'Our own duty of last year.', order: 0 }];
  const { place, tap, kept } = await planning({ focus: gone });
  expect(place.textContent).toContain('No longer in the checklist');
  tap('Our own duty of last year.');
  await kept(({ focus: all }) => all.length === 0);
  tap('Our own duty of last year.');
  const now = await kept(({ focus: all }) => all.length === 1);
  expect(now?.focus[0]?.wording).toBe('Our own duty of last year.');
});

it('an end before the start is kept and asked about; a year half typed changes nothing', async () => {
  const { place, write, kept } = await planning({ start: '10:30' });
  write('Ends', '09:30');
  await kept(({ end }) => end === '09:30');
  expect(place.textContent).toContain('The end is not after the start.');
  write('When', '0202-10-08');
  expect(place.textContent).toContain('Choose a date. Until then it is 8 October 2026.');
  write('When', '2031-10-08');
  await kept(({ on }) => on === '2031-10-08');
  expect(place.textContent).toContain('Is the year right?');
});

it('the school’s priorities are entered once, right here, and picked', async () => {
  const { notebook, place, kept } = await planning();
  await opened(place, 'Purpose and priority');
  await opened(place, 'Enter the school’s priorities');
  const box = [...place.querySelectorAll('textarea')].find((one) =>
    one.labels?.[0]?.textContent?.includes('Priorities'),
  );
  if (!box) throw new Error('no box for priorities');
  typeInto(box, 'Every pupil is known\n\n Reading for all ');
  await waitFor(() => expect(controls(place).labelled('Reading for all').type).toBe('radio'));
  const school = await act(() =>
    watchedUntil(
      notebook.watchOne('school', hillside.school),
      (one) => (one?.body.priorities.length ?? 0) > 0,
    ),
  );
  expect(school?.body).toEqual(aSchool({ priorities: ['Every pupil is known', 'Reading for all'] }));
  // Enter, and a moment's thought before the next line.
  typeInto(box, 'Every pupil is known\nReading for all\nMaths\n');
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(box.value).toBe('Every pupil is known\nReading for all\nMaths\n');
  controls(place).tap('Reading for all');
  expect((await kept(({ priority }) => priority !== undefined))?.priority).toBe('Reading for all');
});

it('a duty’s own question is taken in one tap, and left in another', async () => {
  const { notebook, place, tap } = await planning({
    focus: [{ statement: 'gc-graduated-approach', wording: 'As is.', order: 0 }],
  });
  await opened(place, 'Questions to take');
  const words = 'How are needs first noticed, and by whom?';
  await waitFor(() => expect(place.textContent).toContain(words));
  tap(words);
  const taken = (count: number) =>
    act(() =>
      watchedUntil(notebook.watch({ type: 'question', looking: visit }), (all) => all.length === count),
    );
  const [one] = await taken(1);
  expect(one?.body).toMatchObject({ text: words, statement: 'gc-graduated-approach', looking: visit });
  expect(one?.body.from).toBeDefined();
  tap(words);
  await taken(0);
});

it('a question of one’s own is typed, and kept as it is typed', async () => {
  const { notebook, place, write } = await planning({ focus });
  await opened(place, 'Questions to take');
  act(() => buttonIn(place, 'Add a question').click());
  await waitFor(() => write('Question', 'What helped most? '.repeat(500)));
  const [one] = await act(() =>
    watchedUntil(
      notebook.watch({ type: 'question', looking: visit }),
      ([first]) => (first?.body.text.length ?? 0) > 8_000,
    ),
  );
  expect(one?.body).toMatchObject({ statement: 'gc-senco-time', part: 1 });
});

it('open actions come along by themselves; my own second visit of the day is nobody’s question', async () => {
  const here = await atHillside();
  here.services.content.dates = async () => readJson('dates.json') as never;
  await here.notebook.save({
    type: 'looking',
    record: 'looking_june',
    fields: aLooking({ on: '2026-06-10' }),
  });
  await here.notebook.save({
    type: 'action',
    record: 'action_room',
    fields: anAction({ text: 'Find a room.', looking: 'looking_june' }),
  });
  for (const record of [visit, 'looking_twin'])
    await here.notebook.save({ type: 'looking', record, fields: aLooking({ on: '2026-10-08' }) });
  const { place } = here.show(<Plan looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.textContent).not.toContain('Is this the same visit?');
});

it('a finished visit shows its plan and changes nothing', async () => {
  const here = await atHillside();
  await here.notebook.save({
    type: 'looking',
    record: visit,
    fields: aLooking({ focus, finishedOn: '2026-10-09' }),
  });
  const { place } = here.show(<Plan looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Time, as it was planned in June.'));
  expect(place.querySelectorAll('input, textarea')).toHaveLength(0);
});

it('the note to the head is copied as text, and says nothing of Part 2', async () => {
  const here = await atHillside();
  await here.notebook.save({ type: 'looking', record: visit, fields: aLooking({ focus }) });
  for (const [record, text, part] of [
    ['question_open', 'What helped?', 1],
    ['question_shut', 'A named matter?', 2],
  ] as const)
    await here.notebook.save({
      type: 'question',
      record,
      fields: { school: hillside.school, looking: visit, text, part },
    });
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  const { place } = here.show(<PreVisitNote looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('What helped?'));
  act(() => buttonIn(place, 'Copy the text').click());
  await waitFor(() => expect(place.textContent).toContain('Copied.'));
  expect(copied[0]).toContain('Looking at: Time, as it was planned in June.');
  expect(copied[0]).toContain('Ann, SEND link governor');
  expect(copied[0]).not.toContain('A named matter?');
  expect(place.textContent).not.toContain('A named matter?');
});

it('the note to the head has an open action as Part 1 leaves it, whatever was said of it in confidence', async () => {
  const here = await atHillside();
  const june = 'looking_june';
  await here.notebook.save({ type: 'looking', record: june, fields: aLooking({ on: '2026-06-10' }) });
  await here.notebook.save({ type: 'looking', record: visit, fields: aLooking({ on: '2026-10-08' }) });
  for (const [action, text] of [
    ['action_room', 'Find a room.'],
    ['action_dates', 'Send the dates.'],
  ] as const)
    await here.notebook.save({ type: 'action', record: action, fields: anAction({ text, looking: june }) });
  for (const [record, action, part] of [
    ['followUp_room', 'action_room', 2],
    ['followUp_dates', 'action_dates', 1],
  ] as const)
    await here.notebook.save({
      type: 'followUp',
      record,
      fields: { action, looking: june, state: 'done', text: '', on: '2026-09-01', part },
    });
  const { place } = here.show(<PreVisitNote looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.textContent).not.toContain('Send the dates.');
});

it('a plan that two changed apart shows both, and their duties can be put together', async () => {
  const ann = await aSettledTab();
  const here = await atHillside(ann);
  here.services.content.dates = async () => readJson('dates.json') as never;
  await here.notebook.save({ type: 'looking', record: visit, fields: aLooking({ focus }) });
  const records = { boards: [hillside.board], records: [visit] };
  const ben = aDevice().openTab();
  await ben.notebook.settleIn({ ...hillside, person: 'person_ben' });
  await takenIn(ben, (await aFileOf(ann, 'hand-over', records)).bytes);
  const voices = { statement: 'gc-pupil-voice', wording: 'Voices.', order: 1 };
  const money = { statement: 'gc-funding', wording: 'Money.', order: 1 };
  await here.notebook.save({ type: 'looking', record: visit, fields: { focus: [...focus, voices] } });
  await ben.notebook.save({ type: 'looking', record: visit, fields: { focus: [...focus, money] } });
  await takenIn(ann, (await aFileOf(ben, 'hand-over', records)).bytes);
  const { place } = here.show(<Plan looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Two versions'));
  await waitFor(() => buttonIn(place, 'Keep both, one after the other'));
  act(() => buttonIn(place, 'Keep both, one after the other').click());
  const settled = await act(() =>
    watchedUntil(here.notebook.watchOne('looking', visit), (one) => one?.clashes.length === 0),
  );
  expect(settled?.body.focus.map(({ wording, order }) => `${order} ${wording}`).sort()).toEqual([
    '0 Time, as it was planned in June.',
    expect.stringMatching(/^1 (Voices|Money)\.$/),
    expect.stringMatching(/^2 (Voices|Money)\.$/),
  ]);
});
