// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { BodyOf, School } from '../../../src/domain/records/bodies.ts';
import { InclusiveMainstreamFund } from '../../../src/features/settings/board/inclusive-mainstream-fund.tsx';
import { SencoPost } from '../../../src/features/settings/board/senco-post.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { ServicesContext } from '../../../src/services.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { atHillside } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const at = async (own: Partial<School> = {}) => {
  const { services, notebook } = await atHillside();
  const person = { name: 'Ann', role: 'SEND link governor' };
  const { place } = draw(
    <ServicesContext value={services}>
      <HereContext value={{ place: hillside, board: aBoard(), school: aSchool(own), person }}>
        <SencoPost />
        <InclusiveMainstreamFund />
      </HereContext>
    </ServicesContext>,
  );
  const dateField = (label: string) => {
    const named = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    const found = place.querySelector<HTMLInputElement>(`[id="${named?.htmlFor}"]`);
    if (!found) throw new Error(`No field ${label}`);
    return found;
  };
  const choose = (label: string, legend = '') =>
    act(() =>
      [...place.querySelectorAll('fieldset')]
        .filter((group) => group.textContent?.includes(legend))
        .flatMap((group) => [...group.querySelectorAll('label')])
        .find((one) => one.textContent === label)
        ?.querySelector('input')
        ?.click(),
    );
  const kept = (isRight: (post: BodyOf<'post'> | undefined) => boolean) =>
    act(() =>
      watchedUntil(notebook.watch({ type: 'post', school: hillside.school }), ([one]) => isRight(one?.body)),
    );
  return { place, notebook, dateField, choose, kept };
};

it('three dates and no name say when the SENCO has to be qualified', async () => {
  const { place, dateField, choose, kept } = await at();
  await waitFor(() => dateField('In this post since'));
  typeInto(dateField('In this post since'), '2025-09-01');
  await waitFor(() => expect(place.textContent).toContain('Due by 1 September 2028'));
  expect(place.textContent).toContain('Say under My school whether it is');
  choose('Yes', 'first post');
  choose('NPQ for SENCOs', 'Award');
  await waitFor(() => dateField('Course began'));
  typeInto(dateField('Course began'), '2025-10-06');
  const [post] = await kept((one) => one?.courseBegan !== undefined && one.firstSenco === true);
  expect(post?.body).toEqual({
    school: hillside.school,
    role: 'senco',
    started: '2025-09-01',
    firstSenco: true,
    award: 'npq-senco',
    courseBegan: '2025-10-06',
  });
  typeInto(dateField('Awarded on'), '2026-09-01');
  await kept((one) => one?.awarded !== undefined);
});

it('a special school is told why nothing is asked', async () => {
  const { place } = await at({ type: 'special' });
  await waitFor(() => expect(place.textContent).toContain('The SENCO’s post'));
  expect(place.querySelector('input')).toBeNull();
});

it('the fund is asked about only where it can come, and the answer can be taken back', async () => {
  const { place, choose, notebook } = await at();
  await waitFor(() => expect(place.textContent).toContain('inclusive mainstream fund'));
  expect(place.textContent).toContain('31 December 2026');
  choose('Yes', 'inclusive mainstream fund');
  const school = await act(() =>
    watchedUntil(
      notebook.watchOne('school', hillside.school),
      (one) => one?.body.inclusiveMainstreamFund === true,
    ),
  );
  expect(school?.body.name).toBe('Hillside Primary School');
});
