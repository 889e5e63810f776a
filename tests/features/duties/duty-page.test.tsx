// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DutyPage } from '../../../src/features/duties/duty-page.tsx';
import { duties } from '../../data/read-content.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

it('the page has one title, the duty’s, and the list beside it stays when another duty is opened', async () => {
  const { show, around } = await atHillside();
  const [first, second] = duties.filter(({ id }) => id.startsWith('gc-'));
  if (!first || !second) throw new Error('No duties');
  const { place, find, again } = show(<DutyPage statement={first.id} />);
  const titles = () => [...place.querySelectorAll('h1')].map((title) => title.textContent);
  await waitFor(() => expect(titles()).toHaveLength(1));
  await waitFor(() => expect(place.querySelectorAll('.duty-row').length).toBeGreaterThan(20));
  expect(find('.two-pane-list h2').textContent).toBe('Duties');
  const [title] = titles();
  const row = find('.duty-row');
  again(around(<DutyPage statement={second.id} />));
  await waitFor(() => {
    expect(titles()).toHaveLength(1);
    expect(titles()[0]).not.toBe(title);
  });
  expect(find('.duty-row')).toBe(row);
});
