// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { allDuties } from '../../../src/domain/content/duty-list.ts';
import { DutyPage } from '../../../src/features/duties/duty-page.tsx';
import { Checklist } from '../../../src/features/settings/checklist/checklist.tsx';
import { ChecklistItem } from '../../../src/features/settings/checklist/item-page.tsx';
import { frameworks } from '../../data/read-content.ts';
import { aLooking, aNote } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const voice = 'gc-pupil-voice';
const shipped = allDuties(frameworks).find(({ id }) => id === voice)?.text ?? '';
const ours = 'Every child is asked.';

afterEach(() => {
  location.hash = '';
});

const fieldIn = <Kind extends HTMLElement = HTMLTextAreaElement>(place: HTMLElement, label: string): Kind => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const field = place.querySelector<Kind>(`[id="${found?.htmlFor}"]`);
  if (!field) throw new Error(`No field is called “${label}”: ${place.textContent}`);
  return field;
};

const press = (place: HTMLElement, words: string) =>
  act(async () => {
    buttonIn(place, words).click();
  });

type Hillside = Awaited<ReturnType<typeof atHillside>>;

const wordingId = ({ notebook }: Hillside, field = 'text') =>
  notebook.meetingRecord('wording', [voice, field]);

/** An edit made on the words of an older version of the content. */
const editedEarlier = async (hillside: Hillside) =>
  hillside.notebook.save({
    type: 'wording',
    record: wordingId(hillside),
    fields: {
      target: voice,
      field: 'text',
      text: ours,
      base: { content: '2026.1.1', text: 'Pupils are heard.' },
    },
  });

describe('The wording of a duty', () => {
  it('shows the shipped words, keeps what is typed over them, and puts them back and again with one tap each', async () => {
    const hillside = await atHillside();
    const { notebook, show } = hillside;
    const { place } = show(<ChecklistItem item={voice} />);
    await waitFor(() => expect(fieldIn(place, 'The words').value).toBe(shipped));
    const box = fieldIn(place, 'The words');
    act(() => typeInto(box, ours));
    await waitFor(() => expect(place.textContent).toContain(`It came as: “${shipped}”`));
    expect(fieldIn(place, 'The words'), 'the same box, with its cursor').toBe(box);
    const kept = await act(() =>
      watchedUntil(notebook.watchOne('wording', wordingId(hillside)), (one) => one?.body.text === ours),
    );
    expect(kept?.body).toMatchObject({
      target: voice,
      field: 'text',
      base: { content: frameworks[0]?.content, text: shipped },
    });

    await press(place, 'Put back the words as they came: The words');
    await waitFor(() => expect(fieldIn(place, 'The words').value).toBe(shipped));
    await press(place, 'Undo');
    await waitFor(() => expect(fieldIn(place, 'The words').value).toBe(ours));
  });

  it('where the newer content changed it too, ours stand until somebody chooses; keeping them asks no more', async () => {
    const hillside = await atHillside();
    await editedEarlier(hillside);
    const { place } = hillside.show(<ChecklistItem item={voice} />);
    await waitFor(() => expect(place.textContent).toContain('The newer content has changed these words'));
    expect(fieldIn(place, 'The words').value).toBe(ours);
    await press(place, 'Keep ours');
    await waitFor(() => expect(place.textContent).not.toContain('The newer content has changed these words'));
    expect(fieldIn(place, 'The words').value).toBe(ours);
  });

  it('the new words can be taken, in the list of all that changed', async () => {
    const hillside = await atHillside();
    await editedEarlier(hillside);
    const { place } = hillside.show(<Checklist />);
    await waitFor(() => expect(place.textContent).toContain('What the newer content changed'));
    await press(place, 'Take the new words');
    await waitFor(() => expect(place.textContent).not.toContain('What the newer content changed'));
    const after = await act(() =>
      watchedUntil(
        hillside.notebook.watchOne('wording', wordingId(hillside)),
        (one) => one?.body.text === '',
      ),
    );
    expect(after?.body.base.text).toBe(shipped);
  });

  it('an edit begun again after the words came back is an edit of the words that ship now', async () => {
    const hillside = await atHillside();
    await editedEarlier(hillside);
    await hillside.notebook.save({ type: 'wording', record: wordingId(hillside), fields: { text: '' } });
    const { place } = hillside.show(<ChecklistItem item={voice} />);
    await waitFor(() => expect(fieldIn(place, 'The words').value).toBe(shipped));
    act(() => typeInto(fieldIn(place, 'The words'), ours));
    await waitFor(() => expect(place.textContent).toContain('It came as:'));
    expect(place.textContent).not.toContain('The newer content has changed');
  });
});

