// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { BodyOf, FactCheck } from '../../../src/domain/records/bodies.ts';
import { ReportsWaiting } from '../../../src/features/today/reports-waiting.tsx';
import { aLooking, aNote } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const school = 'school_hillside';
const looking = 'looking_autumn';

const asked = (own: Partial<FactCheck> = {}): FactCheck => ({
  school,
  looking,
  basis: [],
  code: '',
  sentTo: 'SENCO',
  sentOn: '2026-09-21',
  replyBy: '2026-09-28',
  part: 1,
  ...own,
});

const aReport = (own: Partial<BodyOf<'report'>> = {}): BodyOf<'report'> => ({
  kind: 'visit',
  school,
  title: 'Visit to Hillside Primary School',
  lookings: [looking],
  on: '2026-09-18',
  madeAt: '2026-09-21T10:00:00.000Z',
  mark: 'FINAL',
  part: 1,
  number: 1,
  version: 1,
  document: 'blob_a',
  basis: [],
  content: '2026.11.1',
  lawDate: '2026-09-01',
  leftOut: [],
  replaced: [],
  accepted: [],
  code: '',
  ...own,
});

/** Today is 1 October 2026. */
const aDay = async () => {
  const hillside = await atHillside();
  const visit = aLooking({ on: '2026-09-18' });
  await hillside.notebook.save({ type: 'looking', record: looking, fields: visit });
  return hillside;
};

it('a reply that did not come is said until it comes, and leads to the place where it goes', async () => {
  const { notebook, show } = await aDay();
  await notebook.save({ type: 'factCheck', record: 'factCheck_a', fields: asked() });
  const { place } = show(<ReportsWaiting />);
  await waitFor(() => expect(place.textContent).toContain('No reply yet'));
  expect(place.querySelector('a')?.getAttribute('href')).toBe(`#/looking/${looking}/fact-check`);
  const reply: BodyOf<'reply'> = {
    school,
    looking,
    factCheck: 'factCheck_a',
    outcome: 'agreed',
    text: '',
    theirs: { role: 'SENCO', on: '2026-10-01' },
    part: 1,
  };
  await act(() => notebook.save({ type: 'reply', record: 'reply_a', fields: reply }));
  await waitFor(() => expect(place.textContent).toBe(''));
});

it('a reply that is still to come says how long; one long past is left alone', async () => {
  const { notebook, show } = await aDay();
  await notebook.save({ type: 'factCheck', record: 'factCheck_a', fields: asked({ replyBy: '2026-10-02' }) });
  await notebook.save({ type: 'looking', record: 'looking_june', fields: aLooking({ on: '2026-06-10' }) });
  const old = asked({ looking: 'looking_june', sentOn: '2026-06-11', replyBy: '2026-06-18' });
  await notebook.save({ type: 'factCheck', record: 'factCheck_old', fields: old });
  const { place } = show(<ReportsWaiting />);
  await waitFor(() => expect(place.textContent).toContain('1 day'));
  expect(place.querySelectorAll('li')).toHaveLength(1);
});

it('a report the clerk sent back stays until a newer version of it is made', async () => {
  const { notebook, show } = await aDay();
  await notebook.save({ type: 'report', record: 'report_a', fields: aReport() });
  const handled = (event: 'received' | 'sent-back', on: string) => ({ report: 'report_a', event, on });
  await notebook.save({ type: 'handling', record: 'handling_a', fields: handled('received', '2026-09-22') });
  await notebook.save({ type: 'handling', record: 'handling_b', fields: handled('sent-back', '2026-09-23') });
  const { place } = show(<ReportsWaiting />);
  await waitFor(() => expect(place.textContent).toContain('The clerk sent it back'));
  await act(() => notebook.save({ type: 'report', record: 'report_b', fields: aReport({ version: 2 }) }));
  await waitFor(() => expect(place.textContent).toBe(''));
});

it('a suggestion for Part 2 that came back says why, until the note is changed', async () => {
  const { notebook, clock, show } = await aDay();
  await notebook.save({ type: 'note', record: 'note_a', fields: aNote({ looking, part: 2 }) });
  clock.pass(60_000);
  const decision: BodyOf<'partDecision'> = {
    record: 'note_a',
    decision: 'sent-back',
    by: 'Clerk',
    on: '2026-10-01',
    word: 'Nobody can be known from this.',
    part: 1,
  };
  await notebook.save({ type: 'partDecision', record: 'partDecision_a', fields: decision });
  const { place } = show(<ReportsWaiting />);
  await waitFor(() => expect(place.textContent).toContain('Nobody can be known from this.'));
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#/note/note_a');
  clock.pass(60_000);
  await act(() => notebook.save({ type: 'note', record: 'note_a', fields: { part: 1 } }));
  await waitFor(() => expect(place.textContent).toBe(''));
});
