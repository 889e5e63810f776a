// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { BodyOf, RecordType } from '../../../src/domain/records/bodies.ts';
import { LookingReport } from '../../../src/features/looking/report/looking-report.tsx';
import { WriteUp } from '../../../src/features/looking/write-up/write-up.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { ServicesContext } from '../../../src/services.ts';
import { frameworks } from '../../data/read-content.ts';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aDocument, aLooking, aNote, anAction, anAssurance, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { opened } from '../opened.ts';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

type Standing = readonly { readonly [Type in RecordType]?: readonly [record: string, body: BodyOf<Type>] }[];

const duty = 'gc-senco-support';
const today = 'looking_today';
const room = {
  action: ['action_room', anAction({ text: 'Find a room.', looking: 'looking_june' })],
} as const;
const before: Standing = [
  { board: [hillside.board, aBoard()] },
  { school: [hillside.school, aSchool()] },
  { looking: ['looking_june', aLooking({ on: '2026-06-10' })] },
  { looking: [today, aLooking()] },
];

/** Ann's visit of 1 October 2026 to Hillside, with what stands in the notebook already. */
const aVisit = async (stands: Standing, Screen = WriteUp) => {
  const { notebook, clock } = await aSettledTab();
  for (const one of [...before, ...stands]) {
    for (const [type, [record, fields]] of Object.entries(one))
      await notebook.save({ type: type as RecordType, record, fields });
  }
  const services = someServices({ notebook, clock });
  const duties = async () => frameworks.filter(({ use }) => use === 'duties');
  const dates = () => new Promise<never>(() => {});
  const content = { ...services.content, duties, dates };
  const here = { place: hillside, board: aBoard(), school: aSchool(), person: { name: 'Ann', role: '' } };
  const { place, find } = draw(
    <ServicesContext value={{ ...services, content }}>
      <HereContext value={here}>
        <Screen looking={today} />
      </HereContext>
    </ServicesContext>,
  );
  /** Presses a radio button or a button by the words on it, in the card that says `within`. */
  const press = async (words: string, within = '') => {
    const wanted = () => {
      const found = [...place.querySelectorAll<HTMLElement>('label:has(input[type=radio]), button')].find(
        (one) =>
          (one.textContent?.trim() === words || one.getAttribute('aria-label') === words) &&
          (within === '' || one.closest('.card, .stack-tight')?.textContent?.includes(within)),
      );
      if (!found) throw new Error(`Nothing says “${words}”: ${place.textContent}`);
      return found.querySelector('input') ?? found;
    };
    await waitFor(wanted);
    act(() => wanted().click());
  };
  const kept = <Type extends RecordType>(
    type: Type,
    isRight: (bodies: readonly BodyOf<Type>[]) => boolean,
  ): Promise<readonly BodyOf<Type>[]> =>
    act(() =>
      watchedUntil(notebook.watch({ type }), (all) => isRight(all.map(({ body }) => body))).then((all) =>
        all.map(({ body }) => body),
      ),
    );
  return { notebook, place, find, press, kept };
};

it('one tap says what became of an earlier action, another changes it, and none need stay', async () => {
  const { press, kept } = await aVisit([room]);
  await press('Not yet');
  const [said] = await kept('followUp', (all) => all.length === 1);
  expect(said).toEqual({
    action: 'action_room',
    looking: today,
    state: 'not-yet',
    text: '',
    on: '2026-10-01',
    part: 1,
  });
  await press('Done');
  await kept('followUp', ([one]) => one?.state === 'done');
  await press('Not asked');
  await kept('followUp', (all) => all.length === 0);
  await press('Done');
  await kept('followUp', ([one]) => one?.state === 'done');
});

it('what was said here of an earlier action under another id stands chosen, and is changed where it stands', async () => {
  const before = {
    action: 'action_room',
    looking: today,
    state: 'done',
    text: 'There is one.',
    on: '2026-10-01',
    part: 1,
  };
  const { place, press, kept } = await aVisit([
    room,
    { followUp: ['followUp_brought', before as BodyOf<'followUp'>] },
  ]);
  const chosen = () =>
    [...place.querySelectorAll('input:checked')].map((one) => one.closest('label')?.textContent);
  await waitFor(() => expect(chosen()).toContain('Done'));
  await press('Not yet');
  const all = await kept('followUp', ([one]) => one?.state === 'not-yet');
  expect(all).toHaveLength(1);
});

it('what is said of a Part 2 action starts as Part 2', async () => {
  const { press, kept } = await aVisit([
    { action: ['action_room', anAction({ text: 'Find a room.', looking: 'looking_june', part: 2 })] },
  ]);
  await press('Dropped');
  expect(await kept('followUp', (all) => all.length === 1)).toMatchObject([{ state: 'dropped', part: 2 }]);
});

