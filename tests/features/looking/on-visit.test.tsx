// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { BodyOf, Looking, RecordType } from '../../../src/domain/records/bodies.ts';
import { OneLooking } from '../../../src/features/looking/on-visit/one-looking.tsx';
import { hillside } from '../../kit/a-notebook.ts';
import { aDocument, aLooking, anAction } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const looking = 'looking_autumn';
const duty = 'gc-inclusive-culture';
const focus = [{ statement: duty, wording: 'The school builds an inclusive culture.', order: 0 }];

afterEach(() => sessionStorage.clear());

const onTheVisit = async (own: Partial<Looking> = {}) => {
  const here = await atHillside();
  await here.notebook.save({ type: 'looking', record: looking, fields: aLooking({ focus, ...own }) });
  const kept = <Type extends RecordType>(
    type: Type,
    isRight: (bodies: readonly BodyOf<Type>[]) => boolean,
  ): Promise<readonly BodyOf<Type>[]> =>
    act(() =>
      watchedUntil(here.notebook.watch({ type }), (all) => isRight(all.map(({ body }) => body))).then((all) =>
        all.map(({ body }) => body),
      ),
    );
  return { ...here, kept };
};

const question = {
  school: hillside.school,
  statement: duty,
  looking,
  text: 'Who joins the clubs?',
  part: 1,
} as const;

const press = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());
const noteBox = (place: HTMLElement) => {
  const box = place.querySelector<HTMLTextAreaElement>('.note-box textarea');
  if (!box) throw new Error('The note box is not there');
  return box;
};

it('a question that was picked stands first; its answer goes into a note that knows the question and its duty', async () => {
  const { notebook, show, kept } = await onTheVisit();
  await notebook.save({ type: 'question', record: 'question_clubs', fields: question });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Note the answer: Who joins the clubs?'));
  expect(place.textContent).toContain('More to ask');
  press(place, 'Note the answer: Who joins the clubs?');
  const [mark] = await kept('mark', ({ length }) => length === 1);
  expect(mark).toMatchObject({ prompt: 'question_clubs', value: 'asked', looking });
  expect(document.activeElement).toBe(noteBox(place));
  typeInto(noteBox(place), 'Six of nine pupils with SEND.');
  const [note] = await kept('note', ([one]) => one?.text === 'Six of nine pupils with SEND.');
  expect(note).toMatchObject({ prompt: 'question_clubs', statements: [duty], looking });
  await waitFor(() => expect(place.textContent).toContain('Answer noted'));
});

it('a question is ticked off with one tap, and the tick can be taken back', async () => {
  const { notebook, show, kept } = await onTheVisit();
  await notebook.save({ type: 'question', record: 'question_clubs', fields: question });
  const { place } = show(<OneLooking looking={looking} />);
  const tick = () => place.querySelector<HTMLInputElement>('.questions-to-ask input');
  await waitFor(() => expect(tick()).not.toBeNull());
  act(() => tick()?.click());
  await kept('mark', ([one]) => one?.value === 'asked');
  act(() => tick()?.click());
  await kept('mark', ({ length }) => length === 0);
});

it('the next note answers no question any more', async () => {
  const { notebook, show, kept } = await onTheVisit();
  await notebook.save({ type: 'question', record: 'question_clubs', fields: question });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Note the answer: Who joins the clubs?'));
  press(place, 'Note the answer: Who joins the clubs?');
  typeInto(noteBox(place), 'Six of nine.');
  press(place, 'Next note');
  await waitFor(() => expect(noteBox(place).value).toBe(''));
  typeInto(noteBox(place), 'The quiet room is used.');
  const notes = await kept('note', ({ length }) => length === 2);
  expect(notes.find(({ text }) => text === 'The quiet room is used.')?.prompt).toBeUndefined();
});

it('words begun before a question is tapped keep their own note', async () => {
  const { notebook, show, kept } = await onTheVisit();
  await notebook.save({ type: 'question', record: 'question_clubs', fields: question });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Note the answer: Who joins the clubs?'));
  typeInto(noteBox(place), 'Begun before.');
  press(place, 'Note the answer: Who joins the clubs?');
  await waitFor(() => expect(noteBox(place).value).toBe(''));
  typeInto(noteBox(place), 'Six of nine.');
  const notes = await kept('note', ({ length }) => length === 2);
  expect(notes.find(({ text }) => text === 'Begun before.')?.prompt).toBeUndefined();
  expect(notes.find(({ text }) => text === 'Six of nine.')?.prompt).toBe('question_clubs');
});

it('the day it was seen is kept apart from the day it was written', async () => {
  const { show, kept } = await onTheVisit();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => noteBox(place));
  const day = place.querySelector<HTMLInputElement>('.note-box input[type=date]');
  if (day) typeInto(day, '2026-09-24');
  typeInto(noteBox(place), 'Seen last week.');
  const [note] = await kept('note', ([one]) => one?.text === 'Seen last week.');
  expect(note?.seenOn).toBe('2026-09-24');
});

