// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { BoardPaper } from '../../../src/features/year/screens.ts';
import { dates } from '../../data/read-content.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aLooking, aNote, anAction, aSchool } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const voice = 'gc-pupil-voice';
const november = { on: '2026-11-10', startedAt: '2026-11-10T09:00:00.000Z', finishedOn: '2026-11-10' };

beforeEach(() => {
  location.hash = '#/year/papers/inspection';
});

const withNotes = async () => {
  const here = await atHillside();
  const { notebook } = here;
  await notebook.save({ type: 'looking', record: 'looking_nov', fields: aLooking(november) });
  const about = { looking: 'looking_nov', statements: [voice] };
  const told = { source: 'told', seenOn: november.on } as const;
  await notebook.save({ type: 'note', record: 'note_open', fields: aNote({ ...about, ...told }) });
  await notebook.save({ type: 'action', record: 'action_open', fields: anAction(about) });
  const secret = { text: 'Hidden words.', part: 2 } as const;
  await notebook.save({ type: 'note', record: 'note_two', fields: aNote({ ...about, ...told, ...secret }) });
  await notebook.save({
    type: 'action',
    record: 'action_two',
    fields: anAction({ ...about, ...secret }),
  });
  return here;
};

it('all duties have a sheet; one of them alone is chosen in the list, and the address keeps it', async () => {
  const { show } = await withNotes();
  const { place } = show(<BoardPaper paper="inspection" />);
  await waitFor(() => expect(place.textContent).toContain('A sheet for each duty'));
  expect(place.querySelectorAll('.report-break').length).toBeGreaterThan(20);
  const list = place.querySelector('select');
  act(() => {
    if (list) list.value = voice;
    list?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitFor(() => expect(place.textContent).toContain('How do we know? Pupil voice'));
  expect(place.querySelectorAll('.report-break')).toHaveLength(0);
  expect(place.textContent).toContain('10 November 2026');
  expect(place.textContent).toContain('Bring the review dates to the next visit.');
  expect(place.textContent).not.toContain('Hidden');
  expect(location.hash).toBe(`#/year/papers/inspection?duty=${voice}`);
});

it('the report of the year is of this year, a draft; marked final it has a place to sign', async () => {
  location.hash = '#/year/papers/annual';
  const { show, notebook, services, clock } = await withNotes();
  services.content.dates = async () => dates;
  const step = { school: hillside.school, card: 'wm-1-1', on: clock.today(), private: true } as const;
  await notebook.save({
    type: 'placing',
    record: 'placing_a',
    fields: { ...step, step: 'Ask each teacher.', part: 1 },
  });
  const { place } = show(<BoardPaper paper="annual" />);
  await waitFor(() => expect(place.textContent).toContain('SEND assurance in the school year 2026-27'));
  expect(place.querySelector('.report-sheet-mark')?.textContent).toBe('DRAFT');
  expect(place.textContent).toContain('Ask each teacher.');
  expect(place.textContent).not.toContain('Hidden');
  const final = [...place.querySelectorAll('label')].find((one) => one.textContent?.includes('FINAL'));
  act(() => final?.querySelector('input')?.click());
  await waitFor(() => expect(place.querySelector('.report-signature')).not.toBeNull());
});

it('the trust summary has every school of the board, each with its own', async () => {
  const { show, notebook, services } = await withNotes();
  services.content.dates = async () => dates;
  await notebook.save({ type: 'school', record: 'school_ash', fields: aSchool({ name: 'Ash School' }) });
  await notebook.save({
    type: 'action',
    record: 'action_ash',
    fields: anAction({ school: 'school_ash', text: 'Find a room.', due: '2026-07-01' }),
  });
  const { place } = show(<BoardPaper paper="trust" />);
  await waitFor(() => expect(place.textContent).toContain('Ash School; Hillside Primary School'));
  const row = [...place.querySelectorAll('tr')].find((one) => one.textContent?.includes('Find a room.'));
  expect(row?.textContent).toContain('Ash School');
  expect(place.textContent).not.toContain('Hidden');
});

it('the checklist is offered to fill in, and as it stands', async () => {
  const { show } = await withNotes();
  const { place } = show(<BoardPaper paper="checklist" />);
  await waitFor(() => expect(place.textContent).toContain('The SEND checklist, to fill in'));
  expect(place.querySelectorAll('.report-write-in').length).toBeGreaterThan(50);
  const filled = [...place.querySelectorAll('label')].find((one) =>
    one.textContent?.includes('As it stands'),
  );
  act(() => filled?.querySelector('input')?.click());
  await waitFor(() => expect(place.textContent).toContain('10 November 2026, visit: told'));
  expect(place.querySelectorAll('.report-write-in')).toHaveLength(0);
  expect(place.textContent).not.toContain('Hidden');
});

it('a paper that does not exist says so and leads back', async () => {
  const { show } = await atHillside();
  const { place } = show(<BoardPaper paper="nothing" />);
  await waitFor(() => expect(place.textContent).toContain('This paper is not here'));
});
