// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { StartLooking } from '../../../src/features/looking/plan/start-looking.tsx';
import { YearPlan, YearPlanPaper } from '../../../src/features/year/screens.ts';
import { HereContext } from '../../../src/here/here.ts';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { aFileOf, takenIn } from '../../kit/notebook-files.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { typeInto, waitFor } from '../wait-for.ts';

type Here = Awaited<ReturnType<typeof atHillside>>;

const tap = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());

const planOf = async (
  { notebook }: Here,
  isRight: (rows: readonly { readonly statement: string; readonly how: string }[]) => boolean,
) => {
  const [plan] = await act(() =>
    watchedUntil(notebook.watch({ type: 'plan' }), ([one]) => one !== undefined && isRight(one.body.rows)),
  );
  return plan;
};

const begun = async () => {
  const here = await atHillside();
  const { place } = here.show(<YearPlan />);
  await waitFor(() => buttonIn(place, 'Start from the usual rota'));
  tap(place, 'Start from the usual rota');
  await waitFor(() => expect(place.textContent).toContain('Change the plan'));
  return { ...here, place };
};

it('a plan starts from the usual rota as a proposal: nothing says that the board approved it', async () => {
  const here = await begun();
  const plan = await planOf(here, (rows) => rows.length === 22);
  expect(plan?.body).toMatchObject({ school: hillside.school, year: '2026-27', part: 1 });
  expect(plan?.body.approvedOn).toBeUndefined();
  expect(here.place.textContent).toContain('22 of 35 duties are in it');
  expect(here.place.textContent).toContain('To be approved');
});

it('a tap takes a duty into a term, another takes it out, and how it is looked at is chosen', async () => {
  const here = await begun();
  tap(here.place, 'Use of force: Spring');
  const with23 = await planOf(here, (rows) => rows.length === 23);
  expect(with23?.body.rows.at(-1)).toEqual({ term: 'spring', statement: 'ex-restraint', how: 'paper' });
  tap(here.place, 'Use of force: Spring');
  await planOf(here, (rows) => rows.length === 22);
  const how = [...here.place.querySelectorAll('select')].find((one) =>
    one.labels?.[0]?.textContent?.startsWith('SEN information report'),
  );
  expect([...(how?.options ?? [])].map(({ text }) => text)).toEqual(['Visit', 'Website check']);
  act(() => {
    if (how) how.value = 'visit';
    how?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await planOf(here, (rows) =>
    rows.some((row) => row.statement === 'gc-sen-information-report' && row.how === 'visit'),
  );
});

it('two taps in one breath are both kept', async () => {
  const here = await begun();
  tap(here.place, 'Use of force: Spring');
  tap(here.place, 'Allergy safety: Autumn');
  await planOf(here, (rows) => rows.length === 24);
});

it('who began with an empty plan, or emptied it, can still start from the usual rota', async () => {
  const here = await atHillside();
  const { place } = here.show(<YearPlan />);
  await waitFor(() => buttonIn(place, 'Start with an empty plan'));
  tap(place, 'Start with an empty plan');
  await waitFor(() => expect(place.textContent).toContain('0 of 35 duties are in it'));
  tap(place, 'Start from the usual rota');
  await planOf(here, (rows) => rows.length === 22);
});

it('next year’s plan can start from this year’s', async () => {
  const here = await begun();
  const { place } = here.show(<YearPlan year="2027-28" whose="school" />);
  await waitFor(() => buttonIn(place, 'Start from the plan of 2026-27'));
  tap(place, 'Start from the plan of 2026-27');
  const plans = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'plan' }), (all) => all.length === 2),
  );
  expect(plans.map(({ body }) => body.rows.length)).toEqual([22, 22]);
});

it('the day stands as it was entered from the minutes, on the screen and on the paper', async () => {
  const here = await begun();
  await opened(here.place, 'In the board’s minutes');
  const date = here.place.querySelector<HTMLInputElement>('input[type=date]');
  if (!date) throw new Error('no field for the day');
  typeInto(date, '2026-09-22');
  await waitFor(() => expect(here.place.textContent).toContain('Approved 22 Sep'));
  expect(here.place.textContent).not.toContain('changed since');
  const { place } = here.show(<YearPlanPaper year="2026-27" whose="school" />);
  await waitFor(() => expect(place.textContent).toContain('as approved on 22 September 2026'));
});

