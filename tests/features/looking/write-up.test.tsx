// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { BodyOf, RecordType } from '../../../src/domain/records/bodies.ts';
import { LookingReport } from '../../../src/features/looking/looking-report.tsx';
import { WriteUp } from '../../../src/features/looking/write-up.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { ServicesContext } from '../../../src/services.ts';
import { frameworks } from '../../data/read-content.ts';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aDocument, aLooking, aNote, anAction, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
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
  const content = { ...services.content, duties };
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
