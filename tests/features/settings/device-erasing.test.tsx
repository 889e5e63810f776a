// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { RemoveFromDevice } from '../../../src/features/looking/report/remove-from-device.tsx';
import { EraseEverything } from '../../../src/features/settings/device/erase-everything.tsx';
import { RecentlyDeleted } from '../../../src/features/settings/device/recently-deleted.tsx';
import { Removing } from '../../../src/features/settings/device/removing.tsx';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aLooking, aNote } from '../../kit/bodies.ts';
import { rawText } from '../../kit/raw-words.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const record = 'note_one';

const here = async () => {
  const tab = await aSettledTab();
  return { ...(await atHillside(tab)), ...tab };
};

describe('Recently deleted', () => {
  it('says how many days are left', async () => {
    const { notebook, clock, show } = await here();
    await notebook.save({ type: 'note', record, fields: aNote() });
    await notebook.remove(record);
    const { place } = show(<RecentlyDeleted />);
    await waitFor(() => expect(place.textContent).toContain('30 days left'));
    for (const [days, words] of [
      [28, '2 days left'],
      [1, '1 day left'],
      [1, 'erased the next time'],
    ] as const) {
      clock.pass(days * 86_400_000);
      const later = show(<RecentlyDeleted />);
      await waitFor(() => expect(later.place.textContent).toContain(words));
    }
  });

  it('erases only after it has asked once, and the safe answer has the focus', async () => {
    const { notebook, database, show } = await here();
    await notebook.save({ type: 'note', record, fields: aNote({ text: 'Of Zebra' }) });
    await notebook.remove(record);
    const { place } = show(<RecentlyDeleted />);
    await waitFor(() => buttonIn(place, 'Erase now: Of Zebra'));
    act(() => buttonIn(place, 'Erase now: Of Zebra').click());
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(await rawText(database)).toContain('Zebra');
    act(() => buttonIn(place, 'Erase it').click());
    await waitFor(() => expect(place.textContent).toContain('It stands nowhere in this notebook any more.'));
    expect(await rawText(database)).not.toContain('Zebra');
  });
});

describe('Removing a visit from this device', () => {
  const aVisit = async () => {
    const at = await here();
    const body = aLooking({ finishedOn: '2026-10-01' });
    await at.notebook.save({ type: 'looking', record: 'looking_a', fields: body });
    await at.notebook.save({
      type: 'note',
      record,
      fields: aNote({ looking: 'looking_a', text: 'Of Zebra' }),
    });
    const looking = await watchedUntil(at.notebook.watchOne('looking', 'looking_a'), (one) => one !== null);
    if (!looking) throw new Error('no visit');
    const drawn = at.show(<RemoveFromDevice looking={looking} />);
    const details = drawn.find<HTMLDetailsElement>('details');
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    const answer = (words: string) =>
      act(() => {
        const label = [...drawn.place.querySelectorAll('label')].find((one) =>
          one.textContent?.includes(words),
        );
        label?.querySelector('input')?.click();
      });
    return { ...at, ...drawn, answer };
  };

  it('stops while a request, complaint or inspection is under way', async () => {
    const { place, answer } = await aVisit();
    answer('Yes, or I am not sure');
    expect(place.textContent).toContain('must not be destroyed');
    expect(place.querySelector('.button-danger')).toBeNull();
  });

  it('says what is held nowhere else, offers a backup, and removes it when told to', async () => {
    const { place, answer, database } = await aVisit();
    answer('No');
    await waitFor(() => expect(place.textContent).toContain('2 entries of this visit are in no file'));
    expect(place.querySelector('a')?.getAttribute('href')).toBe('#/settings/backup');
    act(() => buttonIn(place, 'Remove it all the same').click());
    await waitFor(() => expect(location.hash).toBe('#/looking'));
    expect(await rawText(database)).not.toContain('Zebra');
  });
});

describe('Visits past their time', () => {
  it('are listed with the day they were counted from, and nothing goes by itself', async () => {
    const { notebook, clock, show } = await here();
    const body = aLooking({ finishedOn: '2026-10-01' });
    await notebook.save({ type: 'looking', record: 'looking_a', fields: body });
    await notebook.save({ type: 'board', record: hillside.board, fields: aBoard({ keepMonths: 24 }) });
    const early = show(<Removing />);
    await waitFor(() => expect(early.place.textContent).toContain('None yet'));
    clock.pass(800 * 86_400_000);
    const { place } = show(<Removing />);
    await waitFor(() => expect(place.textContent).toContain('due since 1 October 2028'));
    expect(place.textContent).toContain('no minutes are recorded');
  });
});

describe('Erase everything', () => {
  it('asks whether a matter is under way, then for a word, and does nothing while another tab is open', async () => {
    const device = aDevice();
    const tab = await aSettledTab(device);
    const { show, notebook } = await atHillside(tab);
    await notebook.save({ type: 'note', record, fields: aNote({ text: 'Of Zebra' }) });
    await aSettledTab(device);
    const { place, find } = show(<EraseEverything />);
    act(() => buttonIn(place, 'Erase everything…').click());
    act(() => find<HTMLInputElement>('input[value=yes]').click());
    expect(place.textContent).toContain('must not be destroyed');
    act(() => find<HTMLInputElement>('input[value=no]').click());
    expect(buttonIn(place, 'Erase everything now').disabled).toBe(true);
    typeInto(find<HTMLInputElement>('input[type=text]'), 'erase');
    expect(buttonIn(place, 'Erase everything now').disabled).toBe(false);
    act(() => find<HTMLFormElement>('form').requestSubmit());
    await waitFor(() => expect(place.textContent).toContain('open in another tab'));
    expect(await rawText(tab.database)).toContain('Zebra');
  });
});