it('a plan that is changed after its approval says so, and no longer once it is as it was', async () => {
  const here = await begun();
  const plan = await planOf(here, (rows) => rows.length === 22);
  here.clock.pass(60_000);
  await act(async () => {
    await here.notebook.save({
      type: 'plan',
      record: plan?.record ?? '',
      fields: { approvedOn: '2026-09-22' },
    });
  });
  here.clock.pass(60_000);
  tap(here.place, 'Use of force: Spring');
  await waitFor(() => expect(here.place.textContent).toContain('Approved 22 Sep, changed since'));
  const { place } = here.show(<YearPlanPaper year="2026-27" whose="school" />);
  await waitFor(() => expect(place.textContent).toContain('The plan was changed after that.'));
  tap(here.place, 'Use of force: Spring');
  await waitFor(() => expect(here.place.textContent).not.toContain('changed since'));
});

it('planning a visit then begins with what the plan has for its term', async () => {
  const here = await begun();
  tap(here.place, 'Safeguarding and SEND: Autumn');
  await planOf(here, (rows) => rows.length === 23);
  const { place } = here.show(<StartLooking />);
  await waitFor(() => expect(place.textContent).toContain('In the board’s year plan for this term'));
  expect(place.textContent).toContain('Safeguarding and SEND');
});

it('the board’s plan for all its schools counts beside a school’s own, and stands on its page and its paper', async () => {
  const here = await atHillside();
  await here.notebook.save({
    type: 'plan',
    record: here.notebook.meetingRecord('plan', [hillside.board, '2026-27']),
    fields: {
      year: '2026-27',
      rows: [{ term: 'spring', statement: 'ex-restraint', how: 'paper' }],
      part: 1,
    },
  });
  const { place } = here.show(<YearPlan />);
  await waitFor(() => expect(place.textContent).toContain('The board’s plan for all its schools'));
  expect(place.textContent).toContain('Use of force');
  tap(place, 'Start with an empty plan');
  await waitFor(() => expect(place.textContent).toContain('Change the plan'));
  const paper = here.show(<YearPlanPaper year="2026-27" whose="school" />).place;
  await waitFor(() => expect(paper.textContent).toContain('From the board’s plan for all its schools'));
  const left = paper.textContent?.split('Not in this plan')[1] ?? '';
  expect(left).not.toContain('Use of force');
});

it('a plan in the confidential part is not on the paper', async () => {
  const here = await begun();
  const plan = await planOf(here, (rows) => rows.length === 22);
  await act(async () => {
    await here.notebook.save({ type: 'plan', record: plan?.record ?? '', fields: { part: 2 } });
  });
  const { place } = here.show(<YearPlanPaper year="2026-27" whose="school" />);
  await waitFor(() => expect(place.textContent).toContain('There is no plan for 2026-27 yet.'));
});

it('two who begin the plan apart have one plan, and can put what they changed together', async () => {
  const ann = await aSettledTab();
  const here = await atHillside(ann);
  const rows = [{ term: 'spring', statement: 'gc-funding', how: 'visit' }] as const;
  const record = here.notebook.meetingRecord('plan', [hillside.school, '2026-27']);
  const fields = { school: hillside.school, year: '2026-27', part: 1 } as const;
  await here.notebook.save({ type: 'plan', record, fields: { ...fields, rows: [...rows] } });
  const ben = aDevice().openTab();
  await ben.notebook.settleIn({ ...hillside, person: 'person_ben' });
  expect(ben.notebook.meetingRecord('plan', [hillside.school, '2026-27'])).toBe(record);
  await ben.notebook.save({
    type: 'plan',
    record,
    fields: { ...fields, rows: [{ term: 'summer', statement: 'gc-pupil-voice', how: 'visit' }] },
  });
  const file = await aFileOf(ben, 'hand-over', { boards: [hillside.board], records: [record] });
  expect(new TextDecoder().decode(file.bytes)).not.toContain('"type":"note"');
  await takenIn(ann, file.bytes);
  const { place } = here.show(<YearPlan />);
  await waitFor(() => expect(place.textContent).toContain('Two versions'));
  await waitFor(() => expect(place.textContent).toContain('Spring: SEN funding (visit).'));
  await waitFor(() => buttonIn(place, 'Keep both, one after the other'));
  tap(place, 'Keep both, one after the other');
  const both = await planOf(here, (all) => all.length === 2);
  expect(both?.clashes).toEqual([]);
});

it('a plan of another board that came in as a file can be taken over', async () => {
  const trust = aDevice().openTab();
  const theirs = { board: 'board_trust', school: 'school_oak', person: 'person_zoe', sample: false };
  await trust.notebook.settleIn(theirs);
  await trust.notebook.save({
    type: 'board',
    record: theirs.board,
    fields: {
      name: 'Riverside Trust',
      kind: 'trust',
      partLabel: 'Part 2',
      photoPolicy: 'none',
      keepMonths: 12,
      papersDays: 7,
      smallNumber: 5,
      namePattern: '',
    },
  });
  const record = trust.notebook.meetingRecord('plan', [theirs.board, '2026-27']);
  const rows = [{ term: 'spring', statement: 'gc-funding', how: 'paper' }] as const;
  await trust.notebook.save({
    type: 'plan',
    record,
    fields: { year: '2026-27', rows: [...rows], part: 1 },
  });
  const file = await aFileOf(trust, 'hand-over', {
    boards: [theirs.board],
    records: [record, theirs.board],
  });
  const ann = await aSettledTab();
  const here = await atHillside(ann);
  await takenIn(ann, file.bytes);
  const { place } = here.show(<YearPlan />);
  await waitFor(() => expect(place.textContent).toContain('Plan of Riverside Trust'));
  tap(place, 'Start from it: plan of Riverside Trust');
  const plan = await planOf(here, (all) => all.length === 1);
  expect(plan?.body).toMatchObject({ school: hillside.school, rows });
});

