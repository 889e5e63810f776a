// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { FigureList } from '../../../src/domain/year/figure-list.ts';
import { Figures, FiguresPaper } from '../../../src/features/year/screens.ts';
import { readJson } from '../../data/read-content.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const list = readJson('figures.json') as FigureList;

const atFigures = () => atHillside(undefined, { loadFigureList: async () => list });

type Here = Awaited<ReturnType<typeof atFigures>>;

const boxIn = (place: HTMLElement, label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const box = found && document.getElementById(found.htmlFor);
  if (!(box instanceof HTMLInputElement)) throw new Error(`No box is called “${label}”`);
  return box;
};

const shown = async (here: Here, screen = <Figures />) => {
  const { place } = here.show(screen);
  await waitFor(() => boxIn(place, 'Pupils on roll'));
  return place;
};

const kept = ({ notebook }: Here, isRight: (value: string) => boolean) =>
  act(() =>
    watchedUntil(notebook.watch({ type: 'figures', school: hillside.school }), (all) =>
      all.some(({ body }) => isRight(body.value)),
    ),
  );

const lastTerm = { school: hillside.school, year: '2025-26', term: 'summer', part: 1 } as const;

it('a figure is kept as it is typed, under its term, beside the terms before and the country', async () => {
  const here = await atFigures();
  await here.notebook.save({
    type: 'figures',
    record: 'figures_before',
    fields: { ...lastTerm, row: 'fig-sen-support', value: '44 (13%)', note: '' },
  });
  const place = await shown(here);
  await waitFor(() => expect(place.textContent).toContain('Summer 2025-26: 44 (13%)'));
  expect(place.textContent).toContain('National: 14.8% (January 2026). Read in a secondary source only.');
  typeInto(boxIn(place, 'SEN support (code K)'), '46 (14%)');
  const all = await kept(here, (value) => value === '46 (14%)');
  expect(all.find(({ body }) => body.value === '46 (14%)')?.body).toMatchObject({
    year: '2026-27',
    term: 'autumn',
    row: 'fig-sen-support',
    part: 1,
  });
});

it('a small number is asked about while it is typed, and one tap writes it safely', async () => {
  const here = await atFigures();
  const place = await shown(here);
  typeInto(boxIn(place, 'Sensory and physical'), '3');
  expect(place.textContent).toContain('A number under 5');
  act(() => buttonIn(place, 'Write “fewer than 5”: Sensory and physical').click());
  expect(place.textContent).not.toContain('A number under 5');
  await kept(here, (value) => value === 'fewer than 5');
});

it('what counts no pupils raises no question', async () => {
  const here = await atFigures();
  const place = await shown(here);
  typeInto(boxIn(place, 'SENCO time'), '3 days a week');
  expect(place.textContent).not.toContain('A number under 5');
});

it('who said it, and when, is kept beside the figure, also where it is written first', async () => {
  const here = await atFigures();
  const place = await shown(here);
  await opened(place, 'From whom, and when');
  await waitFor(() => boxIn(place, 'From whom, and when: Pupils on roll'));
  typeInto(boxIn(place, 'From whom, and when: Pupils on roll'), 'Head, 12 November');
  typeInto(boxIn(place, 'Pupils on roll'), '331');
  const all = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'figures', school: hillside.school }), ([one]) =>
      Boolean(one?.body.note && one.body.value),
    ),
  );
  expect(all.map(({ body }) => [body.row, body.value, body.note])).toEqual([
    ['fig-roll', '331', 'Head, 12 November'],
  ]);
});

it('no two rows have boxes or folds that are called the same', async () => {
  const here = await atFigures();
  const place = await shown(here);
  for (const details of place.querySelectorAll('details'))
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  const called = (what: string) => [...place.querySelectorAll(what)].map((one) => one.textContent);
  for (const what of ['summary', 'label']) {
    expect(called(what).length).toBeGreaterThanOrEqual(35);
    expect(new Set(called(what)).size, what).toBe(called(what).length);
  }
});