describe('Hiding', () => {
  it('says which visit has the duty in its plan and keeps it, and shows it again with one tap', async () => {
    const hillside = await atHillside();
    const { notebook, clock } = hillside;
    const focus = [{ statement: voice, wording: shipped, order: 0 }];
    await notebook.save({
      type: 'looking',
      record: 'looking_soon',
      fields: aLooking({ on: clock.today(), focus }),
    });
    const { place } = hillside.show(<ChecklistItem item={voice} />);
    await waitFor(() => expect(place.textContent).toContain('has it in its plan and keeps it'));
    await press(place, 'Hide this duty');
    await waitFor(() => expect(place.textContent).toContain('Hidden by our board'));
    await press(place, 'Show this duty again');
    await waitFor(() => expect(place.textContent).not.toContain('Hidden by our board'));
  });
});

describe('What was marked before it was hidden', () => {
  it('is still read on the duty’s page, where the duty itself can be shown again', async () => {
    const hillside = await atHillside();
    const { notebook } = hillside;
    const [seen, other] = allDuties(frameworks).find(({ id }) => id === voice)?.prompts ?? [];
    const base = { content: '2026.11.1', text: shipped };
    for (const target of [seen?.id ?? '', other?.id ?? '', voice])
      await notebook.save({
        type: 'wording',
        record: notebook.meetingRecord('wording', [target, 'hidden']),
        fields: { target, field: 'hidden', hidden: true, base },
      });
    await notebook.save({
      type: 'mark',
      record: 'mark_1',
      fields: {
        school: 'school_hillside',
        prompt: seen?.id ?? '',
        looking: 'looking_1',
        value: 'seen',
        on: '2026-10-01',
      },
    });
    const { place } = hillside.show(<DutyPage statement={voice} />);
    await waitFor(() => expect(place.textContent).toContain('Hidden by our board'));
    await waitFor(() => expect(place.textContent).toContain('Marked before'));
    expect(place.textContent).toContain(seen?.text);
    expect(place.textContent).not.toContain(other?.text);
  });
});

describe('Something of our own', () => {
  it('a form that was only looked at leaves nothing; the first word makes it', async () => {
    location.hash = '#/settings/checklist/own_new1?in=gov-checklist/senco';
    const { notebook, show } = await atHillside();
    const first = show(<ChecklistItem item="own_new1" />);
    await waitFor(() => expect(fieldIn(first.place, 'Short title')).toBeDefined());
    act(() => fieldIn(first.place, 'Short title').blur());
    expect(await act(() => watchedUntil(notebook.watch({ type: 'own' }), () => true))).toEqual([]);
    act(() => typeInto(fieldIn<HTMLInputElement>(first.place, 'Short title'), 'Reading room'));
    const [made] = await act(() => watchedUntil(notebook.watch({ type: 'own' }), (all) => all.length > 0));
    expect(made).toMatchObject({
      record: 'own_new1',
      body: { kind: 'statement', parent: 'gov-checklist/senco', fields: { short: 'Reading room' } },
    });
    await waitFor(() => expect(first.place.textContent).toContain('What to see and ask'));
  });

  it('what something was written about cannot be deleted, only hidden; else it can, and undone', async () => {
    const hillside = await atHillside();
    const { notebook } = hillside;
    const fields = {
      kind: 'statement' as const,
      parent: 'gov-checklist/senco',
      order: 0,
      fields: { short: 'Room' },
    };
    for (const record of ['own_used1', 'own_free1']) await notebook.save({ type: 'own', record, fields });
    await notebook.save({ type: 'note', record: 'note_1', fields: aNote({ statements: ['own_used1'] }) });
    const used = hillside.show(<ChecklistItem item="own_used1" />).place;
    await waitFor(() => expect(used.textContent).toContain('Delete this duty'));
    await press(used, 'Delete this duty');
    await waitFor(() => expect(used.textContent).toContain('Something was written about this duty'));
    const free = hillside.show(<ChecklistItem item="own_free1" />).place;
    await waitFor(() => expect(free.textContent).toContain('Delete this duty'));
    await press(free, 'Delete this duty');
    await waitFor(() => expect(free.textContent).toContain('Deleted. It is kept'));
    await press(free, 'Undo');
    await waitFor(() => expect(fieldIn<HTMLInputElement>(free, 'Short title').value).toBe('Room'));
  });

  it('all of it is listed, our own terms with their county too, and hidden things are shown again from there', async () => {
    const hillside = await atHillside();
    const { notebook } = hillside;
    await notebook.save({
      type: 'wording',
      record: wordingId(hillside, 'hidden'),
      fields: { target: voice, field: 'hidden', hidden: true, base: { content: '2026.11.1', text: shipped } },
    });
    await notebook.save({
      type: 'own',
      record: 'own_term1',
      fields: {
        kind: 'acronym',
        order: 0,
        fields: { letters: 'HUB', expansion: 'The hub', county: 'Essex' },
      },
    });
    const { place } = hillside.show(<Checklist />);
    const list = await opened(place, 'What is ours');
    expect(list.textContent).toContain('HUB: The hub');
    expect(list.textContent).toContain('Essex only');
    await press(list, 'Show again: Pupil voice');
    await waitFor(() => expect(list.textContent).toContain('It is in its list again.'));
    await waitFor(() => expect(() => buttonIn(list, 'Show again: Pupil voice')).toThrow());
  });
});
