// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Duty } from '../../../src/domain/content/content.ts';
import { KnownProvider } from '../../../src/features/duties/known-provider.tsx';
import { DutyAssurance } from '../../../src/features/duties/one-duty/duty-assurance.tsx';
import { DutyDocument } from '../../../src/features/duties/one-duty/duty-document.tsx';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aDocument, anAssurance } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const now = { looking: undefined, record: 'looking_x', begin: async () => 'looking_x', known: true };

it('somebody else’s answer shows what it said before, and cannot be changed', async () => {
  const { show, notebook, clock } = await atHillside(await aSettledTab());
  const duty = { id: 'best-endeavours', short: 'Best endeavours' } as Duty;
  const record = 'assurance_bob';
  await notebook.takeIn(
    hillside.board,
    [{ type: 'assurance', record, body: anAssurance() }],
    'person_bob',
    '2026-09-01T09:00:00.000Z',
  );
  clock.pass(60_000);
  await notebook.save({ type: 'assurance', record, fields: { answer: 'assured' } });
  const { place } = show(
    <KnownProvider>
      <DutyAssurance duty={duty} now={now} />
    </KnownProvider>,
  );
  const history = await opened(place, 'History');
  await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(2));
  expect(history.textContent).toContain('someone of this board · Written');
  expect(history.querySelector('button')).toBeNull();
});

it('what was written of a document goes back, and what is being written beneath it stays', async () => {
  const { show, notebook, clock } = await atHillside(await aSettledTab());
  const duty = { id: 'information-report', short: 'SEN information report', answers: 'document' } as Duty;
  const record = 'document_report';
  const tally = (await import('../../../src/domain/tally/count-record.ts')).emptyTally(
    hillside.school,
    duty.id,
  );
  const first = aDocument({ where: 'Website, SEND', approvedBy: 'Full board' });
  await notebook.save({ type: 'document', record, fields: first });
  clock.pass(60_000);
  const seenIn = ['looking_autumn', 'looking_spring'];
  await notebook.save({
    type: 'document',
    record,
    fields: { where: 'Website', approvedBy: undefined, seenIn },
  });
  const tallies = notebook.watchTallies(hillside.school);
  const [counted = tally] = await act(() => watchedUntil(tallies, (all) => all.length > 0));
  const { place } = show(
    <KnownProvider>
      <DutyDocument duty={duty} tally={counted} now={now} frameworks={undefined} />
    </KnownProvider>,
  );
  const form = await opened(place, 'I looked for it again');
  const box = (label: string) => {
    const named = [...form.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    const found = form.querySelector<HTMLInputElement>(`[id="${named?.htmlFor}"]`);
    if (!found) throw new Error(`No box ${label}`);
    return found;
  };
  await waitFor(() => expect(form.querySelector('input[value="yes"]')).not.toBeNull());
  act(() => form.querySelector<HTMLInputElement>('input[value="yes"]')?.click());
  // Nobody types the place twice.
  await waitFor(() => expect(box('Where').value).toBe('Website'));
  typeInto(box('Title'), 'Our SEN report');

  const history = await opened(place, 'History');
  await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(2));
  expect(history.textContent).toMatch(/Looked for in.*2 visits, checks or papers/);
  act(() => [...history.querySelectorAll('button')].at(-1)?.click());
  const back = await act(() =>
    watchedUntil(notebook.watchOne('document', record), (one) => one?.body.approvedBy === 'Full board'),
  );
  expect(back?.body).toEqual({ ...first, seenIn });
  await waitFor(() => expect(box('Title').value).toBe('Our SEN report'));
  expect(box('Where').value).toBe('Website');
});
