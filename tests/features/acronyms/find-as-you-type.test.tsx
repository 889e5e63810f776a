// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { AcronymPage } from '../../../src/features/acronyms/acronym-page.tsx';
import { Acronyms } from '../../../src/features/acronyms/acronyms.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { type Services, ServicesContext } from '../../../src/services.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

beforeEach(() => {
  location.hash = '#/acronyms';
});

const page = (services: Services, screen: React.ReactNode, county?: string) => (
  <ServicesContext value={services}>
    <HereContext
      value={{
        place: hillside,
        board: aBoard(),
        school: aSchool(county ? { county } : {}),
        person: { name: 'Ann', role: 'Governor' },
      }}
    >
      {screen}
    </HereContext>
  </ServicesContext>
);

const without = (services: Services, screen: React.ReactNode) => (
  <ServicesContext value={services}>{screen}</ServicesContext>
);

it('works before a school is set up: three letters, and the meaning stands there', async () => {
  const { find, place } = draw(without(someServices(), <Acronyms />));
  await waitFor(() => find('.term-list'));
  typeInto(find('input[type=search]'), 'apd');
  expect(find('.hit-best').textContent).toContain('Assess, Plan, Do, Review');
  expect(find('.hit-best').textContent).toContain('steps of the graduated approach');
  expect(place.textContent).not.toContain('our own terms');
});

it('an empty field shows the published sheet in its three groups', async () => {
  const { place } = draw(without(someServices(), <Acronyms />));
  await waitFor(() => expect(place.querySelectorAll('.term-row')).toHaveLength(37));
  expect([...place.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
    'General',
    'Special educational needs',
    'Safeguarding and attendance',
  ]);
});

it('says when letters have two meanings, are of one county, or are history', async () => {
  const { find } = draw(without(someServices(), <Acronyms />));
  await waitFor(() => find('.term-list'));
  for (const [typed, mark] of [
    ['slt', '2 meanings'],
    ['kpas', 'Kent only'],
    ['besd', 'Historic'],
  ] as const) {
    typeInto(find('input[type=search]'), typed);
    expect(find('.hits').textContent).toContain(mark);
  }
});

it('a school in Essex is not shown the terms of Kent, unless it asks for all', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const { find, place } = draw(page(services, <Acronyms />, 'Essex'));
  await waitFor(() => expect(find<HTMLSelectElement>('select').value).toBe('Essex'));
  typeInto(find('input[type=search]'), 'kpas');
  expect(place.textContent).not.toContain('Kent PRU');
});

it('words in the address are looked for at once', async () => {
  location.hash = '#/acronyms?find=isdr';
  const { find } = draw(without(someServices(), <Acronyms />));
  await waitFor(() => expect(find('.hit-best').textContent).toContain('Inspection Data Summary Report'));
  expect(find<HTMLInputElement>('input[type=search]').value).toBe('isdr');
});

it('a term of our own is kept as it is typed, found by its letters, deleted, and brought back', async () => {
  const services = someServices();
  const { notebook } = services;
  await notebook.settleIn(hillside);
  const record = notebook.newRecord('own');
  const { find, place, press, again } = draw(page(services, <AcronymPage acronym={record} />));
  await waitFor(() => find('input'));
  expect(place.textContent).not.toContain('Delete');

  typeInto(find('input'), 'QZX');
  await act(() =>
    watchedUntil(notebook.watchOne('own', record), (own) => own?.body.fields.letters === 'QZX'),
  );
  await waitFor(() => find('.button-danger'));

  again(page(services, <Acronyms />));
  await waitFor(() => expect(place.textContent).toContain('QZX'));
  typeInto(find('input[type=search]'), 'qzx');
  expect(find('.hit-best').textContent).toContain('Ours');

  again(page(services, <AcronymPage acronym={record} />));
  await waitFor(() => find('.button-danger'));
  press('.button-danger');
  await waitFor(() => expect(find('h1').textContent).toBe('Term deleted'));
  press('.undo-line button');
  await waitFor(() => expect(find<HTMLInputElement>('input').value).toBe('QZX'));
});

it('what was typed a moment before leaving the page is kept', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const record = services.notebook.newRecord('own');
  const { find, again } = draw(page(services, <AcronymPage acronym={record} />));
  await waitFor(() => find('input'));
  typeInto(find('input'), 'HUB');
  again(page(services, null));
  await watchedUntil(services.notebook.watchOne('own', record), (own) => own?.body.fields.letters === 'HUB');
});

it('a page that was only looked at leaves no empty term behind', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const record = services.notebook.newRecord('own');
  const { find, again } = draw(page(services, <AcronymPage acronym={record} />));
  await waitFor(() => find('input'));
  typeInto(find('input'), ' ');
  again(page(services, null));
  const terms = await watchedUntil(services.notebook.watch({ type: 'own' }), () => true);
  expect(terms).toEqual([]);
});
