// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Note } from '../../../src/domain/records/bodies.ts';
import { LookingList } from '../../../src/features/looking/list/looking-list.tsx';
import { LookingReport } from '../../../src/features/looking/report/looking-report.tsx';
import { WriteUp } from '../../../src/features/looking/write-up/write-up.tsx';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aLooking, aNote, anAction, anAssurance } from '../../kit/bodies.ts';
import { aFileOf, takenIn } from '../../kit/notebook-files.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const [anns, bens, person] = ['looking_anns', 'looking_bens', 'person_ben'] as const;
const statements = ['gc-pupil-voice'];

/** Ann and Ben noted one visit apart, and Ben's notes have arrived. */
const twoVisits = async (bensNote: Partial<Note> = {}, bensPart: 1 | 2 = 1) => {
  const ann = await aSettledTab();
  const here = await atHillside(ann);
  const { notebook } = here;
  await notebook.save({
    type: 'looking',
    record: anns,
    fields: aLooking({ startedAt: '2026-10-01T09:00:00.000Z' }),
  });
  await notebook.save({
    type: 'note',
    record: 'note_anns',
    fields: aNote({ looking: anns, statements, text: 'Ann heard four pupils.' }),
  });
  const answer = { looking: anns, statement: 'gc-pupil-voice', reason: '' } as const;
  await notebook.save({
    type: 'assurance',
    record: 'assurance_anns',
    fields: anAssurance({ ...answer, answer: 'assured' }),
  });
  const ben = aDevice().openTab();
  await ben.notebook.settleIn({ ...hillside, person });
  const to = ben.notebook;
  await to.save({ type: 'person', record: person, fields: { name: 'Ben', role: 'Vice-chair' } });
  await to.save({
    type: 'looking',
    record: bens,
    fields: aLooking({ visitors: [person], meet: ['Pupils'], part: bensPart }),
  });
  await to.save({
    type: 'note',
    record: 'note_bens',
    fields: aNote({ looking: bens, statements, text: 'Ben saw the council’s minutes.', ...bensNote }),
  });
  if (bensNote.part !== 2) {
    await to.save({
      type: 'assurance',
      record: 'assurance_bens',
      fields: anAssurance({ ...answer, looking: bens, answer: 'partly' }),
    });
    await to.save({
      type: 'action',
      record: 'action_bens',
      fields: anAction({ looking: bens, text: 'Ben’s action.' }),
    });
  }
  await takenIn(ann, (await aFileOf(ben, 'hand-over', { boards: [hillside.board] })).bytes);
  const wait = (place: HTMLElement, words: string) =>
    waitFor(() => expect(place.textContent).toContain(words));
  const press = async (place: HTMLElement, words: string) => {
    await waitFor(() => buttonIn(place, words));
    await act(async () => buttonIn(place, words).click());
  };
  return { ...here, wait, press };
};

const rows = (place: HTMLElement) => place.querySelectorAll('a[href*="/looking/looking_"]').length;

it('two visits of one school and day stay two until somebody here says that they are one', async () => {
  const { show, wait, press } = await twoVisits();
  const list = show(<LookingList />);
  await waitFor(() => expect(rows(list.place)).toBe(2));
  const { place } = show(<WriteUp looking={anns} />);
  await wait(place, 'Is this the same visit?');
  await wait(place, 'by Vice-chair');
  expect(place.textContent).not.toContain('Ben saw the council’s minutes.');
  await press(place, 'Yes, one visit');
  await wait(place, 'One visit, two governors’ notes');
  await wait(place, 'Ben saw the council’s minutes.');
  await waitFor(() => expect(rows(list.place)).toBe(1));
  expect(list.place.textContent).toContain('one visit, two governors’ notes');
  await press(place, 'Undo');
  await wait(place, 'Is this the same visit?');
  await waitFor(() => expect(rows(list.place)).toBe(2));
  expect(place.textContent).not.toContain('Ben saw the council’s minutes.');
});

