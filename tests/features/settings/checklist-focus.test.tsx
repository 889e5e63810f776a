// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { allDuties } from '../../../src/domain/content/duty-list.ts';
import { Checklist } from '../../../src/features/settings/checklist/checklist.tsx';
import { ChecklistItem } from '../../../src/features/settings/checklist/item-page.tsx';
import { frameworks } from '../../data/read-content.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const voice = 'gc-pupil-voice';
const shipped = allDuties(frameworks).find(({ id }) => id === voice)?.text ?? '';

afterEach(() => {
  location.hash = '';
});

/** By key: the button has the focus as it is pressed. */
const pressByKey = async (place: HTMLElement, words: string) => {
  await waitFor(() => expect(buttonIn(place, words).getAttribute('aria-busy')).toBeNull());
  const button = buttonIn(place, words);
  await act(async () => {
    button.focus();
    button.click();
  });
};

/** What holds the focus; nothing where it was lost with a button that went. */
const focused = (): string | undefined =>
  document.activeElement === document.body ? undefined : (document.activeElement?.textContent ?? undefined);

type Hillside = Awaited<ReturnType<typeof atHillside>>;

const changedOnBothSides = ({ notebook }: Hillside) =>
  notebook.save({
    type: 'wording',
    record: notebook.meetingRecord('wording', [voice, 'text']),
    fields: {
      target: voice,
      field: 'text',
      text: 'Every child is asked.',
      base: { content: '2026.1.1', text: 'Pupils are heard.' },
    },
  });

const hiddenSince = ({ notebook }: Hillside) =>
  notebook.save({
    type: 'wording',
    record: notebook.meetingRecord('wording', [voice, 'hidden']),
    fields: {
      target: voice,
      field: 'hidden',
      hidden: true,
      base: { content: '2026.1.1', text: 'Pupils are heard.' },
    },
  });

const ownDuty = ({ notebook }: Hillside, record: string, order: number) =>
  notebook.save({
    type: 'own',
    record,
    fields: { kind: 'statement', parent: 'gov-checklist/senco', order, fields: { short: record } },
  });

describe('Whoever goes by keys goes on where the pressed button was', () => {
  it('hides a duty and shows it again', async () => {
    const { show } = await atHillside();
    const { place } = show(<ChecklistItem item={voice} />);
    await pressByKey(place, 'Hide this duty');
    await waitFor(() => expect(focused()).toContain('Hidden by our board'));
    await pressByKey(place, 'Show this duty again');
    await waitFor(() => expect(focused()).toContain('Hide this duty'));
  });

  it('chooses again about what was hidden when it said something else', async () => {
    const hillside = await atHillside();
    await hiddenSince(hillside);
    const { place } = hillside.show(<ChecklistItem item={voice} />);
    await pressByKey(place, 'Keep it hidden');
    await waitFor(() => expect(focused()).toContain('Hidden by our board'));
    await act(() => hiddenSince(hillside));
    await pressByKey(place, 'Show it again');
    await waitFor(() => expect(focused()).toContain('Hide this duty'));
  });

  it('puts words back, and takes that back', async () => {
    const { show } = await atHillside();
    const { place, find } = show(<ChecklistItem item={voice} />);
    await waitFor(() => expect(place.textContent).toContain('The words'));
    const box = [...place.querySelectorAll('textarea')].find(({ value }) => value === shipped);
    typeInto(box ?? find<HTMLTextAreaElement>('textarea'), 'Every child is asked.');
    await pressByKey(place, 'Put back the words as they came: The words');
    await waitFor(() => expect(focused()).toContain('The words stand as they came.'));
    await pressByKey(place, 'Undo');
    await waitFor(() => expect(focused()).toContain('It came as:'));
  });

  it('keeps ours on the duty’s page, and in the list of all that changed', async () => {
    const hillside = await atHillside();
    await changedOnBothSides(hillside);
    const page = hillside.show(<ChecklistItem item={voice} />).place;
    await pressByKey(page, 'Keep ours');
    await waitFor(() => expect(focused()).toContain('It came as:'));
    await act(() => changedOnBothSides(hillside));
    const { place } = hillside.show(<Checklist />);
    await pressByKey(place, 'Keep ours');
    await waitFor(() => expect(focused()).toBe('Chosen. Nothing else waits for a choice.'));
  });

  it('puts something back in the list of what is ours', async () => {
    const hillside = await atHillside();
    await hiddenSince(hillside);
    const list = await opened(hillside.show(<Checklist />).place, 'What is ours');
    await pressByKey(list, 'Show again: Pupil voice');
    await waitFor(() => expect(focused()).toContain('It is in its list again.'));
  });

  it('deletes something of our own, and takes that back', async () => {
    const hillside = await atHillside();
    await ownDuty(hillside, 'own_room1', 0);
    const { place } = hillside.show(<ChecklistItem item="own_room1" />);
    await pressByKey(place, 'Delete this duty');
    await waitFor(() => expect(focused()).toContain('Deleted. It is kept'));
    await pressByKey(place, 'Undo');
    await waitFor(() => expect(focused()).toBe('own_room1'));
    expect(document.activeElement?.id).toBe('page-title');
  });

  it('moves something of our own to either end of its part', async () => {
    const hillside = await atHillside();
    await ownDuty(hillside, 'own_a1', 0);
    await ownDuty(hillside, 'own_b1', 1);
    const { place } = hillside.show(<ChecklistItem item="own_b1" />);
    await pressByKey(place, 'Earlier: own_b1');
    await waitFor(() => expect(focused()).toBe('Later'));
    await pressByKey(place, 'Later: own_b1');
    await waitFor(() => expect(focused()).toBe('Earlier'));
  });
});
