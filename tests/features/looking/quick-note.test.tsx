// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { isoTime } from '../../../src/base/clock.ts';
import { QuickNote } from '../../../src/features/looking/on-visit/quick-note.tsx';
import { hillside } from '../../kit/a-notebook.ts';
import { aLooking } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const aVisitNow = (on: string, now: number) => aLooking({ on, startedAt: isoTime(now) });

it('what is typed before the visit is known stays in the box, and the note joins the visit', async () => {
  const { notebook, clock, show } = await atHillside();
  await notebook.save({
    type: 'looking',
    record: 'looking_now',
    fields: aVisitNow(clock.today(), clock.now()),
  });
  const { find } = show(<QuickNote />);
  const box = find<HTMLTextAreaElement>('textarea');
  typeInto(box, 'S');
  await waitFor(() => expect(find('.page-header').textContent).toContain('under way'));
  typeInto(box, 'Stairs');
  expect(find('textarea')).toBe(box);
  expect(box.value).toBe('Stairs');
  const notes = await act(() =>
    watchedUntil(
      notebook.watch({ type: 'note' }),
      ([note]) => note?.body.text === 'Stairs' && note.body.looking === 'looking_now',
    ),
  );
  expect(notes).toHaveLength(1);
  expect(await notebook.history(notebook.meetingRecord('looking', paperOf(clock.today())))).toEqual([]);
});

it('a box with words keeps its note when a visit begins; the next note joins the visit', async () => {
  const { notebook, clock, show } = await atHillside();
  const { place, find } = show(<QuickNote />);
  const box = find<HTMLTextAreaElement>('textarea');
  typeInto(box, 'Read at home');
  await act(() => watchedUntil(notebook.watch({ type: 'looking' }), (all) => all.length === 1));
  await act(() =>
    notebook.save({
      type: 'looking',
      record: 'looking_now',
      fields: aVisitNow(clock.today(), clock.now()),
    }),
  );
  await waitFor(() => expect(find('.page-header').textContent).toContain('under way'));
  expect(find('textarea')).toBe(box);
  expect(box.value).toBe('Read at home');
  const next = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Next note');
  act(() => next?.click());
  await waitFor(() => expect(box.value).toBe(''));
  typeInto(box, 'Seen on the visit');
  const notes = await act(() =>
    watchedUntil(
      notebook.watch({ type: 'note' }),
      (all) => all.length === 2 && all.every((n) => n.body.text),
    ),
  );
  const lookingOf = (text: string) => notes.find(({ body }) => body.text === text)?.body.looking;
  expect(lookingOf('Read at home')).toBe(notebook.meetingRecord('looking', paperOf(clock.today())));
  expect(lookingOf('Seen on the visit')).toBe('looking_now');
});

it('today’s reading is begun once, and what was written about it is never written over', async () => {
  const { notebook, clock, show } = await atHillside();
  const paper = notebook.meetingRecord('looking', paperOf(clock.today()));
  const fields = aLooking({ kind: 'paper', purpose: 'The SENCO’s yearly report', on: clock.today() });
  await notebook.save({ type: 'looking', record: paper, fields });
  const { find } = show(<QuickNote />);
  typeInto(find<HTMLTextAreaElement>('textarea'), 'Page 3');
  await act(() => watchedUntil(notebook.watch({ type: 'note' }), (all) => all.length === 1));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await notebook.history(paper)).toHaveLength(1);
});

const paperOf = (today: string) => [hillside.school, 'paper', hillside.person, today];

it('a quick note can be seen on another day, and its screen hidden, as on a visit', async () => {
  const { show } = await atHillside();
  const { place, find } = show(<QuickNote />);
  const box = find<HTMLTextAreaElement>('textarea');
  typeInto(box, 'Half a sen');
  await waitFor(() => expect(place.textContent).toContain('Seen on another day'));
  const hide = place.querySelector<HTMLButtonElement>('[aria-label^="Hide the screen"]');
  act(() => hide?.click());
  expect(place.querySelector('.quick-hide')).not.toBeNull();
  act(() => place.querySelector<HTMLButtonElement>('.quick-hide button')?.click());
  expect(find('textarea')).toBe(box);
  expect(box.value).toBe('Half a sen');
});

it('a quick note that was hidden is hidden when the page is loaded again, from the first moment', async () => {
  sessionStorage.setItem('screen-hidden', 'yes');
  const { show } = await atHillside();
  const { place } = show(<QuickNote />);
  expect(place.textContent).toBe('');
  await waitFor(() => expect(place.querySelector('.quick-hide')).not.toBeNull());
  sessionStorage.clear();
});
