// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createHintReader } from '../../src/app/hint-reader.ts';
import { TypedText } from '../../src/features/duties/library/typed-text.tsx';
import { EditText } from '../../src/features/settings/adopting/edit-text.tsx';
import { OwnBox } from '../../src/features/settings/checklist/own/own-box.tsx';
import { useOwnWords } from '../../src/features/settings/checklist/own/own-words.ts';
import { WordsBox } from '../../src/features/settings/checklist/wording/words-box.tsx';
import { useRecord } from '../../src/here/records.ts';
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

const asItCame = { content: '2026.11.1', text: 'Shipped.' };

/** A list of our own, so that one box stands for all that are typed into such records. */
const OwnWords = () => {
  const own = useRecord('own', 'own_list1');
  const { word } = useOwnWords('own_list1', own?.body, { kind: 'framework', order: 0 });
  return own === undefined ? null : (
    <OwnBox long label="What it is for" record="own_list1" word={word('about')} />
  );
};

const boxes: readonly (readonly [string, ReactNode, 'setting' | 'adoption' | 'wording' | 'own'])[] = [
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
  [
    'the wording of a duty',
    <WordsBox
      key="c"
      record="wording_voice"
      label="The words"
      words="Shipped."
      seed={{ target: 'gc-pupil-voice', field: 'text', text: '', base: asItCame }}
      onFirstWord={() => {}}
    />,
    'wording',
  ],
  ['something of our own', <OwnWords key="d" />, 'own'],
];

for (const [what, screen, type] of boxes)
  it(`${what}: a name is pointed out, and one tap puts other words in its place`, async () => {
    const { notebook, show } = await withHints();
    const { place, find } = show(screen);
    await waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
    typeInto(find<HTMLTextAreaElement>('textarea'), 'Zainab belongs here.');
    await waitFor(() => expect(place.textContent).toContain('This may point to one child: “Zainab”'));
    await act(async () => buttonIn(place, 'Replace with “A pupil”').click());
    await waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe('A pupil belongs here.'));
    const [kept] = await act(() => watchedUntil(notebook.watch({ type }), (all) => all.length === 1));
    expect(JSON.stringify(kept?.body)).toContain('A pupil belongs here.');
  });
