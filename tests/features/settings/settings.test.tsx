// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { settingsParts } from '../../../src/features/settings/parts.ts';
import { Settings } from '../../../src/features/settings/settings.tsx';
import { SettingsPart } from '../../../src/features/settings/settings-part.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { useRecord } from '../../../src/here/records.ts';
import { type Services, ServicesContext } from '../../../src/services.ts';
import { parseReading } from '../../../src/ui/reading.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aDocument, aLooking, aNote, anAction, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const Inside = ({ children }: { readonly children: React.ReactNode }) => {
  const board = useRecord('board', hillside.board)?.body;
  const school = useRecord('school', hillside.school)?.body;
  if (!board || !school) return null;
  return (
    <HereContext value={{ place: hillside, board, school, person: { name: 'Ann', role: 'Governor' } }}>
      {children}
    </HereContext>
  );
};

const inHillside = async (screen: React.ReactNode) => {
  const services = someServices();
  const { notebook } = services;
  await notebook.settleIn(hillside);
  await notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  await notebook.save({ type: 'school', record: hillside.school, fields: aSchool() });
  const drawn = draw(
    <ServicesContext value={services}>
      <Inside>{screen}</Inside>
    </ServicesContext>,
  );
  return { ...drawn, notebook };
};

const without = (screen: React.ReactNode, services: Services = someServices()) =>
  draw(<ServicesContext value={services}>{screen}</ServicesContext>);

const labelled = (place: HTMLElement, words: string): HTMLInputElement => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  const field = place.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`);
  if (!field) throw new Error(`no field ${words}`);
  return field;
};

it('before a school is set up, only what needs none is offered', () => {
  const { place } = without(<Settings />);
  expect(place.textContent).toContain('Reading');
  expect(place.textContent).not.toContain('Board details');
});

it('every part has its page, and an address that is none says so', async () => {
  const { place } = await inHillside(<Settings />);
  await waitFor(() => expect(place.querySelectorAll('.list-row')).toHaveLength(settingsParts.length));
  expect(without(<SettingsPart part="no-such" />).find('h1').textContent).toBe('There is no such setting');
  expect(without(<SettingsPart part="board" />).place.textContent).toContain('Set up my school');
});

it('the name of the board is kept as it is typed', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="board" />);
  await waitFor(() => expect(labelled(place, 'Name of the board').value).toContain('Hillside'));
  typeInto(labelled(place, 'Name of the board'), 'Hillside Board');
  await act(() =>
    watchedUntil(
      notebook.watchOne('board', hillside.board),
      (board) => board?.body.name === 'Hillside Board',
    ),
  );
});

it('a number that is none is not kept: the last good one stands, and the field says so', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="board" />);
  await waitFor(() => labelled(place, 'Papers go out'));
  typeInto(labelled(place, 'Papers go out'), 'soon');
  expect(place.textContent).toContain('Type a whole number from 0 to 60. Until then it stays 7.');
  typeInto(labelled(place, 'Papers go out'), '10');
  await act(() =>
    watchedUntil(notebook.watchOne('board', hillside.board), (board) => board?.body.papersDays === 10),
  );
});

it('the board’s own first days of spring and summer are kept; until then the usual ones are shown', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="board" />);
  const startsAre = (starts: readonly string[]) =>
    act(() =>
      watchedUntil(
        notebook.watchOne('board', hillside.board),
        (board) => board?.body.termStarts?.join() === starts.join(),
      ),
    );
  await waitFor(() => expect(labelled(place, 'First day of the spring').value).toBe('2027-01-01'));
  expect(labelled(place, 'First day of the summer').value).toBe('2027-04-01');
  typeInto(labelled(place, 'First day of the spring'), '2027-01-05');
  await startsAre(['09-01', '01-05', '04-01']);
  typeInto(labelled(place, 'First day of the summer'), '2027-04-12');
  await startsAre(['09-01', '01-05', '04-12']);
});

it('a day on which no such term starts stays in its field, is not kept, and the field says so', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="board" />);
  await waitFor(() => labelled(place, 'First day of the summer'));
  typeInto(labelled(place, 'First day of the summer'), '2027-10-01');
  expect(place.textContent).toContain('Until then it stays 1 April.');
  typeInto(labelled(place, 'Papers go out'), '10');
  const board = await act(() =>
    watchedUntil(notebook.watchOne('board', hillside.board), (one) => one?.body.papersDays === 10),
  );
  expect(board?.body.termStarts).toBeUndefined();
  expect(labelled(place, 'First day of the summer').value).toBe('2027-10-01');
});

it('the safeguarding lead is kept with the school, and can be taken away again', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="board" />);
  const dslIs = (role: string | undefined) =>
    act(() =>
      watchedUntil(notebook.watchOne('school', hillside.school), (school) => school?.body.dsl?.role === role),
    );
  await waitFor(() => labelled(place, 'Role'));
  typeInto(labelled(place, 'Role'), 'Deputy head');
  await dslIs('Deputy head');
  typeInto(labelled(place, 'Role'), '');
  await dslIs(undefined);
});

it('a choice of reading shows at once, and is remembered on this device', async () => {
  const services = someServices();
  const { place } = without(<SettingsPart part="reading" />, services);
  await waitFor(() => expect(place.querySelector('input[value=atkinson]')).not.toBeNull());
  act(() => place.querySelector<HTMLInputElement>('input[value=atkinson]')?.click());
  expect(document.documentElement.dataset.face).toBe('atkinson');
  const kept = await act(() =>
    watchedUntil(services.notebook.watchPreference('reading'), (value) => value !== null),
  );
  expect(parseReading(kept).face).toBe('atkinson');
  // Worn before the database is asked, so that another theme does not flash at the next start.
  expect(parseReading(localStorage.getItem('reading')).face).toBe('atkinson');
});

it('an action, a document and a visit that were deleted are listed too', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="deleted" />);
  await act(async () => {
    await notebook.save({ type: 'action', record: 'action_one', fields: anAction() });
    await notebook.save({ type: 'document', record: 'document_one', fields: aDocument() });
    await notebook.save({ type: 'looking', record: 'looking_one', fields: aLooking() });
    for (const record of ['action_one', 'document_one', 'looking_one']) await notebook.remove(record);
  });
  await waitFor(() => expect(place.querySelectorAll('.list-row')).toHaveLength(3));
  for (const title of [anAction().text, aDocument().title, 'Visit with the SENCO'])
    expect(place.textContent).toContain(title);
});

it('a deleted note is listed with its first words, and comes back', async () => {
  const { place, notebook } = await inHillside(<SettingsPart part="deleted" />);
  const record = notebook.newRecord('note');
  await act(async () => {
    await notebook.save({ type: 'note', record, fields: aNote() });
    await notebook.remove(record);
  });
  await waitFor(() => expect(place.textContent).toContain('Three of five plans'));
  const restore = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Put back');
  act(() => restore?.click());
  await waitFor(() => expect(place.textContent).toContain('Put backThree of five plans'));
  await act(() => watchedUntil(notebook.watchOne('note', record), (note) => note?.deleted === false));
});
