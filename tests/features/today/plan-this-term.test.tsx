// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ComingUp } from '../../../src/features/today/coming-up.tsx';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const autumn = [
  { term: 'autumn', statement: 'gc-senco-time', how: 'visit' },
  { term: 'spring', statement: 'gc-funding', how: 'paper' },
] as const;

const plan = { school: hillside.school, year: '2026-27', part: 1 } as const;

const today = async (rows?: readonly (typeof autumn)[number][]) => {
  const here = await atHillside(await aSettledTab());
  if (rows)
    await here.notebook.save({ type: 'plan', record: 'plan_one', fields: { ...plan, rows: [...rows] } });
  const { place } = here.show(<ComingUp />);
  await waitFor(() => expect(place.textContent).toContain('Coming up'));
  return { ...here, place };
};

it('says in planning time that there is no year plan yet, and leads to it', async () => {
  const { place } = await today();
  expect(place.textContent).toContain('Year plan 2026-27Not begun yet. For the board to approve.');
  expect(place.querySelector('a[href="#/year/plan"]')).not.toBeNull();
});

it('names the duties that the plan has for this term, and no other', async () => {
  const { place } = await today(autumn);
  expect(place.textContent).toContain('Year plan, autumn termSENCO time');
  expect(place.textContent).not.toContain('SEN funding');
});

it('outside planning time nobody is asked for a plan', async () => {
  const tab = await aSettledTab();
  tab.clock.pass(60 * 86_400_000);
  const here = await atHillside(tab);
  const { place } = here.show(<ComingUp />);
  await waitFor(() => expect(place.textContent).toContain('Pupil premium'));
  expect(place.textContent).not.toContain('Year plan');
});
