// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '../../../src/features/settings/checklist/checklist.tsx';
import { ChecklistItem } from '../../../src/features/settings/checklist/item-page.tsx';
import { frameworks } from '../../data/read-content.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { waitFor } from '../wait-for.ts';

afterEach(() => {
  location.hash = '';
});

const senco = 'gov-checklist/senco';
const voice = 'gc-pupil-voice';

/** A newer content: the part about the SENCO has gone, and the duty about pupil voice. */
const newer = frameworks.map((one) => ({
  ...one,
  sections: one.sections
    .filter(({ id }) => id !== senco)
    .map((section) => ({ ...section, statements: section.statements.filter(({ id }) => id !== voice) })),
}));

const withOurs = async () => {
  const hillside = await atHillside();
  const { notebook, services } = hillside;
  services.content.frameworks = async () => newer;
  await notebook.save({
    type: 'own',
    record: 'own_room1',
    fields: { kind: 'statement', parent: senco, order: 0, fields: { short: 'Room', text: 'It is quiet.' } },
  });
  await notebook.save({
    type: 'own',
    record: 'own_box1',
    fields: { kind: 'prompt', parent: voice, order: 0, fields: { kind: 'evidence', text: 'A ballot box' } },
  });
  return hillside;
};

const choose = (select: HTMLSelectElement, value: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('What a newer content left without a place', () => {
  it('a duty of our own says why it stands where it does, is still a duty, and can be put elsewhere', async () => {
    const { notebook, show } = await withOurs();
    const { place, find } = show(<ChecklistItem item="own_room1" />);
    await waitFor(() => expect(place.textContent).toContain('The part it stood in is not in this content.'));
    expect(place.textContent).toContain('It takes an answer like the other duties.');
    await choose(find<HTMLSelectElement>('select'), 'gov-checklist/assured');
    const moved = await act(() =>
      watchedUntil(
        notebook.watchOne('own', 'own_room1'),
        (one) => one?.body.parent === 'gov-checklist/assured',
      ),
    );
    expect(moved?.body.fields.short).toBe('Room');
    await waitFor(() => expect(place.textContent).not.toContain('The part it stood in'));
  });

  it('a prompt of our own still shows its words, says why it is asked nowhere, and can be given to another duty', async () => {
    const { notebook, show } = await withOurs();
    const { place, find } = show(<ChecklistItem item="own_box1" />);
    await waitFor(() => expect(place.textContent).toContain('so it is asked nowhere'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('A ballot box');
    await choose(find<HTMLSelectElement>('select'), 'gc-funding');
    await act(() =>
      watchedUntil(notebook.watchOne('own', 'own_box1'), (one) => one?.body.parent === 'gc-funding'),
    );
    await waitFor(() => expect(place.textContent).toContain('A ballot box'));
    expect(place.textContent).not.toContain('so it is asked nowhere');
    expect(document.activeElement?.id).toBe('page-title');
  });

  it('the list of what is ours gives the true reason beside each', async () => {
    const { show } = await withOurs();
    const list = await opened(show(<Checklist />).place, 'What is ours');
    await waitFor(() => expect(list.textContent).toContain('its own part is not in this content'));
    expect(list.textContent).toContain('what it stood in is in none any more');
    expect(list.textContent).not.toContain('a title or its words are missing');
  });
});
