// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { BackupReminder, reasonToBackUp } from '../../../src/features/today/backup-reminder.tsx';
import { InstallFirst } from '../../../src/features/today/install-first.tsx';
import { aLooking, aNote } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const today = '2026-10-20';
const only = (notes: number, oldest: string | null) => ({ notes, entries: notes, oldest });

describe('A backup is worth a word', () => {
  it('after a visit, until there is one', () => {
    const onlyHere = only(3, '2026-10-20T09:00:00.000Z');
    expect(reasonToBackUp({ onlyHere, lastBackup: null }, ['2026-10-20'], today)).toBe('after-a-visit');
    const before = { onlyHere, lastBackup: '2026-10-19T18:00:00.000Z' };
    expect(reasonToBackUp(before, ['2026-10-20'], today)).toBe('after-a-visit');
    expect(reasonToBackUp(before, ['2026-10-12'], today)).toBeUndefined();
  });

  it('when a note has been here alone for more than seven days', () => {
    const reason = (oldest: string) =>
      reasonToBackUp({ onlyHere: only(1, oldest), lastBackup: null }, [], today);
    expect(reason('2026-10-12T09:00:00.000Z')).toBe('for-a-week');
    expect(reason('2026-10-13T09:00:00.000Z')).toBeUndefined();
  });

  it('and never when every note is in a file elsewhere', () => {
    expect(reasonToBackUp({ onlyHere: only(0, null), lastBackup: null }, [today], today)).toBeUndefined();
    expect(reasonToBackUp({ onlyHere: null, lastBackup: null }, [today], today)).toBeUndefined();
  });
});

it('on Today it can be sent away for the day', async () => {
  const { notebook, clock, show } = await atHillside();
  await notebook.save({ type: 'note', record: 'note_1', fields: aNote() });
  await notebook.save({
    type: 'looking',
    record: 'looking_1',
    fields: aLooking({ startedAt: '2026-10-01T08:00:00.000Z', finishedOn: '2026-10-01' }),
  });
  const first = show(<BackupReminder />).place;
  await waitFor(() => expect(first.textContent).toContain('One note is only on this device'));
  act(() => buttonIn(first, 'Not today').click());
  expect(first.textContent).toBe('');
  await act(() => watchedUntil(notebook.watchPreference('backup-reminder'), (on) => on === '2026-10-01'));

  const again = show(<BackupReminder />).place;
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(again.textContent).toBe('');

  clock.pass(86_400_000);
  const tomorrow = show(<BackupReminder />).place;
  await waitFor(() => expect(tomorrow.textContent).toContain('only on this device'));
});

it('on an iPad in the browser: install first, with how; or carry on, and it is not asked again', async () => {
  const { notebook, show } = await atHillside();
  const { place } = show(<InstallFirst way="share-menu" />);
  await waitFor(() => expect(place.textContent).toContain('seven days'));
  act(() => buttonIn(place, 'Install first').click());
  expect(place.textContent).toContain('Add to Home Screen');
  expect(place.textContent).toContain('I have a backup');
  act(() => buttonIn(place, 'Carry on here').click());
  await act(() =>
    watchedUntil(notebook.watchPreference('install-first'), (answer) => answer === 'carried-on'),
  );
  await waitFor(() => expect(place.textContent).toBe(''));
  const again = show(<InstallFirst way="share-menu" />).place;
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(again.textContent).toBe('');
});
