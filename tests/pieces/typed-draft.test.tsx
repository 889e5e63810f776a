// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { type TypedDraft, useTypedDraft } from '../../src/pieces/typed-draft.ts';
import { typeInto } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

/** A draft that answers when it is told to. */
const aSlowDraft = () => {
  const typed: string[] = [];
  let answers: ((text: string) => void)[] = [];
  const draft: TypedDraft = {
    open: () => new Promise((resolve) => answers.push(resolve)),
    type: (text) => typed.push(text),
    leave: async () => ({ ok: true }),
  };
  const answer = async (text: string) =>
    act(async () => {
      for (const each of answers) each(text);
      answers = [];
    });
  return { draft, typed, answer };
};

const Box = ({ draft, readAnew }: { readonly draft: TypedDraft; readonly readAnew: number }) => {
  const { text, type } = useTypedDraft(draft, undefined, { readAnew });
  return <textarea value={text} onChange={(event) => type(event.currentTarget.value)} />;
};

it('words changed beside the box are read into it', async () => {
  const { draft, answer } = aSlowDraft();
  const { find, again } = draw(<Box draft={draft} readAnew={0} />);
  await answer('Zainab was there.');
  again(<Box draft={draft} readAnew={1} />);
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('Zainab was there.');
  await answer('A pupil was there.');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('A pupil was there.');
});

it('a key pressed before they have been read never finds an empty box, and is not overwritten', async () => {
  const { draft, typed, answer } = aSlowDraft();
  const { find, again } = draw(<Box draft={draft} readAnew={0} />);
  await answer('The ramp is steep.');
  again(<Box draft={draft} readAnew={1} />);
  const box = find<HTMLTextAreaElement>('textarea');
  typeInto(box, `${box.value} It is icy.`);
  await answer('The ramp was steep.');
  expect(box.value).toBe('The ramp is steep. It is icy.');
  expect(typed).toEqual(['The ramp is steep. It is icy.']);
});