it('a note that will not stand on paper says so where it is typed', async () => {
  const here = await atFigures();
  const place = await shown(here);
  await opened(place, 'From whom, and when');
  await waitFor(() => boxIn(place, 'From whom, and when: Pupils on roll'));
  typeInto(boxIn(place, 'From whom, and when: Pupils on roll'), '2 left in May');
  await waitFor(() => expect(place.textContent).toContain('this line is left out on paper'));
});

it('on paper no small number stands, of this term or an earlier one, nor in a note', async () => {
  const here = await atFigures();
  const figure = (record: string, fields: object) =>
    here.notebook.save({
      type: 'figures',
      record,
      fields: { ...lastTerm, row: 'fig-need-sensory', value: '', note: '', ...fields },
    });
  await figure('figures_a', { value: '3' });
  await figure('figures_b', { year: '2026-27', term: 'autumn', value: '4', note: '2 left in May' });
  await figure('figures_c', { year: '2026-27', term: 'autumn', row: 'fig-roll', value: '331' });
  const { place } = here.show(<FiguresPaper />);
  await waitFor(() => expect(place.textContent).toContain('331'));
  const sheet = place.querySelector('article')?.textContent ?? '';
  expect(sheet.match(/fewer than 5: left out/g)).toHaveLength(2);
  expect(sheet).not.toContain('2 left');
  expect(sheet).toContain('note left out');
  expect(sheet).toContain('Top-up funding');
});

it('a figure that tells a small number beside another is left out too, and says so where it is typed', async () => {
  const here = await atFigures();
  for (const [record, row, value] of [
    ['figures_d', 'fig-force-send', '61'],
    ['figures_e', 'fig-force-all', '62'],
  ] as const)
    await here.notebook.save({
      type: 'figures',
      record,
      fields: { ...lastTerm, year: '2026-27', term: 'autumn', row, value, note: '' },
    });
  const typed = await shown(here);
  await waitFor(() => expect(typed.textContent).toContain('Beside another figure of this term'));
  const { place } = here.show(<FiguresPaper />);
  await waitFor(() => expect(place.textContent).toContain('62'));
  const sheet = place.querySelector('article')?.textContent ?? '';
  expect(sheet).toContain('left out: beside another figure it tells a number under 5');
  expect(sheet).not.toContain('61');
  expect(sheet).toContain('62not said');
});

it('paper has the figure that its page shows, though a newer one came from elsewhere', async () => {
  const here = await atFigures();
  const { notebook } = here;
  const term = { year: '2026-27', term: 'autumn' } as const;
  const figure = (record: string, value: string) =>
    notebook.save({
      type: 'figures',
      record,
      fields: { ...lastTerm, ...term, row: 'fig-roll', value, note: '' },
    });
  await figure(notebook.meetingRecord('figures', [hillside.school, '2026-27', 'autumn', 'fig-roll']), '331');
  here.clock.pass(60_000);
  await figure('figures_elsewhere', '332');
  const place = await shown(here);
  await waitFor(() => expect(boxIn(place, 'Pupils on roll').value).toBe('331'));
  const { place: paper } = here.show(<FiguresPaper />);
  await waitFor(() => expect(paper.querySelector('article')?.textContent).toMatch(/33[12]/));
  expect(paper.querySelector('article')?.textContent).toContain('331');
});

it('what stands in the confidential part is not on the paper', async () => {
  const here = await atFigures();
  await here.notebook.save({
    type: 'figures',
    record: 'figures_shut',
    fields: {
      ...lastTerm,
      year: '2026-27',
      term: 'autumn',
      row: 'fig-roll',
      value: '987',
      note: '',
      part: 2,
    },
  });
  const { place } = here.show(<FiguresPaper />);
  await waitFor(() => expect(place.textContent).toContain('No figure for the autumn term 2026-27 yet'));
  expect(place.textContent).not.toContain('987');
});

it('a term without any figure makes no paper, and says where to enter one', async () => {
  const { place } = (await atFigures()).show(<FiguresPaper />);
  await waitFor(() => expect(place.textContent).toContain('No figure for the autumn term 2026-27 yet'));
  expect(place.querySelector('article')).toBeNull();
  const links = [...place.querySelectorAll('a[href="#/year/figures/2026-27/autumn"]')];
  expect(links.map((link) => link.textContent)).toContain('Enter figures');
});