it('a no is kept, and is asked again only when it is taken back', async () => {
  const { show, wait, press } = await twoVisits();
  const { place } = show(<WriteUp looking={anns} />);
  await press(place, 'No, two visits');
  await wait(place, 'Not the same visit as');
  expect(place.textContent).not.toContain('Ben saw');
  const again = show(<WriteUp looking={anns} />);
  await wait(again.place, 'Not the same visit as');
  await press(again.place, 'Undo');
  await wait(again.place, 'Is this the same visit?');
});

it('the report of one visit has the words of both, each with its writer’s name', async () => {
  const { show, wait, press } = await twoVisits();
  await press(show(<WriteUp looking={anns} />).place, 'Yes, one visit');
  for (const looking of [anns, bens]) {
    const { place } = show(<LookingReport looking={looking} />);
    await wait(place, 'Ann heard four pupils. (Ann)');
    await wait(place, 'Ben saw the council’s minutes. (Ben)');
    expect(place.textContent).toContain('Two views');
    expect(place.textContent).toContain('Assured (Ann)');
    expect(place.textContent).toContain('Partly assured (Ben)');
    expect(place.textContent).toContain('Ben’s action.');
    expect(place.textContent).toMatch(
      /Ann, SEND link governor; Ben, Vice-chair|Ben, Vice-chair; Ann, SEND link governor/,
    );
  }
});

it('joined with a confidential visit, the board’s copy is as it was before', async () => {
  const { show, wait, press } = await twoVisits({ part: 2, text: 'In confidence.' }, 2);
  const preview = (place: HTMLElement) => place.querySelector('article')?.textContent ?? '';
  const before = show(<LookingReport looking={anns} />);
  await wait(before.place, 'Ann heard four pupils.');
  const words = preview(before.place);
  await press(show(<WriteUp looking={anns} />).place, 'Yes, one visit');
  const after = show(<LookingReport looking={anns} />);
  await wait(after.place, 'Some matters are reported separately to the board.');
  const stripped = (text: string) =>
    text.replace('Some matters are reported separately to the board.', '').replace(/Code.*$/s, '');
  expect(words).not.toBe('');
  expect(stripped(preview(after.place))).toBe(stripped(words));
});

it('when the day of one is put right, both stay together, and it says that the days differ, with its undo', async () => {
  const { show, wait, press, notebook } = await twoVisits();
  const { place } = show(<WriteUp looking={anns} />);
  await press(place, 'Yes, one visit');
  await wait(place, 'Ben saw the council’s minutes.');
  await act(() => notebook.save({ type: 'looking', record: anns, fields: { on: '2026-10-02' } }));
  await wait(place, 'One visit, but the days differ now');
  expect(place.textContent).toContain('now says 1 October 2026; this one says 2 October 2026');
  expect(place.textContent).toContain('Ben saw the council’s minutes.');
  const report = show(<LookingReport looking={anns} />);
  await wait(report.place, 'Ben saw the council’s minutes. (Ben)');
  expect(report.place.textContent?.match(/Ben’s action\./g)).toHaveLength(1);
  await press(place, 'Undo');
  await waitFor(() => expect(place.textContent).not.toContain('Ben saw the council’s minutes.'));
  await press(place, 'Yes, one visit');
  await wait(place, 'Ben saw the council’s minutes.');
});

it('a file that deletes what was said of the two does not end the yes of this device', async () => {
  const { show, wait, press, notebook } = await twoVisits();
  const { place } = show(<WriteUp looking={anns} />);
  await press(place, 'Yes, one visit');
  await wait(place, 'Ben saw the council’s minutes.');
  const record = notebook.meetingRecord('same', ['looking', ...[anns, bens].sort()]);
  await act(() => notebook.remove(record));
  const again = show(<WriteUp looking={anns} />);
  await wait(again.place, 'One visit, two governors’ notes');
  await wait(again.place, 'Ben saw the council’s minutes.');
});
