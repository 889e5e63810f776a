// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Looking } from '../../../src/domain/records/bodies.ts';
import { LookingReport } from '../../../src/features/looking/report/looking-report.tsx';
import { hillside } from '../../kit/a-notebook.ts';
import { aLooking } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const atReport = async (fields: Pick<Looking, 'on'>) => {
  const here = await atHillside();
  const record = 'looking_one';
  await here.notebook.save({
    type: 'looking',
    record,
    fields: { ...aLooking({ school: hillside.school }), ...fields },
  });
  const { place } = here.show(<LookingReport looking={record} />);
  await waitFor(() => expect(place.querySelector('article')).not.toBeNull());
  return place;
};

it('of a visit that is still to come no report is made', async () => {
  const place = await atReport({ on: '2027-03-05' });
  expect(place.textContent).toContain('Planned for 5 March 2027');
  expect(place.textContent).not.toContain('Make the report');
});

it('of a visit that has taken place it is, finished or not', async () => {
  const place = await atReport({ on: '2026-10-01' });
  expect(place.textContent).toContain('Make the report');
});