it('actions settled before this visit, and those of this visit, are not asked about', async () => {
  const { place } = await aVisit([
    room,
    {
      followUp: [
        'followUp_july',
        { action: 'action_room', state: 'done', text: '', on: '2026-07-01', part: 1 },
      ],
    },
    { action: ['action_today', anAction({ text: 'Agreed today.', looking: today })] },
  ]);
  await waitFor(() => expect(place.textContent).toContain('Finish and see the report'));
  expect(place.textContent).not.toContain('Earlier actions');
});

it('an answer that rests on a Part 2 note starts as Part 2, and can be moved to the board copy', async () => {
  const { press, kept } = await aVisit([
    { note: ['note_a', aNote({ looking: today, statements: [duty], part: 2 })] },
  ]);
  await press('Partly assured');
  await kept('assurance', ([one]) => one?.answer === 'partly' && one.part === 2);
  await press('Board copy', 'Because');
  await kept('assurance', ([one]) => one?.part === 1);
});

it('words typed before any answer is chosen start as Part 2 too, though the box was opened before', async () => {
  const { notebook, find, kept } = await aVisit([
    { note: ['note_a', aNote({ looking: today, statements: [duty] })] },
  ]);
  await waitFor(() => find('textarea'));
  await act(() => notebook.save({ type: 'note', record: 'note_a', fields: { part: 2 } }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  typeInto(find<HTMLTextAreaElement>('textarea'), 'Because of this.');
  await kept('assurance', ([one]) => one?.reason === 'Because of this.' && one.part === 2);
});

it('an action and a remark can be moved to Part 2', async () => {
  const { press, kept } = await aVisit([
    { action: ['action_today', anAction({ text: 'Agreed today.', looking: today })] },
    {
      remark: [
        'remark_a',
        { school: hillside.school, looking: today, kind: 'strength', text: 'Calm.', order: 0, part: 1 },
      ],
    },
  ]);
  await press('Part 2', 'What was agreed');
  await kept('action', ([one]) => one?.part === 2);
  await press('Board copy', 'What was agreed');
  await kept('action', ([one]) => one?.part === 1);
  await press('Part 2', 'Strengths to celebrate');
  await kept('remark', ([one]) => one?.part === 2);
});

it('a year half typed makes no due date of an action, and a day before the visit is asked about', async () => {
  const { place, press, kept } = await aVisit([]);
  await press('Add an action');
  const day = () => place.querySelector<HTMLInputElement>('input[type=date]');
  await waitFor(() => expect(day()).not.toBeNull());
  const field = day();
  if (!field) throw new Error('no date');
  typeInto(field, '0020-12-11');
  typeInto(field, '2026-09-11');
  const [action] = await kept('action', ([one]) => one?.due !== undefined);
  expect(action?.due).toBe('2026-09-11');
  await waitFor(() => expect(place.textContent).toContain('before the day it was agreed'));
});

it('a note of blanks is called empty, and stands with nothing else to sort', async () => {
  const { place } = await aVisit([
    { note: ['note_blank', aNote({ looking: today, text: '   ', statements: [] })] },
  ]);
  await waitFor(() => expect(place.textContent).toContain('Empty note'));
});

it('a deleted action can be taken back at once', async () => {
  const { press, kept } = await aVisit([
    { action: ['action_today', anAction({ text: 'Agreed today.', looking: today })] },
  ]);
  await press('Delete this action');
  await kept('action', (all) => all.length === 0);
  await press('Undo');
  await kept('action', ([one]) => one?.text === 'Agreed today.');
});

it('a Part 2 document offers the Part 2 report', async () => {
  const seen = aDocument({ seenIn: [today], part: 2, title: 'A confidential paper' });
  const { press, place } = await aVisit([{ document: ['document_a', seen] }], LookingReport);
  await press('Part 2');
  await waitFor(() => expect(place.textContent).toContain('A confidential paper'));
});

it('nothing confidential, nothing offered', async () => {
  const { place } = await aVisit([room], LookingReport);
  await waitFor(() => expect(place.textContent).toContain('Find a room.'));
  expect(place.textContent).not.toContain('Part 2');
  expect(place.textContent).not.toContain('reported separately');
});

const other = 'gc-graduated-approach';
const planned = {
  looking: [
    today,
    aLooking({
      focus: [
        { statement: other, wording: 'Assess, plan, do, review.', order: 2 },
        { statement: duty, wording: 'The SENCO has time.', order: 1 },
      ],
    }),
  ],
} as const;

/** The tick with these words, in the entry that says `within`. */
const tickIn = (place: HTMLElement, words: string, within: string): HTMLInputElement => {
  const found = [...place.querySelectorAll<HTMLElement>('label.tick')].find(
    (one) => one.textContent === words && one.closest('.entry')?.textContent?.includes(within),
  );
  const tick = found?.querySelector('input');
  if (!tick) throw new Error(`No tick says “${words}”: ${place.textContent}`);
  return tick;
};

it('a note without a duty is given two of them, one tap each, and one is taken away again', async () => {
  const text = 'Seen in the hall.';
  const { place, kept } = await aVisit([
    planned,
    { assurance: ['assurance_a', anAssurance({ statement: 'gc-pupil-voice', looking: today })] },
    { note: ['note_a', aNote({ looking: today, text })] },
  ]);
  await waitFor(() => tickIn(place, 'Graduated approach', text));
  act(() => tickIn(place, 'Graduated approach', text).click());
  await kept('note', ([one]) => one?.statements.join() === other);
  await waitFor(() => expect(place.textContent).toContain('All sorted'));
  act(() => tickIn(place, 'Pupil voice', text).click());
  await kept('note', ([one]) => one?.statements.join() === [other, 'gc-pupil-voice'].join());
  act(() => tickIn(place, 'Graduated approach', text).click());
  await kept('note', ([one]) => one?.statements.join() === 'gc-pupil-voice');
});

it('last time’s answer stands beside the empty new one, with why and what was noted folded behind it', async () => {
  const { place } = await aVisit([
    planned,
    {
      assurance: [
        'assurance_june',
        anAssurance({ statement: duty, looking: 'looking_june', on: '2026-06-10', reason: 'Cover ate it.' }),
      ],
    },
    { note: ['note_june', aNote({ looking: 'looking_june', statements: [duty], text: 'Two half days.' })] },
  ]);
  const last = await opened(place, 'Last time, 10 June 2026');
  expect(last.textContent).toContain('Partly assured');
  await waitFor(() => expect(last.textContent).toContain('Two half days.'));
  expect(last.textContent).toContain('Cover ate it.');
  expect(
    [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((one) => one.checked),
  ).toEqual([]);
});

it('“new question” asks for it, and it prints as still open until it has an answer', async () => {
  const { place, press, kept } = await aVisit([
    planned,
    {
      assurance: [
        'assurance_june',
        anAssurance({ statement: duty, looking: 'looking_june', on: '2026-06-10' }),
      ],
    },
    { assurance: ['assurance_now', anAssurance({ statement: duty, looking: today })] },
  ]);
  await press('New question');
  const boxOf = (words: string) => {
    const label = [...place.querySelectorAll('label')].find((one) => one.textContent === words);
    const box = label && place.querySelector<HTMLTextAreaElement>(`[id="${label.htmlFor}"]`);
    if (!box) throw new Error(`No box is called “${words}”`);
    return box;
  };
  await waitFor(() => boxOf('The new question'));
  typeInto(boxOf('The new question') as unknown as HTMLInputElement, 'What happens in spring?');
  await kept('question', ([one]) => one?.text === 'What happens in spring?' && one.statement === duty);
  act(() => boxOf('The new question').dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  const questions = await opened(place, 'Questions');
  await waitFor(() => expect(questions.textContent).toContain('1 still open'));
  typeInto(boxOf('Answer'), 'The head decides in January.');
  await kept('question', ([one]) => one?.answer === 'The head decides in January.');
});

it('a question that a note answers is not asked for again', async () => {
  const question = { school: hillside.school, looking: today, text: 'How often?', part: 1 } as const;
  const { place } = await aVisit([
    { question: ['question_a', question] },
    { note: ['note_a', aNote({ looking: today, statements: [duty], prompt: 'question_a' })] },
  ]);
  const questions = await opened(place, 'Questions');
  expect(questions.textContent).toContain('If any is still open');
});

it('an answer moved to Part 2 says that this is no cure for pupil detail', async () => {
  const { place, press, kept } = await aVisit([
    { assurance: ['assurance_a', anAssurance({ statement: duty, looking: today })] },
  ]);
  await press('Part 2', 'Because');
  await kept('assurance', ([one]) => one?.part === 2);
  await waitFor(() => expect(place.textContent).toContain('Part 2 is never the cure for pupil detail'));
});

it('a document duty is answered by what was looked for here, even when the visit is long over', async () => {
  const { press, kept, place } = await aVisit([
    {
      looking: [
        today,
        aLooking({
          on: '2026-09-10',
          finishedOn: '2026-09-11',
          focus: [{ statement: 'gc-accessibility-plan', wording: 'A plan.', order: 1 }],
        }),
      ],
    },
  ]);
  await waitFor(() => expect(place.textContent).toContain('Not looked at'));
  await press('Looked for, not found');
  const [seen] = await kept('document', (all) => all.length === 1);
  expect(seen).toMatchObject({ seenIn: [today], seenOn: '2026-09-10', found: 'looked-not-found' });
  await waitFor(() => expect(place.textContent).toContain('Not in place'));
  expect(place.textContent).not.toContain('How assured am I?');
});
