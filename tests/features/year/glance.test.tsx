// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { GlancePage } from '../../../src/features/year/glance/glance-page.tsx';
import { aLooking, aNote, anAssurance, aSchool } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const duty = 'gc-pupil-voice';

const aYear = async (part: 1 | 2) => {
  location.hash = '#/year';
  const here = await atHillside();
  const on = here.clock.today();
  const { notebook } = here;
  await notebook.save({
    type: 'looking',
    record: 'looking_autumn',
    fields: aLooking({ on, startedAt: `${on}T09:00:00.000Z`, finishedOn: on }),
  });
  await notebook.save({
    type: 'note',
    record: 'note_a',
    fields: aNote({ looking: 'looking_autumn', statements: [duty], source: 'told', seenOn: on, part }),
  });
  await notebook.save({
    type: 'assurance',
    record: 'assurance_a',
    fields: anAssurance({ statement: duty, looking: 'looking_autumn', on, part }),
  });
  const { place } = here.show(<GlancePage />);
  const row = () => {
    const found = [...place.querySelectorAll('.glance-row, tr')].find((one) =>
      one.textContent?.startsWith('Pupil voice'),
    );
    if (!found) throw new Error('no row');
    return found;
  };
  await waitFor(() => expect(row().textContent).toContain('Partly assured'));
  return { place, row };
};

it('each place says its term, its answer and how it was looked at, and the line leads to the duty', async () => {
  const { row } = await aYear(1);
  expect(row().textContent).toMatch(/: Partly assured; Visit, .+: told/);
  expect(row().querySelector('a')?.getAttribute('href')).toBe(`#/duties/${duty}`);
  expect(row().querySelectorAll('.glance-place')).toHaveLength(3);
  expect(row().textContent).not.toContain('prints without');
});

it('the same stands in a table, and the address says so', async () => {
  const { place, row } = await aYear(1);
  const table = [...place.querySelectorAll('label')].find((one) => one.textContent === 'Table');
  act(() => table?.querySelector('input')?.click());
  await waitFor(() => expect(row().tagName).toBe('TR'));
  expect(row().textContent).toContain('Partly assured.');
  expect(location.hash).toBe('#/year?as=table');
});

it('an address that names no school year shows this one', async () => {
  const { place } = await aYear(1);
  act(() => {
    location.hash = '#/year?year=2026-99';
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await waitFor(() => expect(place.textContent).toContain('· 2026-27'));
  expect(place.textContent).not.toContain('2026-99');
});

it('paper never says that a year is empty: it would tell of one whose looks are all in Part 2', async () => {
  location.hash = '#/year';
  const { place } = (await atHillside()).show(<GlancePage />);
  await waitFor(() => expect(place.textContent).toContain('Nothing looked at or planned'));
  expect(place.querySelector('.empty-state')?.closest('.no-print')).not.toBeNull();
});

it('what is in Part 2 is marked on the screen, and paper has the place without it', async () => {
  const { row } = await aYear(2);
  expect(row().querySelector('.year-not-print')?.textContent).toContain('Part 2: prints without');
  expect(row().querySelector('.year-only-print')?.textContent).toContain('Not looked at');
  expect(row().querySelector('.year-only-print')?.textContent).not.toContain('Partly');
});

it('another school of the board has a year of its own, whose lines lead nowhere while this device works elsewhere', async () => {
  location.hash = '#/year?school=school_ferndale';
  const { notebook, show } = await atHillside();
  const fields = aSchool({ name: 'Ferndale Secondary School', type: 'academy', phases: ['secondary'] });
  await notebook.save({ type: 'school', record: 'school_ferndale', fields });
  await notebook.save({
    type: 'looking',
    record: 'looking_f',
    fields: aLooking({ school: 'school_ferndale', finishedOn: '2026-10-01' }),
  });
  const given = {
    school: 'school_ferndale',
    looking: 'looking_f',
    source: 'seen',
    seenOn: '2026-10-01',
  } as const;
  await notebook.save({ type: 'note', record: 'note_f', fields: aNote({ ...given, statements: [duty] }) });
  const { place } = show(<GlancePage />);
  await waitFor(() => expect(place.textContent).toContain('No answer yet; Visit, 1 Oct: seen'));
  expect(place.textContent).toContain('Ferndale Secondary School · 2026-27');
  expect(place.querySelector('.glance-row a')).toBeNull();
  expect([...place.querySelectorAll('option')].map(({ text }) => text)).toContain('Hillside Primary School');
});
