// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { firstValue } from '../../../src/base/watched.ts';
import { type Invite, writeInvite } from '../../../src/exchange/invite.ts';
import { Boards } from '../../../src/features/settings/board/boards.tsx';
import { Join } from '../../../src/features/today/join.tsx';
import { ServicesContext } from '../../../src/services.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aNote, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const file = join(import.meta.dirname, '../../fixtures/invite-format-1.json');
const invite = JSON.parse(readFileSync(file, 'utf8')) as Invite;
const name = 'Governing body of the Hill and Valley Federation';

const followInvite = () => {
  location.hash = `#/join?i=${writeInvite(invite).slice('send-notebook-invite:'.length, -1)}`;
};

beforeEach(followInvite);

const joinAs = async (place: HTMLElement, who: string) => {
  await waitFor(() => expect(place.querySelector('input:not([type=radio])')).not.toBeNull());
  const field = place.querySelector<HTMLInputElement>('input:not([type=radio])');
  if (field) typeInto(field, who);
  act(() => buttonIn(place, 'Join this board').click());
};

it('says what is kept here before anything is written, and one tap leads back to it', async () => {
  const { notebook, services, show } = await atHillside();
  await notebook.save({ type: 'note', record: 'note_mine', fields: aNote() });
  const { place } = show(<Join />);
  await waitFor(() =>
    expect(place.textContent).toContain(`You already keep a notebook for ${aBoard().name}`),
  );
  expect(await firstValue(notebook.watch({ type: 'board' }))).toHaveLength(1);
  await joinAs(place, 'Ann');
  await act(() => watchedUntil(notebook.place, (now) => now?.board === invite.board.id));

  const boards = draw(
    <ServicesContext value={services}>
      <Boards />
    </ServicesContext>,
  );
  await waitFor(() => buttonIn(boards.place, `Switch to ${aSchool().name}, ${aBoard().name}`));
  expect(boards.place.textContent).toContain(name);
  act(() => buttonIn(boards.place, `Switch to ${aSchool().name}, ${aBoard().name}`).click());
  expect(await act(() => watchedUntil(notebook.place, (now) => now?.board === hillside.board))).toEqual(
    hillside,
  );
  await waitFor(() => expect(location.hash).toBe('#/'));
  await act(() => watchedUntil(notebook.watch({ type: 'note' }), ([note]) => note?.record === 'note_mine'));
});

it('somebody who is on the board already stays who they are', async () => {
  const { notebook, show } = await atHillside();
  const first = show(<Join />);
  await joinAs(first.place, 'Ann');
  const joined = await act(() => watchedUntil(notebook.place, (now) => now?.board === invite.board.id));
  await waitFor(() => expect(location.hash).toBe('#/'));
  followInvite();
  const again = show(<Join />);
  await waitFor(() => expect(again.place.textContent).toContain('You are on this board already'));
  act(() => buttonIn(again.place, 'Work on this board').click());
  await waitFor(() => expect(location.hash).toBe('#/'));
  expect(notebook.place.read()).toEqual(joined);
  const people = await firstValue(notebook.watch({ type: 'person', limit: 9 }));
  expect(people.filter(({ board }) => board === invite.board.id)).toHaveLength(1);
});

it('joining from the sample takes the sample off the device, and says so first', async () => {
  const services = someServices();
  const { notebook } = services;
  const sample = { board: 'board_s', school: 'school_s', person: 'person_s', sample: true };
  await notebook.takeIn(
    'board_s',
    [
      { type: 'board', record: 'board_s', body: aBoard({ sample: true }) },
      { type: 'school', record: 'school_s', body: aSchool() },
    ],
    'person_s',
  );
  await notebook.settleIn(sample);
  const { place } = draw(
    <ServicesContext value={services}>
      <Join />
    </ServicesContext>,
  );
  await waitFor(() => expect(place.textContent).toContain('The sample school goes'));
  expect(place.textContent).not.toContain('You already keep');
  await joinAs(place, 'Ann');
  const boards = await act(() =>
    watchedUntil(notebook.watch({ type: 'board' }), (all) => all.every(({ record }) => record !== 'board_s')),
  );
  expect(boards.map(({ body }) => body.name)).toEqual([name]);
});
