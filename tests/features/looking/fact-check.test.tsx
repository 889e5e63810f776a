// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { BodyOf, FactCheck as Check, RecordType, Reply } from '../../../src/domain/records/bodies.ts';
import { FactCheck } from '../../../src/features/looking/fact-check/fact-check.tsx';
import { LookingReport } from '../../../src/features/looking/report/looking-report.tsx';
import { aLooking, aNote, anAction, anAssurance } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const looking = 'looking_autumn';
const duty = 'gc-pupil-voice';

/** Ann's visit of 1 October 2026, which is today, with a note in each part. */
const written = async () => {
  const hillside = await atHillside();
  const { notebook } = hillside;
  await notebook.save({ type: 'looking', record: looking, fields: aLooking({ finishedOn: '2026-10-01' }) });
  const about = { looking, statements: [duty] };
  const secret = { ...about, text: 'Said in confidence.', part: 2 } as const;
  await notebook.save({ type: 'note', record: 'note_open', fields: aNote(about) });
  await notebook.save({ type: 'note', record: 'note_secret', fields: aNote(secret) });
  const answer = anAssurance({ statement: duty });
  await notebook.save({ type: 'assurance', record: 'assurance_a', fields: answer });
  await notebook.save({ type: 'action', record: 'action_a', fields: anAction({ looking }) });
  const strength = {
    school: 'school_hillside',
    looking,
    kind: 'strength',
    text: 'Calm.',
    order: 0,
    part: 1,
  } as const;
  await notebook.save({ type: 'remark', record: 'remark_a', fields: strength });
  const kept = <Type extends RecordType>(type: Type, isRight: (all: readonly BodyOf<Type>[]) => boolean) =>
    act(async () =>
      (await watchedUntil(notebook.watch({ type }), (all) => isRight(all.map(({ body }) => body)))).map(
        ({ body }) => body,
      ),
    );
  const asked = async (own: Partial<Check> = {}) => {
    const basis: string[] = [];
    for (const record of [looking, 'note_open', 'assurance_a', 'action_a', 'remark_a'])
      basis.push(...(await notebook.sides(record)).map(({ revision }) => revision));
    const fields: Check = {
      school: 'school_hillside',
      looking,
      basis,
      code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      sentTo: 'Headteacher and SENCO',
      sentOn: '2026-10-01',
      replyBy: '2026-10-08',
      part: 1,
      ...own,
    };
    await notebook.save({ type: 'factCheck', record: 'factCheck_a', fields });
  };
  const answered = (own: Partial<Reply> = {}) =>
    notebook.save({
      type: 'reply',
      record: 'reply_a',
      fields: {
        school: 'school_hillside',
        looking,
        factCheck: 'factCheck_a',
        outcome: 'comment',
        text: 'Four of six plans, not three of five.',
        theirs: { role: 'Headteacher', on: '2026-10-01' },
        part: 1,
        ...own,
      },
    });
  return { ...hillside, kept, asked, answered };
};

const press = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());

const boxOf = (place: HTMLElement): HTMLTextAreaElement => {
  const box = place.querySelector('textarea');
  if (!box) throw new Error(`No box: ${place.textContent}`);
  return box;
};

describe('asking the school', () => {
  it('the e-mail says every fact of the board’s copy, and nothing of Part 2', async () => {
    const { show } = await written();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => buttonIn(place, 'I have sent it'));
    const email = place.querySelector('[aria-label="Its words"]')?.textContent ?? '';
    expect(email).toContain('Three of five plans had been reviewed on time.');
    expect(email).toContain(
      'Partly assured\nPlans are reviewed, but not all on time.'.replaceAll('\n', '\n  '),
    );
    expect(email).toContain('Bring the review dates to the next visit.');
    expect(email).toContain('Calm.');
    expect(email).toContain('by 8 October 2026');
    expect(place.textContent).not.toContain('Said in confidence.');
    expect(place.textContent).toContain('What is marked for Part 2 is not in it.');
  });

  it('two taps at most: what was sent, to whom, when and by when is kept with the heads it was made of', async () => {
    const { show, kept, notebook } = await written();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => buttonIn(place, 'I have sent it'));
    press(place, 'I have sent it');
    const [check] = await kept('factCheck', (all) => all.length === 1);
    expect(check).toMatchObject({
      looking,
      sentTo: 'Headteacher and SENCO',
      sentOn: '2026-10-01',
      replyBy: '2026-10-08',
    });
    expect(check?.code).toMatch(/^[A-Z2-7]{26}$/);
    const [note] = await notebook.sides('note_open');
    const [secret] = await notebook.sides('note_secret');
    expect(check?.basis).toContain(note?.revision);
    expect(check?.basis).not.toContain(secret?.revision);
    await waitFor(() => expect(place.textContent).toContain('With the school to check'));
    expect(document.activeElement?.textContent).toContain('With the school to check');
  });

  it('what was copied is what was sent, though a word was changed before “sent” was pressed', async () => {
    const { show, kept, notebook } = await written();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => buttonIn(place, 'Copy the text'));
    await act(async () => buttonIn(place, 'Copy the text').click());
    await waitFor(() => expect(place.querySelector('p[role=status].small')?.textContent).not.toBe(''));
    await act(() => notebook.save({ type: 'note', record: 'note_open', fields: { text: 'Changed.' } }));
    await waitFor(() => expect(place.textContent).toContain('Changed.'));
    press(place, 'I have sent it');
    const [check] = await kept('factCheck', (all) => all.length === 1);
    const [now] = await notebook.sides('note_open');
    expect(check?.basis).not.toContain(now?.revision);
    await waitFor(() => expect(place.textContent).toContain('Changed since the school was asked'));
  });
});

