// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { parseInvite } from '../../../src/exchange/invite.ts';
import { InviteOthers } from '../../../src/features/settings/board/invite-others.tsx';
import { Join } from '../../../src/features/today/join.tsx';
import { ServicesContext } from '../../../src/services.ts';
import { aDevice, hillside } from '../../kit/a-notebook.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const annsInvite = async () => {
  const { place } = (await atHillside()).show(<InviteOthers />);
  await waitFor(() => buttonIn(place, 'Make the invite'));
  act(() => buttonIn(place, 'Make the invite').click());
  await waitFor(() => expect(place.querySelector('[aria-label="The invite"]')).not.toBeNull());
  // The button went with what it made: whoever goes by keys goes on beside it.
  expect(document.activeElement?.textContent).toContain('send-notebook-invite:');
  expect(document.activeElement).not.toBe(document.body);
  return place.querySelector('[aria-label="The invite"]')?.textContent ?? '';
};

it('a board that was set up here can be joined by another governor, who then works on the very same board', async () => {
  const text = await annsInvite();
  const { notebook, clock } = aDevice().openTab();
  location.hash = '#/join';
  const { place } = draw(
    <ServicesContext value={someServices({ notebook, clock })}>
      <Join />
    </ServicesContext>,
  );
  const box = place.querySelector('textarea');
  if (!box) throw new Error('no box');
  typeInto(box, text);
  act(() => buttonIn(place, 'Read the invite').click());
  await waitFor(() => expect(place.textContent).toContain('It says it is from: SEND link governor'));
  const name = place.querySelector<HTMLInputElement>('input:not([type=radio])');
  if (!name) throw new Error('no name is asked');
  typeInto(name, 'Bo');
  act(() => buttonIn(place, 'Join this board').click());
  const bo = await act(() => watchedUntil(notebook.place, (now) => now !== null && now !== undefined));
  expect(bo).toMatchObject({ board: hillside.board, school: hillside.school });
  expect(bo?.person).not.toBe(hillside.person);
});

it('holds the board and its schools, and nobody’s name', async () => {
  const text = await annsInvite();
  const read = parseInvite(text);
  if (!read.ok) throw new Error(read.problem);
  expect(Object.keys(read.value).sort()).toEqual(['board', 'by', 'format', 'kind', 'schools']);
  expect(JSON.stringify(read.value)).not.toMatch(/\bAnn\b/);
});
