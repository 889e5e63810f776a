// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Looking } from '../../../src/domain/records/bodies.ts';
import { Today } from '../../../src/features/today/today.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { ServicesContext } from '../../../src/services.ts';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aLooking, anAction, aSchool } from '../../kit/bodies.ts';
import { draw } from '../../ui/draw.ts';
import { someServices } from '../some-services.ts';
import { waitFor } from '../wait-for.ts';

/** Today is 1 October 2026. */
const aDay = async () => {
  const { notebook, clock } = await aSettledTab();
  const show = () => {
    const services = someServices({ notebook, clock });
    services.content.duties = async () => [];
    services.content.reform = () => new Promise(() => {});
    const here = {
      place: hillside,
      board: aBoard(),
      school: aSchool(),
      person: { name: 'Ann', role: 'Governor' },
    };
    return draw(
      <ServicesContext value={services}>
        <HereContext value={here}>
          <Today />
        </HereContext>
      </ServicesContext>,
    ).place;
  };
  const looking = (record: string, own: Partial<Looking>) =>
    notebook.save({ type: 'looking', record, fields: aLooking(own) });
  return { notebook, looking, show };
};

it('a visit left open on an earlier day is said to be, beside the one under way', async () => {
  const { looking, show } = await aDay();
  await looking('looking_left', { on: '2026-09-28', startedAt: '2026-09-28T09:00:00.000Z' });
  await looking('looking_now', { on: '2026-10-01', startedAt: '2026-10-01T09:00:00.000Z' });
  const place = show();
  await waitFor(() => expect(place.textContent).toContain('Left open on 28 Sep: finish or go on'));
  expect(place.textContent).toContain('Under way');
  expect(place.textContent).not.toContain('No visit planned');
});

it('an action that was done stays done, however many follow-ups came after it', async () => {
  const { notebook, show } = await aDay();
  const followUp = { text: '', part: 1 } as const;
  await notebook.takeIn(
    hillside.board,
    [
      {
        type: 'action',
        record: 'action_done',
        body: anAction({ text: 'Send the survey', due: '2026-01-10' }),
      },
      {
        type: 'action',
        record: 'action_late',
        body: anAction({ text: 'Bring the dates', due: '2026-01-10' }),
      },
      {
        type: 'followUp',
        record: 'followUp_done',
        body: { ...followUp, action: 'action_done', state: 'done', on: '2026-02-01' },
      },
      ...Array.from({ length: 250 }, (_, count) => ({
        type: 'followUp' as const,
        record: `followUp_${count}`,
        body: { ...followUp, action: 'action_late', state: 'not-yet' as const, on: '2026-03-01' },
      })),
    ],
    hillside.person,
  );
  const place = show();
  await waitFor(() => expect(place.textContent).toContain('Bring the dates'));
  expect(place.textContent).not.toContain('Send the survey');
});
