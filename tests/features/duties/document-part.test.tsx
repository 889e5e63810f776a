// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Duty } from '../../../src/domain/content/content.ts';
import { KnownProvider } from '../../../src/features/duties/known-provider.tsx';
import { DutyDocument } from '../../../src/features/duties/one-duty/duty-document.tsx';
import { hillside } from '../../kit/a-notebook.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const duty = { id: 'accessibility-plan', short: 'Accessibility plan', answers: 'document' } as Duty;

it('a document is moved to the confidential part, and back', async () => {
  const { show, notebook } = await atHillside();
  await notebook.save({
    type: 'document',
    record: 'document_plan',
    fields: {
      school: hillside.school,
      statement: duty.id,
      title: 'Accessibility plan',
      found: 'yes',
      seenIn: [],
      seenOn: '2026-09-14',
      part: 1,
    },
  });
  const now = { looking: undefined, record: 'looking_x', begin: async () => 'looking_x', known: true };
  const { place } = show(
    <KnownProvider>
      <DutyDocument duty={duty} tally={undefined} now={now} frameworks={undefined} />
    </KnownProvider>,
  );
  const press = async (words: string, part: 1 | 2) => {
    const button = () => [...place.querySelectorAll('button')].find((one) => one.textContent === words);
    // Not the newest of a tally here, so it stands among those seen before.
    await waitFor(() => expect(button()).toBeDefined());
    act(() => button()?.click());
    await act(() =>
      watchedUntil(notebook.watchOne('document', 'document_plan'), (one) => one?.body.part === part),
    );
  };
  await press('Suggest for Part 2', 2);
  await press('Move to the board copy', 1);
});
