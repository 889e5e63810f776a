// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { isDuty } from '../../../src/domain/content/content.ts';
import { DatesPage } from '../../../src/features/duties/dates/dates-page.tsx';
import { ReviewLines } from '../../../src/features/duties/one-duty/review-lines.tsx';
import { NextMeeting } from '../../../src/features/settings/board/next-meeting.tsx';
import { ComingUp } from '../../../src/features/today/coming-up.tsx';
import { statementById } from '../../data/read-content.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aDocument } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const aReport = (own = {}) =>
  aDocument({ statement: 'gc-sen-information-report', seenIn: [], seenOn: '2026-09-01', ...own });

it('the page says each day, what it rests on and how sure that is', async () => {
  const { notebook, show } = await atHillside();
  await notebook.save({ type: 'document', record: 'document_a', fields: aReport({ dated: '2025-12-31' }) });
  const { place } = show(<DatesPage />);
  await waitFor(() => expect(place.textContent).toContain('SEN information report: next review'));
  expect(place.textContent).toContain(
    '31 December 2026. Worked out: 12 months from its own date, 31 December 2025.',
  );
  expect(place.textContent).toContain('Read in a secondary source only');
  expect(place.textContent).toContain('No date known yet');
  expect(place.textContent).toContain('Not legal advice');
});

it('the day of the next meeting is kept as it is typed, and says when papers are due', async () => {
  const { notebook, show } = await atHillside();
  const { place } = show(<DatesPage />);
  const field = () => {
    const found = place.querySelector<HTMLInputElement>('input[type=date]');
    if (!found) throw new Error('No date field');
    return found;
  };
  await waitFor(() => field());
  typeInto(field(), '2026-12-10');
  await waitFor(() =>
    expect(place.textContent).toContain('7 clear days before the meeting on 10 December 2026.'),
  );
  expect(place.textContent).toContain('2 December 2026');
  // A year that is still being typed is no date, and the good one stands.
  typeInto(field(), '0002-12-10');
  const [setting] = await act(() =>
    watchedUntil(notebook.watch({ type: 'setting' }), (all) => all.length > 0),
  );
  expect(setting?.body).toEqual({ name: 'next-meeting', value: '2026-12-10' });
  typeInto(field(), '');
  await waitFor(() => expect(place.textContent).not.toContain('Papers due out'));
});

it('the same day stands under Board details', async () => {
  const { notebook, show } = await atHillside();
  const record = notebook.meetingRecord('setting', ['next-meeting']);
  await notebook.save({ type: 'setting', record, fields: { name: 'next-meeting', value: '2026-12-10' } });
  const { place } = show(<NextMeeting />);
  await waitFor(() => expect(place.querySelector<HTMLInputElement>('input')?.value).toBe('2026-12-10'));
});

it('Today says what comes up, and not what “Needs you” says already', async () => {
  const { notebook, show, clock } = await atHillside();
  const [year, month] = clock.today().split('-');
  const soon = `${year}-${month}-28`;
  await notebook.save({ type: 'document', record: 'document_a', fields: aReport({ nextReview: soon }) });
  const record = notebook.meetingRecord('setting', ['next-meeting']);
  await notebook.save({ type: 'setting', record, fields: { name: 'next-meeting', value: soon } });
  const { place } = show(<ComingUp />);
  await waitFor(() => expect(place.textContent).toContain('Papers due out'));
  expect(place.textContent).not.toContain('SEN information report');
});

it('a duty says when it is due again', async () => {
  const { notebook, show } = await atHillside();
  const duty = statementById('gc-accessibility-plan');
  if (!isDuty(duty)) throw new Error('no duty');
  await notebook.save({
    type: 'document',
    record: 'document_a',
    fields: aDocument({ statement: duty.id, dated: '2024-02-29', school: hillside.school }),
  });
  const { place } = show(<ReviewLines duty={duty} />);
  await waitFor(() => expect(place.textContent).toContain('Due by 28 February 2027'));
  expect(place.textContent).toContain('Our inference');
});
