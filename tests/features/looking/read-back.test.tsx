// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { localTime } from '../../../src/base/local-time.ts';
import type { Looking, ReadBack } from '../../../src/domain/records/bodies.ts';
import { ReadBackStep } from '../../../src/features/looking/read-back/read-back.tsx';
import { ReadBackReminder } from '../../../src/features/looking/read-back/read-back-reminder.tsx';
import type { Notebook } from '../../../src/storage/notebook.ts';
import { aLooking, aNote, aReadBack } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const looking = 'looking_autumn';

const onTheVisit = async (own: Partial<Looking> = {}) => {
  const hillside = await atHillside();
  await hillside.notebook.save({ type: 'looking', record: looking, fields: aLooking(own) });
  return hillside;
};

const readBacks = (notebook: Notebook, isRight: (all: readonly ReadBack[]) => boolean) =>
  act(() =>
    watchedUntil(notebook.watch({ type: 'readBack', looking }), (all) =>
      isRight(all.map(({ body }) => body)),
    ),
  );

const boxOf = (place: HTMLElement, label: string): HTMLTextAreaElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const box = place.querySelector<HTMLTextAreaElement>(`[id="${found?.htmlFor}"]`);
  if (!box) throw new Error(`No box is called “${label}”`);
  return box;
};

const press = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());

it('what was heard is read back to whoever was met, agreed, and kept with role and time', async () => {
  const { notebook, clock, show } = await onTheVisit();
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => boxOf(place, 'What I heard'));
  typeInto(boxOf(place, 'What I heard'), 'Reviews are held each term.');
  typeInto(boxOf(place, 'What you will send me'), 'The provision map');
  press(place, 'Yes, that is right');
  const [kept] = await readBacks(notebook, ([one]) => one?.agreed === true);
  expect(kept?.body).toMatchObject({
    role: 'SENCO',
    heard: 'Reviews are held each term.',
    willSend: 'The provision map',
    at: new Date(clock.now()).toISOString(),
  });
  expect(kept?.clashes).toEqual([]);
  const time = localTime(kept?.body.at ?? '');
  await waitFor(() => expect(place.textContent).toContain(`Read back to the SENCO and agreed, ${time}`));
  await waitFor(() => expect(place.textContent).toContain('Documents asked for'));
  expect(place.textContent).toContain('- The provision map');
});

it('a word changed later is said, and can be read out again', async () => {
  const { notebook, clock, show } = await onTheVisit();
  const at = new Date(clock.now()).toISOString();
  const fields = aReadBack({ at, agreed: true });
  await notebook.save({ type: 'readBack', record: 'readBack_a', fields });
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => expect(place.textContent).toContain('and agreed'));
  expect(place.textContent).not.toContain('Changed since');
  typeInto(boxOf(place, 'What I saw'), 'A calm corridor.');
  await waitFor(() => expect(place.textContent).toContain('Changed since it was read back.'));
  clock.pass(120_000);
  press(place, 'Yes, that is right');
  await waitFor(() => expect(place.textContent).not.toContain('Changed since'));
});

it('a correction is asked for, and nobody is said to have agreed', async () => {
  const { notebook, show } = await onTheVisit();
  await notebook.save({ type: 'readBack', record: 'readBack_a', fields: aReadBack() });
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => buttonIn(place, 'Correct something'));
  press(place, 'Correct something');
  await readBacks(notebook, ([one]) => one?.at !== '' && one?.agreed === false);
  await waitFor(() => expect(place.textContent).toContain('read it out again'));
  expect(document.activeElement).toBe(boxOf(place, 'What I heard'));
  press(place, 'Take this answer back');
  await readBacks(notebook, ([one]) => one?.at === '');
});

it('nothing can be agreed where nothing was written', async () => {
  const { notebook, show } = await onTheVisit();
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => buttonIn(place, 'Yes, that is right'));
  press(place, 'Yes, that is right');
  await waitFor(() => expect(place.textContent).toContain('nothing to read out yet'));
  expect(await readBacks(notebook, () => true)).toEqual([]);
});

it('notes are taken over as they are, one tap each, and a Part 2 note takes its part along', async () => {
  const { notebook, show } = await onTheVisit();
  const told = aNote({ looking, text: 'Parents are asked first.', source: 'told' });
  const seen = aNote({ looking, text: 'A calm corridor.', source: 'seen', part: 2 });
  await notebook.save({ type: 'note', record: 'note_told', fields: told });
  await notebook.save({ type: 'note', record: 'note_seen', fields: seen });
  await notebook.save({ type: 'readBack', record: 'readBack_a', fields: aReadBack() });
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => buttonIn(place, 'Take over into “What I heard”: Parents are asked first.'));
  press(place, 'Take over into “What I heard”: Parents are asked first.');
  press(place, 'Take over into “What I saw”: A calm corridor.');
  const [kept] = await readBacks(notebook, ([one]) => one?.part === 2 && one.saw !== '');
  expect(kept?.body.heard).toBe('Reviews are held each term.\nParents are asked first.');
  expect(kept?.body.saw).toBe('A calm corridor.');
  await waitFor(() => expect(place.textContent).toContain('Taken over'));
});

it('the head hears the same words, without the SENCO’s answer', async () => {
  const { notebook, show } = await onTheVisit();
  const fields = aReadBack({ at: '2026-10-01T14:20:00.000Z', agreed: true });
  await notebook.save({ type: 'readBack', record: 'readBack_a', fields });
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => buttonIn(place, 'Read it back to someone else, too'));
  press(place, 'Read it back to someone else, too');
  const all = await readBacks(notebook, ({ length }) => length === 2);
  const second = all.find(({ record }) => record !== 'readBack_a')?.body;
  expect(second).toEqual({ ...fields, role: 'Head teacher', at: '', agreed: false });
});

it('the write-up reminds of what was agreed and of what is to come', async () => {
  const { notebook, show } = await onTheVisit();
  const { place } = show(<ReadBackReminder looking={await theLooking(notebook)} />);
  expect(place.textContent).toBe('');
  const fields = aReadBack({ at: '2026-10-01T14:20:00.000Z', agreed: true });
  await act(() => notebook.save({ type: 'readBack', record: 'readBack_a', fields }));
  await waitFor(() => expect(place.textContent).toContain('Read back to the SENCO and agreed'));
  await waitFor(() => expect(place.textContent).toContain('The provision map'));
});

it('a website check has nobody to read back to', async () => {
  const { show } = await onTheVisit({ kind: 'website' });
  const { place } = show(<ReadBackStep looking={looking} />);
  await waitFor(() => expect(place.textContent).toContain('Reading back belongs to a visit'));
  expect(place.querySelector('textarea')).toBeNull();
});

const theLooking = async (notebook: Notebook) => {
  const [found] = await watchedUntil(notebook.watch({ type: 'looking' }), ({ length }) => length > 0);
  if (!found) throw new Error('The visit is not there');
  return found;
};
