// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Duty } from '../../../src/domain/content/content.ts';
import type { BodyOf } from '../../../src/domain/records/bodies.ts';
import { DocumentForm } from '../../../src/features/duties/one-duty/document-form.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { useRecords } from '../../../src/here/records.ts';
import { ServicesContext } from '../../../src/services.ts';
import { dates } from '../../data/read-content.ts';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { someServices } from '../some-services.ts';
import { waitFor } from '../wait-for.ts';

const duty = { id: 'accessibility-plan', short: 'Accessibility plan', answers: 'document' } as Duty;

const DocumentsOfDuty = ({ looking }: { readonly looking: string }) => {
  const known = useRecords({ type: 'document', school: hillside.school, statement: duty.id });
  const now = { looking: undefined, record: looking, begin: async () => looking, known: true };
  return known && <DocumentForm duty={duty} now={now} known={known} />;
};

const anHour = 3_600_000;

const aSearch = async () => {
  const device = aDevice();
  const { notebook, clock } = await aSettledTab(device);
  const here = {
    place: hillside,
    board: aBoard(),
    school: aSchool(),
    person: { name: 'Ann', role: 'Governor' },
  };
  const documents = notebook.watch({ type: 'document', school: hillside.school });
  const services = someServices({ notebook, clock });
  services.content.dates = async () => dates;
  const look = async (looking: string, found: BodyOf<'document'>['found']) => {
    device.clock.pass(anHour);
    const { place } = draw(
      <ServicesContext value={services}>
        <HereContext value={here}>
          <DocumentsOfDuty looking={looking} />
        </HereContext>
      </ServicesContext>,
    );
    await waitFor(() => expect(place.querySelector('input[type=radio]')).not.toBeNull());
    act(() => place.querySelector<HTMLInputElement>(`input[value="${found}"]`)?.click());
    await act(() =>
      watchedUntil(documents, (all) =>
        all.some(({ body }) => body.found === found && body.seenIn.includes(looking)),
      ),
    );
  };
  const kept = async (count: number) =>
    (await act(() => watchedUntil(documents, (all) => all.length === count)))
      .map(({ body }) => `${body.found} in ${body.seenIn.join(' and ')}`)
      .sort();
  return { device, look, kept };
};

it('not finding a document on a later visit leaves the report of the earlier one as it is', async () => {
  const { device, look, kept } = await aSearch();
  await look('looking_autumn', 'yes');
  device.clock.pass(90 * 24 * anHour);
  await look('looking_spring', 'looked-not-found');
  expect(await kept(2)).toEqual(['looked-not-found in looking_spring', 'yes in looking_autumn']);
  device.clock.pass(90 * 24 * anHour);
  await look('looking_summer', 'looked-not-found');
  await look('looking_summer', 'looked-not-found');
  expect(await kept(3)).toEqual([
    'looked-not-found in looking_spring',
    'looked-not-found in looking_summer',
    'yes in looking_autumn',
  ]);
});

it('what is found after all in one looking takes back only what that looking had said', async () => {
  const { look, kept } = await aSearch();
  await look('looking_website', 'looked-not-found');
  await look('looking_visit', 'looked-not-found');
  await look('looking_visit', 'yes');
  expect(await kept(2)).toEqual(['looked-not-found in looking_website', 'yes in looking_visit']);
});
