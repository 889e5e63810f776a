// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { LeaveSample } from '../../src/pieces/leave-sample.tsx';
import { draw } from '../ui/draw.ts';

it('a sample that would not go says why, and can be left again', async () => {
  let times = 0;
  const { place, find } = draw(
    <LeaveSample
      leave={async () => {
        times += 1;
        return times === 1 ? { ok: false, problem: 'unavailable' } : { ok: true };
      }}
    />,
  );
  location.hash = '#/notes';
  await act(async () => find('button').click());
  expect(find('[role=alert]').textContent).toContain('The sample is still here');
  expect(location.hash).toBe('#/notes');
  await act(async () => find('button').click());
  expect(place.textContent).not.toContain('still here');
  expect(location.hash).toBe('#/');
});
