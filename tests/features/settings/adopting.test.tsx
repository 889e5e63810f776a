// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { SettingsPart } from '../../../src/features/settings/settings-part.tsx';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const atAdopting = async () => {
  const hillside = await atHillside();
  const drawn = hillside.show(<SettingsPart part="adopting" />);
  await waitFor(() => expect(drawn.place.querySelector('.report-sheet')).not.toBeNull());
  const record = hillside.notebook.meetingRecord('setting', ['adopting-data-protection'], 'board_hillside');
  const box = () => drawn.find<HTMLTextAreaElement>('textarea');
  const kept = (isRight: (value: string | undefined) => boolean) =>
    act(() => watchedUntil(hillside.notebook.watchOne('setting', record), (one) => isRight(one?.body.value)));
  return { ...hillside, ...drawn, record, box, kept };
};

it('the text stands there filled in, ready to print, with nothing to answer first', async () => {
  const { find } = await atAdopting();
  expect(find('.report-sheet').textContent).toContain(
    'For the governing body of Hillside Primary and Hillside Primary',
  );
  expect(find('.report-sheet').textContent).not.toContain('{');
});

it('the board’s own words are kept as they are typed, and printed', async () => {
  const { box, kept, find } = await atAdopting();
  typeInto(box(), 'Our own page for {school}.');
  await kept((value) => value === 'Our own page for {school}.');
  await waitFor(() =>
    expect(find('.report-sheet').textContent).toContain('Our own page for Hillside Primary School.'),
  );
  expect(box().value).toBe('Our own page for {school}.');
});

it('the shipped words can be put back, and what the board wrote comes back too', async () => {
  const { box, kept, place, find } = await atAdopting();
  typeInto(box(), 'Ours.');
  await kept((value) => value === 'Ours.');
  await waitFor(() => buttonIn(place, 'Put back the shipped words'));
  act(() => buttonIn(place, 'Put back the shipped words').click());
  await waitFor(() => expect(box().value).toContain('# What it is'));
  expect(find('.report-sheet').textContent).toContain('What it is');
  await waitFor(() => buttonIn(place, 'Undo'));
  act(() => buttonIn(place, 'Undo').click());
  await waitFor(() => expect(box().value).toBe('Ours.'));
});

it('a box that is emptied stays empty while it is looked at; the page has the shipped words', async () => {
  const { box, find } = await atAdopting();
  typeInto(box(), 'x');
  typeInto(box(), '');
  expect(box().value).toBe('');
  expect(find('.report-sheet').textContent).toContain('What it is');
});

it('each of the four texts has its own words', async () => {
  const { box, kept, place, find } = await atAdopting();
  typeInto(box(), 'Ours.');
  await kept((value) => value === 'Ours.');
  act(() => place.querySelector<HTMLInputElement>('input[value=resolution]')?.click());
  await waitFor(() => expect(find('.report-sheet').textContent).toContain('Draft resolution'));
  expect(box().value).toContain('The board resolves:');
});

it('on the way from draft to record the page never goes back to the shipped words', async () => {
  const { box, kept, find } = await atAdopting();
  typeInto(box(), 'Ours.');
  await kept((value) => value === 'Ours.');
  await waitFor(() => expect(find('.report-sheet').textContent).toContain('Ours.'));
  const shown = new Set<boolean>();
  const watcher = new MutationObserver(() => shown.add(find('.report-sheet').textContent.includes('Ours.')));
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  act(() => box().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  watcher.disconnect();
  expect([...shown]).not.toContain(false);
});
