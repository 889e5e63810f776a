// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { BodyOf, Looking } from '../../../src/domain/records/bodies.ts';
import { OneLooking } from '../../../src/features/looking/on-visit/one-looking.tsx';
import { statementById } from '../../data/read-content.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aDocument, aLooking } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const looking = 'looking_check';
const focusOn = (...ids: string[]) =>
  ids.map((statement, order) => ({ statement, wording: statementById(statement).text, order }));

const aCheck = async (own: Partial<Looking> = {}) => {
  const here = await atHillside();
  const fields = aLooking({
    kind: 'website',
    purpose: '',
    meet: [],
    startedAt: '2026-10-01T19:00:00.000Z',
    focus: focusOn('gc-sen-information-report'),
    ...own,
  });
  await here.notebook.save({ type: 'looking', record: looking, fields });
  const documents = (isRight: (all: readonly BodyOf<'document'>[]) => boolean) =>
    act(() =>
      watchedUntil(here.notebook.watch({ type: 'document', school: hillside.school }), (all) =>
        isRight(all.map(({ body }) => body)),
      ),
    );
  return { ...here, documents };
};

const radioIn = (place: HTMLElement, words: string) => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent === words);
  const found = label?.querySelector('input');
  if (!found) throw new Error(`No choice “${words}”`);
  return found;
};
const boxIn = (place: HTMLElement, words: string) => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  const found = place.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`);
  if (!found) throw new Error(`No box “${words}”`);
  return found;
};
const tap = (place: HTMLElement, words: string) => act(() => radioIn(place, words).click());

it('what was found on the website is kept as it is typed, with its next review worked out', async () => {
  const { show, documents } = await aCheck();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => radioIn(place, 'Found'));
  expect(place.textContent).toContain('One document to look for; about 20 minutes.');
  tap(place, 'Found');
  await waitFor(() => boxIn(place, 'Where'));
  typeInto(boxIn(place, 'Where'), 'www.hillside.example/send');
  typeInto(boxIn(place, 'Approved by'), 'Full governing board');
  typeInto(boxIn(place, 'Date on it'), '2026-02-28');
  const [kept] = await documents(
    ([one]) => one?.nextReview !== undefined && Boolean(one.where) && Boolean(one.approvedBy),
  );
  expect(kept?.body).toMatchObject({
    found: 'yes',
    statement: 'gc-sen-information-report',
    title: 'SEN information report',
    where: 'www.hillside.example/send',
    approvedBy: 'Full governing board',
    dated: '2026-02-28',
    nextReview: '2027-02-28',
    seenIn: [looking],
    seenOn: '2026-10-01',
  });
  await waitFor(() => expect(place.textContent).toContain('Worked out: 12 months from its date'));
  const link = place.querySelector<HTMLAnchorElement>('a[target=_blank]');
  expect(link?.href).toBe('https://www.hillside.example/send');
  expect(link?.rel).toBe('noopener noreferrer');
});

it('the tick list says how many heads were there, and the rest takes one tap', async () => {
  const { show, documents } = await aCheck();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => radioIn(place, 'Found'));
  tap(place, 'Found');
  const list = await opened(place, 'What an SEN information report must hold');
  await waitFor(() => expect(list.querySelectorAll('li')).toHaveLength(23));
  expect(list.textContent).toContain('23 to look for');
  // Two taps in a row: neither may be lost.
  act(() => {
    const [one, other] = [...list.querySelectorAll<HTMLInputElement>('input[value=missing]')];
    one?.click();
    other?.click();
  });
  await documents(([one]) => Object.keys(one?.heads ?? {}).length === 2);
  await waitFor(() => buttonIn(list, 'There'));
  act(() => buttonIn(list, 'There').click());
  await waitFor(() => expect(list.textContent).toContain('21 of 23 found, 2 missing'));
});

it('what was not found after all is taken off the report, and given back when it was found', async () => {
  const { show, documents } = await aCheck();
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => radioIn(place, 'Found'));
  tap(place, 'Found');
  await waitFor(() => boxIn(place, 'Approved by'));
  typeInto(boxIn(place, 'Approved by'), 'Head');
  await documents(([one]) => one?.approvedBy === 'Head');
  tap(place, 'Looked for, not found');
  const [gone] = await documents(([one]) => one?.found === 'looked-not-found');
  expect(gone?.body.approvedBy).toBeUndefined();
  tap(place, 'Found');
  await documents(([one]) => one?.found === 'yes' && one.approvedBy === 'Head');
  act(() => buttonIn(place, 'Not looked for').click());
  await documents((all) => all.length === 0);
});

it('an earlier check stays as it was, and nobody types its words again', async () => {
  const { show, documents, notebook } = await aCheck();
  const before = aDocument({
    statement: 'gc-sen-information-report',
    title: 'Our SEN report',
    where: 'Website, SEND',
    dated: '2025-09-10',
    approvedBy: 'Full board',
    seenIn: ['looking_before'],
    seenOn: '2025-10-01',
  });
  await notebook.save({ type: 'document', record: 'document_before', fields: before });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => radioIn(place, 'Found'));
  tap(place, 'Found');
  await waitFor(() => expect(boxIn(place, 'Where').value).toBe('Website, SEND'));
  // That it is still the same one is for the person to say.
  expect(boxIn(place, 'Date on it').value).toBe('');
  act(() => buttonIn(place, 'It is still that one').click());
  const all = await documents((bodies) => bodies.filter(({ dated }) => dated === '2025-09-10').length === 2);
  expect(all.find(({ record }) => record === 'document_before')?.body).toEqual(before);
  await waitFor(() => expect(boxIn(place, 'Approved by').value).toBe('Full board'));
});

it('a check without a focus offers everything a website can show, in one tap', async () => {
  const { show, notebook } = await aCheck({ focus: [] });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => buttonIn(place, 'Look for all 10'));
  act(() => buttonIn(place, 'Look for all 10').click());
  const [kept] = await act(() =>
    watchedUntil(notebook.watch({ type: 'looking' }), ([one]) => one?.body.focus.length === 10),
  );
  const chosen = kept?.body.focus.map(({ statement }) => statement) ?? [];
  for (const id of chosen) expect(statementById(id).lookedAtBy).toContain('website');
});

it('a board paper has its title, whose it is and its date, and its notes were read', async () => {
  const { show, notebook, documents } = await aCheck({ kind: 'paper', focus: focusOn('gc-funding') });
  const { place } = show(<OneLooking looking={looking} />);
  await waitFor(() => boxIn(place, 'Title'));
  typeInto(boxIn(place, 'Title'), 'SENCO’s yearly report');
  typeInto(boxIn(place, 'Written by'), 'SENCO');
  typeInto(boxIn(place, 'Date on it'), '2026-09-20');
  const [paper] = await documents(([one]) => one?.dated !== undefined && one.title !== 'Board paper');
  expect(paper?.body).toMatchObject({
    title: 'SENCO’s yearly report',
    dated: '2026-09-20',
    seenIn: [looking],
  });
  await act(() =>
    watchedUntil(
      notebook.watchOne('looking', looking),
      (one) => one?.body.purpose === 'SENCO’s yearly report' && one.body.meet[0] === 'SENCO',
    ),
  );
  const box = place.querySelector<HTMLTextAreaElement>('.note-box textarea');
  if (!box) throw new Error('No note box');
  typeInto(box, 'The costed provision map is in it.');
  const [note] = await act(() =>
    watchedUntil(notebook.watch({ type: 'note', looking }), ([one]) => one !== undefined),
  );
  expect(note?.body).toMatchObject({ source: 'read', statements: ['gc-funding'] });
});