it('photos are offered only where the board allows them', async () => {
  const { show } = await onTheVisit();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => noteBox(place));
  expect(place.querySelector('input[type=file]')).toBeNull();
});

it('what became of an earlier action is answered here, too', async () => {
  const { notebook, show, kept } = await onTheVisit();
  const june = aLooking({ on: '2026-06-10' });
  await notebook.save({ type: 'looking', record: 'looking_june', fields: june });
  const room = anAction({ text: 'Find a room.', looking: 'looking_june' });
  await notebook.save({ type: 'action', record: 'action_room', fields: room });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  const done = [...place.querySelectorAll('label')].find((one) => one.textContent === 'Done');
  act(() => done?.querySelector('input')?.click());
  await kept('followUp', ([one]) => one?.state === 'done' && one.looking === looking);
});

it('a document is kept from the first letter of its title, with nothing left out that was said', async () => {
  const { show, kept } = await onTheVisit({
    focus: [{ statement: 'gc-accessibility-plan', wording: 'Plan.', order: 0 }],
  });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Add a document'));
  press(place, 'Add a document');
  expect(await kept('document', () => true)).toEqual([]);
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    const box = place.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
    if (!box) throw new Error(`No field is called ${label}`);
    return box;
  };
  typeInto(field('Title'), 'Accessibility plan 2024');
  typeInto(field('Approved by'), 'Full governing body');
  typeInto(field('Date on it'), '2024-03-01');
  const answers = [...place.querySelectorAll('.card label')].find(
    (one) => one.textContent === 'Accessibility plan',
  );
  act(() => answers?.querySelector('input')?.click());
  const [document] = await kept(
    'document',
    ([one]) => one?.statement !== undefined && one.nextReview !== undefined && one.approvedBy !== undefined,
  );
  expect(document).toEqual(
    aDocument({
      statement: 'gc-accessibility-plan',
      title: 'Accessibility plan 2024',
      dated: '2024-03-01',
      approvedBy: 'Full governing body',
      nextReview: '2027-03-01',
      seenIn: [looking],
      seenOn: '2026-10-01',
    }),
  );
  expect(place.textContent).toContain('Worked out: 36 months from its date.');
  typeInto(field('Next review'), '2026-12-01');
  await kept('document', ([one]) => one?.nextReview === '2026-12-01');
  typeInto(field('Date on it'), '2024-04-01');
  const [again] = await kept('document', ([one]) => one?.dated === '2024-04-01');
  expect(again?.nextReview).toBe('2026-12-01');
});

it('the discreet view has no word of what it is about, and stays until it is taken back', async () => {
  const { notebook, show, kept } = await onTheVisit();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Discreet view'));
  press(place, 'Discreet view');
  await waitFor(() => expect(place.textContent).not.toContain('nclusive culture'));
  expect(place.querySelectorAll('h2')).toHaveLength(0);
  typeInto(noteBox(place), 'Written unseen.');
  const [note] = await kept('note', ([one]) => one?.text === 'Written unseen.');
  expect(note?.statements).toEqual([duty]);
  press(place, 'Show everything again');
  await waitFor(() => expect(place.textContent).toContain('nclusive culture'));
  expect(await watchedUntil(notebook.watchPreference('discreet'), (kept) => kept === null)).toBeNull();
});

it('one tap or Escape twice hides the screen until it is tapped; words in the box stay', async () => {
  const { show } = await onTheVisit();
  const { place, again } = show(<OneLooking looking={looking} />);
  await waitFor(() => noteBox(place));
  typeInto(noteBox(place), 'Half a sen');
  const pressEscape = () =>
    act(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
  pressEscape();
  expect(place.querySelector('.quick-hide')).toBeNull();
  pressEscape();
  expect(place.querySelector('.quick-hide')).not.toBeNull();
  press(place, 'Tap to go on');
  expect(place.querySelector('.quick-hide')).toBeNull();
  expect(noteBox(place).value).toBe('Half a sen');
  press(place, 'Hide the screen (or press Esc twice)');
  expect(place.querySelector('.quick-hide')).not.toBeNull();
  again(null);
});

it('what was hidden is hidden when the page is loaded again', async () => {
  const { show } = await onTheVisit();
  sessionStorage.setItem('screen-hidden', 'yes');
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => expect(place.querySelector('.quick-hide')).not.toBeNull());
});

it('a note of a visit that is kept confidential starts as Part 2', async () => {
  const { show, kept } = await onTheVisit({ part: 2 });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => noteBox(place));
  typeInto(noteBox(place), 'About one member of staff.');
  const [note] = await kept('note', ({ length }) => length === 1);
  expect(note?.part).toBe(2);
});
