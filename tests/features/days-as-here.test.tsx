// @vitest-environment happy-dom
process.env.TZ = 'Pacific/Auckland';

import { act, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Notes } from '../../src/features/looking/notes/notes.tsx';
import { OneNote } from '../../src/features/looking/notes/one-note.tsx';
import { RecentlyDeleted } from '../../src/features/settings/device/recently-deleted.tsx';
import { HereContext } from '../../src/here/here.ts';
import { ServicesContext } from '../../src/services.ts';
import { aDevice, aSettledTab, hillside } from '../kit/a-notebook.ts';
import { aBoard, aNote, aSchool } from '../kit/bodies.ts';
import { draw } from '../ui/draw.ts';
import { someServices } from './some-services.ts';
import { waitFor } from './wait-for.ts';

/** Half past eleven in the morning of 15 July in Auckland, and still the evening of the 14th in Greenwich. */
const lateInGreenwich = '2027-07-14T23:30:00.000Z';

const aNoteOfThatTime = async () => {
  const device = aDevice();
  device.clock.pass(Date.parse(lateInGreenwich) - device.clock.now());
  const { notebook, clock } = await aSettledTab(device);
  await notebook.save({ type: 'note', record: 'note_one', fields: aNote() });
  const services = someServices({ notebook, clock });
  services.content.duties = async () => [];
  const here = {
    place: hillside,
    board: aBoard(),
    school: aSchool(),
    person: { name: 'Ann', role: 'Governor' },
  };
  const show = (screen: ReactNode) =>
    draw(
      <ServicesContext value={services}>
        <HereContext value={here}>{screen}</HereContext>
      </ServicesContext>,
    ).place;
  return { notebook, show };
};

it('the list of notes, and a note, say the day it was here', async () => {
  const { show } = await aNoteOfThatTime();
  const list = show(<Notes />);
  await waitFor(() => expect(list.textContent).toContain('15 July 2027'));
  const page = show(<OneNote note="note_one" />);
  await waitFor(() => expect(page.textContent).toContain('Written 15 July 2027'));
});

it('Recently deleted says the day it was here', async () => {
  const { notebook, show } = await aNoteOfThatTime();
  await act(() => notebook.remove('note_one'));
  const list = show(<RecentlyDeleted />);
  await waitFor(() => expect(list.textContent).toContain('deleted 15 Jul'));
});