it('a local body’s plan proposes nothing that the trust looks at, and its paper does not call it missing', async () => {
  const here = await atHillside();
  const delegation = [
    { statement: 'gc-funding', decidedBy: 'trust-board', lookedAtBy: 'trust-board' },
    { statement: 'gc-accessibility-plan', decidedBy: 'trust-board', lookedAtBy: 'centrally' },
  ];
  const board = aBoard({ kind: 'local-body', delegation });
  await here.notebook.save({ type: 'board', record: hillside.board, fields: board });
  const asLocalBody = (screen: React.ReactNode) => {
    const person = { name: 'Ann', role: '' };
    return <HereContext value={{ place: hillside, board, school: aSchool(), person }}>{screen}</HereContext>;
  };
  const { place } = here.show(asLocalBody(<YearPlan />));
  await waitFor(() => buttonIn(place, 'Start from the usual rota'));
  tap(place, 'Start from the usual rota');
  const plan = await planOf(here, (rows) => rows.length > 0);
  const planned = plan?.body.rows.map(({ statement }) => statement);
  expect(planned).toHaveLength(20);
  expect(planned).not.toContain('gc-funding');
  await waitFor(() => expect(place.textContent).toContain('20 of 33 duties are in it'));
  expect(place.textContent).toContain('SEN funding Trust board looks');
  const paper = here.show(asLocalBody(<YearPlanPaper year="2026-27" whose="school" />)).place;
  await waitFor(() => expect(paper.textContent).toContain('Trust board looks: SEN funding.'));
  expect(paper.textContent).toContain('Met centrally: Accessibility plan.');
  const [, left = ''] = paper.textContent?.split('Not in this plan') ?? [];
  expect(left).toContain('Use of force:');
  expect(left).not.toContain('SEN funding:');
  expect(left).not.toContain('They stay the board’s');
});

it('last year’s plan is taken over without what the trust looks at since', async () => {
  const here = await atHillside();
  const delegation = [{ statement: 'gc-funding', decidedBy: 'trust-board', lookedAtBy: 'trust-board' }];
  const board = aBoard({ kind: 'local-body', delegation });
  await here.notebook.save({ type: 'board', record: hillside.board, fields: board });
  const rows = (['gc-funding', 'gc-pupil-voice'] as const).map(
    (statement) => ({ term: 'autumn', statement, how: 'visit' }) as const,
  );
  await here.notebook.save({
    type: 'plan',
    record: 'plan_before',
    fields: { school: hillside.school, year: '2025-26', part: 1, rows },
  });
  const person = { name: 'Ann', role: '' };
  const { place } = here.show(
    <HereContext value={{ place: hillside, board, school: aSchool(), person }}>
      <YearPlan year="2026-27" whose="school" />
    </HereContext>,
  );
  await waitFor(() => buttonIn(place, 'Start from the plan of 2025-26'));
  tap(place, 'Start from the plan of 2025-26');
  const plans = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'plan' }), (all) => all.length === 2),
  );
  const taken = plans.find(({ body }) => body.year === '2026-27');
  expect(taken?.body.rows.map(({ statement }) => statement)).toEqual(['gc-pupil-voice']);
});

it('what the checklist no longer has is taken out by a button of its own name, and the hand goes on from the title', async () => {
  const here = await atHillside();
  await here.notebook.save({
    type: 'plan',
    record: here.notebook.meetingRecord('plan', [hillside.school, '2026-27']),
    fields: {
      school: hillside.school,
      year: '2026-27',
      rows: [
        { term: 'autumn', statement: 'own_gone', how: 'visit' },
        { term: 'spring', statement: 'own_gone', how: 'visit' },
      ],
      part: 1,
    },
  });
  const { place } = here.show(<YearPlan />);
  await waitFor(() => buttonIn(place, 'Take it out: A duty, spring term'));
  buttonIn(place, 'Take it out: A duty, spring term').focus();
  tap(place, 'Take it out: A duty, spring term');
  await waitFor(() => expect(place.textContent).not.toContain('spring term'));
  expect(document.activeElement?.id).toBe('page-title');
});
