// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { NoteBox, type NoteInHand } from '../../src/pieces/note-box/note-box.tsx';
import { typeInto, waitFor } from '../features/wait-for.ts';
import { aSettledTab, hillside } from '../kit/a-notebook.ts';
import { watchedUntil } from '../kit/watching.ts';
import { draw } from '../ui/draw.ts';

const photo = { blob: 'sha256:a', alt: 'The board', noPupils: true };

const aBox = async () => {
  const { notebook } = await aSettledTab();
  let hand: NoteInHand | undefined;
  const seed = { school: hillside.school, statements: [] };
  const more = (note: NoteInHand) => {
    hand = note;
    return null;
  };
  const { place, find } = draw(<NoteBox keeper={notebook} seed={seed} more={more} />);
  const inHand = () => {
    if (!hand) throw new Error('There is no note in hand');
    return hand;
  };
  const notes = (length: number) =>
    act(() => watchedUntil(notebook.watch({ type: 'note' }), (all) => all.length === length));
  return { notebook, place, find, inHand, notes };
};

it('a photo is kept before any word, and the words typed after it join it', async () => {
  const { notebook, find, inHand, notes } = await aBox();
  await act(() => inHand().choose({ attachments: [photo] }, true));
  const [kept] = await notes(1);
  expect(kept?.body).toMatchObject({ text: '', attachments: [photo] });
  typeInto(find<HTMLTextAreaElement>('textarea'), 'By the library.');
  const [note] = await act(() =>
    watchedUntil(notebook.watch({ type: 'note' }), ([one]) => one?.body.text === 'By the library.'),
  );
  expect(note).toMatchObject({ clashes: [], body: { attachments: [photo] } });
  await notes(1);
});

it('words typed while the photo goes to the disk are not lost to it', async () => {
  const { notebook, find, inHand } = await aBox();
  const choosing = act(() => inHand().choose({ attachments: [photo] }, true));
  typeInto(find<HTMLTextAreaElement>('textarea'), 'Typed at once.');
  await choosing;
  await act(() => notebook.settle());
  const [note] = await act(() =>
    watchedUntil(notebook.watch({ type: 'note' }), ([one]) => one?.body.text === 'Typed at once.'),
  );
  expect(note).toMatchObject({ clashes: [], body: { attachments: [photo] } });
});

it('the note after a photo has none', async () => {
  const { place, find, inHand, notes } = await aBox();
  await act(() => inHand().choose({ attachments: [photo] }, true));
  await notes(1);
  const next = () => [...place.querySelectorAll('button')].find((one) => one.textContent === 'Next note');
  await waitFor(() => expect(next()).toBeDefined());
  act(() => next()?.click());
  typeInto(find<HTMLTextAreaElement>('textarea'), 'Another.');
  const both = await notes(2);
  expect(both.find(({ body }) => body.text === 'Another.')?.body.attachments).toEqual([]);
});
