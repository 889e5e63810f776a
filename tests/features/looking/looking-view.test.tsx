// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useLookingView } from '../../../src/features/looking/report/use-looking-view.ts';
import { HereContext } from '../../../src/here/here.ts';
import { useRecord } from '../../../src/here/records.ts';
import type { Current } from '../../../src/storage/notebook.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aLooking, aSchool } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

const localBody = aBoard({
  kind: 'local-body',
  delegation: [{ statement: 'gc-funding', decidedBy: 'trust-board', lookedAtBy: 'centrally' }],
});

const Counted = () => {
  const looking = useRecord('looking', 'looking_one');
  return looking ? <Coverage looking={looking} /> : null;
};

const Coverage = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const view = useLookingView(looking);
  return view ? <p>{`not counted: ${view.coverage.elsewhere}`}</p> : null;
};

/** What the report of a visit on this day leaves out of the year's count, at a school of a trust. */
const leftOut = async (on: string) => {
  const here = await atHillside();
  const { board, school: record } = hillside;
  await here.notebook.save({ type: 'board', record: board, fields: localBody });
  await here.notebook.save({
    type: 'looking',
    record: 'looking_one',
    fields: aLooking({ school: record, on }),
  });
  const { place } = here.show(
    <HereContext
      value={{ place: hillside, board: localBody, school: aSchool(), person: { name: 'Ann', role: '' } }}
    >
      <Counted />
    </HereContext>,
  );
  await waitFor(() => expect(place.textContent).toContain('not counted'));
  return place.textContent;
};

it('a report of this year counts without what the trust meets centrally', async () => {
  expect(await leftOut('2026-10-01')).toBe('not counted: 1');
});

it('of a year that is over it is not known who looked then, so a report counts as it did', async () => {
  expect(await leftOut('2026-06-01')).toBe('not counted: 0');
});
