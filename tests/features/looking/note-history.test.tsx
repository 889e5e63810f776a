// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { OneNote } from '../../../src/features/looking/notes/one-note.tsx';
import { wordChanges } from '../../../src/pieces/history/word-changes.ts';
import { aSettledTab } from '../../kit/a-notebook.ts';
import { aNote } from '../../kit/bodies.ts';
import { rawText } from '../../kit/raw-words.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const record = 'note_one';

/** Three versions of a note, a minute apart. */
const threeVersions = async () => {
  const tab = await aSettledTab();
  const here = await atHillside(tab);
  const { notebook, clock } = here;
  await notebook.save({ type: 'note', record, fields: aNote({ text: 'Three plans were late.' }) });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { text: 'Four plans of Zebra were late.' } });
  clock.pass(60_000);
  await notebook.save({ type: 'note', record, fields: { source: 'read' } });
  return { ...here, ...tab };
};

describe('The history of a note', () => {
  it('shows what was added and taken out, with lines and in words', async () => {
    const { show } = await threeVersions();
    const { place } = show(<OneNote note={record} />);
    const history = await opened(place, 'History');
    await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(3));
    const changed = history.querySelectorAll('.entry')[1];
    expect([...(changed?.querySelectorAll('ins') ?? [])].map((one) => one.textContent)).toEqual([
      ' [added:Four]',
      ' [added: of Zebra]',
    ]);
    expect(changed?.querySelector('del')?.textContent).toBe(' [taken out:Three]');
  });

  it('goes back to what it said at 10:30, and nothing in between is lost', async () => {
    const { show, notebook } = await threeVersions();
    const { place, find } = show(<OneNote note={record} />);
    const history = await opened(place, 'History');
    await waitFor(() => expect(history.querySelectorAll('.entry')).toHaveLength(3));
    const back = [...history.querySelectorAll('button')].filter((one) =>
      one.textContent?.startsWith('Go back'),
    );
    expect(back).toHaveLength(2);
    act(() => back.at(-1)?.click());
    const note = await act(() =>
      watchedUntil(notebook.watchOne('note', record), (one) => one?.body.text === 'Three plans were late.'),
    );
    expect(note?.body.source).toBeUndefined();
    await waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe('Three plans were late.'));
    const past = await notebook.history(record);
    expect(past.map(({ body }) => (body as { text: string }).text)).toHaveLength(4);
    expect(JSON.stringify(past)).toContain('Four plans');
  });
});

describe('A word taken out on the page', () => {
  const takenOut = async () => {
    const here = await threeVersions();
    const drawn = here.show(<OneNote note={record} />);
    const form = await opened(drawn.place, 'Take a word out');
    const [word] = form.querySelectorAll('input');
    if (!word) throw new Error('no field');
    typeInto(word, 'Zebra');
    act(() => buttonIn(form, 'Take it out everywhere').click());
    await waitFor(() => buttonIn(form, 'Undo'));
    await waitFor(() =>
      expect(drawn.find<HTMLTextAreaElement>('textarea').value).toBe('Four plans of a pupil were late.'),
    );
    return { ...here, ...drawn, form };
  };

  it('is replaced in the box at once, and erased when the line is closed', async () => {
    const { form, database } = await takenOut();
    expect(await rawText(database)).toContain('Zebra');
    act(() => buttonIn(form, 'Close').click());
    await waitFor(() => expect(form.textContent).toContain('It stands in no version'));
    expect(await rawText(database)).not.toContain('Zebra');
    expect(await rawText(database)).toContain('Three plans were late.');
  });

  it('comes back with Undo', async () => {
    const { form, find, database } = await takenOut();
    act(() => buttonIn(form, 'Undo').click());
    await waitFor(() =>
      expect(find<HTMLTextAreaElement>('textarea').value).toBe('Four plans of Zebra were late.'),
    );
    expect(await database.accepted.count()).toBe(0);
  });
});

describe('What changed between two texts', () => {
  it.each([
    ['a b c', 'a x c', ['a', '- b', '+ x', ' c']],
    ['', 'new', ['+new']],
    ['gone', '', ['-gone']],
    ['same', 'same', ['same']],
    ['one two', 'one two three', ['one two', '+ three']],
    ['b\nc ', 'b\nc', ['b\nc', '- ']],
  ])('from “%s” to “%s”', (before, after, said) => {
    const marks = { same: '', added: '+', gone: '-' };
    const changes = wordChanges(before, after);
    expect(changes.map(({ kind, text }) => marks[kind] + text)).toEqual(said);
    const side = (not: string) => changes.map(({ kind, text }) => (kind === not ? '' : text)).join('');
    expect([side('added'), side('gone')]).toEqual([before, after]);
  });

  it('two long texts that have nothing in common are shown whole, without a long wait', () => {
    const words = (letter: string) => Array.from({ length: 5_000 }, (_, at) => `${letter}${at}`).join(' ');
    expect(wordChanges(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['gone', 'added']);
  });
});