describe('what comes back', () => {
  it('one tap says that they agreed', async () => {
    const { show, kept, asked } = await written();
    await asked();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    const agreed = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
      ({ value }) => value === 'agreed',
    );
    act(() => agreed?.click());
    const [reply] = await kept('reply', (all) => all.length === 1);
    expect(reply).toMatchObject({ outcome: 'agreed', text: '', theirs: { role: 'Headteacher' }, part: 1 });
    await waitFor(() => expect(place.textContent).toContain('The school agreed.'));
  });

  it('words pasted from Word keep what was tracked in them, and are theirs word for word', async () => {
    const { show, kept, asked } = await written();
    await asked();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    const html = '<p>It is <del>two</del><ins>three</ins> days.</p>';
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'It is three days.') },
    });
    act(() => void boxOf(place).dispatchEvent(paste));
    await kept('reply', ([one]) => one?.text === 'It is [taken out: two][added: three] days.');
    await waitFor(() => expect(place.textContent).toContain('2 changes were tracked in it'));
    await waitFor(() => expect(place.textContent).toContain('Comment received'));
  });

  it.each([
    ['20,000 characters', 'A plan. '.repeat(2_500).trim()],
    ['right-to-left words', 'تمت مراجعة الخطط كلها في موعدها.'],
    ['signs and controls', 'Yes 👍🏽\u0007 – “all” \u202Eright\u202C.'],
  ])('%s are kept as they came', async (_, words) => {
    const { show, kept, asked } = await written();
    await asked();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    typeInto(boxOf(place), words);
    const [reply] = await kept('reply', ([one]) => one?.text === words);
    expect(reply?.outcome).toBe('comment');
    expect(boxOf(place).dir).toBe('auto');
  });

  it('words that reach the disk a moment after the empty box was drawn, as after a reload, are shown in it', async () => {
    const { show, asked, notebook } = await written();
    await asked();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    const record = notebook.meetingRecord('reply', ['person_ann', 'factCheck_a']);
    const fields: Reply = {
      school: 'school_hillside',
      looking,
      factCheck: 'factCheck_a',
      outcome: 'comment',
      text: 'Typed before the reload.',
      theirs: { role: 'SENCO', on: '2026-10-01' },
      part: 1,
    };
    await act(() => notebook.save({ type: 'reply', record, fields }));
    await waitFor(() => expect(boxOf(place).value).toBe('Typed before the reload.'));
    typeInto(boxOf(place), 'Typed before the reload. And more.');
    await watchedUntil(
      notebook.watch({ type: 'reply' }),
      ([one]) => one?.body.text === 'Typed before the reload. And more.',
    );
    expect(await notebook.sides(record)).toHaveLength(1);
  });

  it('an e-mail kept as a file gives its words and its day; the copy of mine can be left out', async () => {
    const { show, kept, asked } = await written();
    await asked({ sentOn: '2026-09-28' });
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    const mail = 'Date: Wed, 30 Sep 2026 18:00:00 +0100\n\nAgreed, thank you.\n\n> Please check the facts';
    Object.defineProperty(input, 'files', { value: [new File([mail], 'reply.eml')] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await kept('reply', ([one]) => one?.theirs.on === '2026-09-30' && one.text.includes('> Please check'));
    press(place, 'Leave out the copy of my e-mail below it');
    await kept('reply', ([one]) => one?.text === 'Agreed, thank you.');
    press(place, 'Undo');
    await kept('reply', ([one]) => one?.text.includes('> Please check') === true);
  });

  it('a file that is no text says what to do instead', async () => {
    const { show, asked } = await written();
    await asked();
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => boxOf(place));
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['%PDF-1.7'], 'reply.pdf')] });
    act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await waitFor(() => expect(place.textContent).toContain('copy the words, and paste them'));
  });
});

describe('afterwards', () => {
  it('what was changed, added or taken out since is listed, and can be sent again', async () => {
    const { show, asked, notebook } = await written();
    await asked();
    await notebook.save({ type: 'note', record: 'note_open', fields: { text: 'Four of six plans.' } });
    const added = anAction({ looking, text: 'Send the dates by e-mail.' });
    await notebook.save({ type: 'action', record: 'action_new', fields: added });
    await notebook.remove('remark_a');
    const { place } = show(<FactCheck looking={looking} />);
    await waitFor(() => expect(place.textContent).toContain('Taken out'));
    const rows = [...place.querySelectorAll('.list-row')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Four of six plans.ChangedNote',
      'Send the dates by e-mail.NewAction',
      'Calm.Taken outStrength or matter',
    ]);
    press(place, 'Ask the school again');
    await waitFor(() => buttonIn(place, 'I have sent it'));
  });

  it('the report says that nobody answered, or what they said, and marks what changed since', async () => {
    const { show, asked, answered, notebook } = await written();
    await asked({ sentOn: '2026-09-21', replyBy: '2026-09-28' });
    const { place } = show(<LookingReport looking={looking} />);
    await waitFor(() =>
      expect(place.textContent).toContain(
        'on 21 September 2026; a reply was asked for by 28 September 2026, and none is recorded here.',
      ),
    );
    await act(() => answered());
    await waitFor(() => expect(place.textContent).toContain('Headteacher, 1 October 2026'));
    expect(place.querySelector('blockquote')?.textContent).toBe('Four of six plans, not three of five.');
    expect(place.textContent).not.toContain('none is recorded here');
    await act(() => notebook.save({ type: 'note', record: 'note_open', fields: { text: 'Four of six.' } }));
    await waitFor(() =>
      expect(place.textContent).toContain('Four of six. [Changed since the school checked]'),
    );
  });
});
