// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createHintReader } from '../../src/app/hint-reader.ts';
import { TypedText } from '../../src/features/duties/library/typed-text.tsx';
import { EditText } from '../../src/features/settings/adopting/edit-text.tsx';
import { HintContext } from '../../src/pieces/hints/hint-reader.ts';
import { readJson } from '../data/read-content.ts';
import { hillside } from '../kit/a-notebook.ts';
import { watchedUntil } from '../kit/watching.ts';
import { atHillside, buttonIn } from './at-hillside.tsx';
import { typeInto, waitFor } from './wait-for.ts';

const withHints = async () => {
  const here = await atHillside();
  here.services.content.names = async () => readJson('names/names.json') as never;
  const reader = createHintReader(here.services, undefined);
  const show = (screen: ReactNode) => here.show(<HintContext value={() => reader}>{screen}</HintContext>);
  return { ...here, show };
};

const boxes: readonly (readonly [string, ReactNode, 'setting' | 'adoption'])[] = [
  [
    'a text the board adopts',
    <EditText key="a" record="setting_adopting" name="adopting-resolution" words="Shipped." />,
    'setting',
  ],
  [
    'the words of a commitment',
    <TypedText
      key="b"
      type="adoption"
      record="adoption_belonging"
      field="words"
      label="Our words"
      seed={{
        statement: 'es-belonging',
        school: hillside.school,
        state: 'talking-about-it',
        words: '',
        on: '2026-11-21',
        part: 1,
      }}
      readAnew={0}
    />,
    'adoption',
  ],
];

for (const [what, screen, type] of boxes)
  it(`${what}: a name is pointed out, and one tap puts other words in its place`, async () => {
    const { notebook, show } = await withHints();
    const { place, find } = show(screen);
    typeInto(find<HTMLTextAreaElement>('textarea'), 'Zainab belongs here.');
    await waitFor(() => expect(place.textContent).toContain('This may point to one child: “Zainab”'));
    await act(async () => buttonIn(place, 'Replace with “A pupil”').click());
    await waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe('A pupil belongs here.'));
    const [kept] = await act(() => watchedUntil(notebook.watch({ type }), (all) => all.length === 1));
    expect(JSON.stringify(kept?.body)).toContain('A pupil belongs here.');
  });
