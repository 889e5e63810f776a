// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { aboutTrust } from '../../../src/domain/trust/delegation.ts';
import { DutyDelegation } from '../../../src/features/duties/one-duty/duty-delegation.tsx';
import { BoardDetails } from '../../../src/features/settings/board/board-details.tsx';
import { Delegation } from '../../../src/features/settings/board/delegation.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { useRecord } from '../../../src/here/records.ts';
import { ServicesContext } from '../../../src/services.ts';
import { dates, frameworks } from '../../data/read-content.ts';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { aFileOf, takenIn } from '../../kit/notebook-files.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
import { someServices } from '../some-services.ts';
import { waitFor } from '../wait-for.ts';

const Inside = ({ children }: { readonly children: React.ReactNode }) => {
  const board = useRecord('board', hillside.board)?.body;
  return board ? (
    <HereContext value={{ place: hillside, board, school: aSchool(), person: { name: 'Ann', role: '' } }}>
      {children}
    </HereContext>
  ) : null;
};

const inside = (screen: React.ReactNode) => <Inside>{screen}</Inside>;

const aTrustSchool = async (own: Partial<ReturnType<typeof aBoard>> = {}) => {
  const here = await atHillside();
  await here.notebook.save({
    type: 'board',
    record: hillside.board,
    fields: { kind: 'local-body', ...own },
  });
  const kept = () =>
    act(() =>
      watchedUntil(
        here.notebook.watchOne('board', hillside.board),
        (one) => one?.body.delegation !== undefined,
      ),
    );
  return { ...here, kept };
};

const choose = (place: HTMLElement, label: string, words: string) => {
  const named = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const select = place.querySelector<HTMLSelectElement>(`[id="${named?.htmlFor}"]`);
  const option = [...(select?.options ?? [])].find((one) => one.text === words);
  if (!select || !option) throw new Error(`No “${words}” under “${label}”`);
  act(() => {
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

const partD = 'Part D: documents that must be prepared and kept current';

it('one choice sets a whole part, an exception one duty; the way back stands beside it', async () => {
  const { notebook, show, around, kept } = await aTrustSchool();
  const { place, again } = show(null);
  again(around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain('acts only under the trust’s scheme'));
  await waitFor(() => expect(place.textContent).toContain(partD));
  choose(place, partD, 'Met centrally, for all schools');
  const board = await kept();
  expect(board?.body.delegation).toHaveLength(4);
  expect(board?.body.delegation).toContainEqual({
    statement: 'gc-accessibility-plan',
    decidedBy: 'trust-board',
    lookedAtBy: 'centrally',
  });
  const [cards] = [...place.querySelectorAll<HTMLElement>('.card')].filter((one) =>
    one.textContent?.includes(partD),
  );
  if (!cards) throw new Error('no card');
  const one = await opened(cards, 'Duty by duty');
  choose(one, 'Accessibility plan', 'Local body decides and looks');
  await waitFor(() => expect(cards.textContent).toContain('They differ'));
  choose(place, partD, 'Local body decides and looks');
  await waitFor(() => expect(place.textContent).toContain(`Set for all of “${partD}”.`));
  act(() => buttonIn(place, 'Undo').click());
  await waitFor(() => expect(cards.textContent).toContain('They differ'));
  const stands = await act(() =>
    watchedUntil(
      notebook.watchOne('board', hillside.board),
      (now) => now?.body.delegation?.filter(({ lookedAtBy }) => lookedAtBy === 'centrally').length === 3,
    ),
  );
  expect(stands?.body.delegation).toContainEqual({
    statement: 'gc-accessibility-plan',
    decidedBy: 'local-body',
    lookedAtBy: 'local-body',
  });
});

it('a governing body has nothing to set', async () => {
  const { show, around } = await aTrustSchool({ kind: 'governing-body' });
  const { place, again } = show(null);
  again(around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain('What is our board?'));
  expect(place.textContent).not.toContain('scheme of delegation');
});

const theTrust = async (here: Awaited<ReturnType<typeof aTrustSchool>>, name = 'Northfield Trust') => {
  const delegation = [{ statement: 'gc-funding', decidedBy: 'trust-board', lookedAtBy: 'trust-board' }];
  await here.notebook.save({
    type: 'board',
    record: `board_${name}`,
    fields: aBoard({ name, kind: 'trust', over: [hillside.board], delegation }),
  });
};

it('a trust board’s file changes nothing before somebody here says that it stands above', async () => {
  const here = await aTrustSchool();
  await theTrust(here);
  const { place, again } = here.show(null);
  const both = inside(
    <>
      <Delegation />
      <DutyDelegation duty="gc-funding" />
    </>,
  );
  again(here.around(both));
  await waitFor(() => expect(place.textContent).toContain('Is Northfield Trust the trust board above us?'));
  await waitFor(() => expect(place.textContent).toContain(partD));
  expect(place.textContent).not.toContain('As the trust board has set it');
  expect(place.textContent).not.toContain('you may look all the same');
  act(() => buttonIn(place, 'Yes, it is').click());
  await waitFor(() => expect(place.textContent).toContain('Under Northfield Trust.'));
  await waitFor(() => expect(place.textContent).toContain('you may look all the same'));
  expect(place.textContent).toContain('As the trust board has set it');
  act(() => buttonIn(place, 'Not under this board').click());
  await waitFor(() => expect(place.textContent).toContain('Not under Northfield Trust.'));
  await waitFor(() => expect(place.textContent).not.toContain('you may look all the same'));
  act(() => buttonIn(place, 'Ask me again').click());
  await waitFor(() => expect(place.textContent).toContain('Is Northfield Trust the trust board above us?'));
});

it('a trust board on the device that does not name this one is not called missing', async () => {
  const here = await aTrustSchool();
  await here.notebook.save({
    type: 'board',
    record: 'board_aside',
    fields: aBoard({ name: 'Northfield Trust', kind: 'trust', over: [] }),
  });
  const { place, again } = here.show(null);
  again(here.around(inside(<Delegation />)));
  await waitFor(() =>
    expect(place.textContent).toContain('Northfield Trust: on this device, and does not name'),
  );
  expect(place.textContent).not.toContain('The trust board is not on this device');
});

it('a board that became a trust board is told where it still has its first name', async () => {
  const here = await aTrustSchool({ kind: 'trust', name: 'Local governing body of Oak Academy' });
  const { place, again } = here.show(null);
  again(here.around(inside(<Delegation />)));
  await waitFor(() =>
    expect(place.textContent).toContain('It is still called “Local governing body of Oak Academy”'),
  );
  await act(() =>
    here.notebook.save({ type: 'board', record: hillside.board, fields: { name: 'Oak Trust' } }),
  );
  await waitFor(() => expect(place.textContent).not.toContain('It is still called'));
});

it('of two trust boards that name this one, each is asked about, and the one with the yes holds', async () => {
  const here = await aTrustSchool();
  await theTrust(here, 'Aldermoor Trust');
  await theTrust(here, 'Northfield Trust');
  const { place, again } = here.show(null);
  again(here.around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain('Is Aldermoor Trust the trust board above us?'));
  const notices = [...place.querySelectorAll<HTMLElement>('.notice')];
  const northfield = notices.find((one) => one.textContent?.includes('Is Northfield Trust'));
  if (!northfield) throw new Error('not asked');
  act(() => buttonIn(northfield, 'Yes, it is').click());
  await waitFor(() => expect(place.textContent).toContain('Under Northfield Trust.'));
  expect(place.textContent).not.toContain('Aldermoor');
});

it('what the trust board above has set stands on the duty’s page of the local body', async () => {
  const here = await aTrustSchool();
  await theTrust(here);
  const about = aboutTrust(hillside.board, 'board_Northfield Trust');
  await (await here.notebook.saidHere()).trusts.say(about, 'yes');
  const { place, again } = here.show(null);
  again(here.around(inside(<DutyDelegation duty="gc-funding" />)));
  await waitFor(() => expect(place.textContent).toContain('Trust board decides and looks'));
  expect(place.textContent).toContain('you may look all the same');
  again(here.around(inside(<DutyDelegation duty="gc-progress" />)));
  await waitFor(() => expect(place.textContent).toBe(''));
});

const row = (statement: string, by: string) => ({ statement, decidedBy: 'trust-board', lookedAtBy: by });

/** Ann and Ben begin from one invite and set who looks apart from one another; then Ben's file arrives. */
const setApart = async () => {
  const [ann, ben] = [await aSettledTab(), await aSettledTab(aDevice())];
  const begun = [
    { type: 'board', record: hillside.board, body: aBoard({ kind: 'trust', delegation: [] }) },
  ] as const;
  for (const { notebook } of [ann, ben])
    await notebook.takeIn(hillside.board, begun, hillside.person, '2026-09-01T09:00:00.000Z');
  const set = (tab: typeof ann, delegation: ReturnType<typeof row>[]) =>
    tab.notebook.save({ type: 'board', record: hillside.board, fields: { delegation } });
  await set(ann, [row('gc-funding', 'centrally'), row('gc-progress', 'centrally')]);
  await set(ben, [row('gc-pupil-voice', 'trust-board'), row('gc-progress', 'trust-board')]);
  await takenIn(ann, (await aFileOf(ben, 'hand-over', { boards: [hillside.board] })).bytes);
  const clashing = await watchedUntil(ann.notebook.watchOne('board', hillside.board), (one) =>
    Boolean(one?.clashes.length),
  );
  expect(clashing?.clashes).toEqual(['delegation']);
  const services = someServices({ notebook: ann.notebook, clock: ann.clock });
  services.content.duties = async () => frameworks.filter(({ use }) => use === 'duties');
  services.content.dates = async () => dates;
  const { place } = draw(<ServicesContext value={services}>{inside(<Delegation />)}</ServicesContext>);
  await waitFor(() => expect(place.querySelectorAll('article')).toHaveLength(2));
  const settled = () =>
    act(() =>
      watchedUntil(
        ann.notebook.watchOne('board', hillside.board),
        (one) => one !== null && one.clashes.length === 0,
      ),
    );
  return { place, settled };
};

it('two people who set who looks apart both see it, and no tap settles it unseen', async () => {
  const { place, settled } = await setApart();
  const sides = [...place.querySelectorAll<HTMLElement>('article')];
  const anns = sides.find((one) => one.textContent?.includes('Met centrally, for all schools: '));
  expect(sides.some((one) => one.textContent?.includes('Trust board decides and looks: Pupil voice'))).toBe(
    true,
  );
  expect(place.textContent).toContain('Choose there; then it can be changed here.');
  expect(place.textContent).not.toContain(partD);
  if (!anns) throw new Error('Ann’s side is not shown');
  act(() => buttonIn(anns, 'Keep this one').click());
  expect((await settled())?.body.delegation).toEqual([
    row('gc-funding', 'centrally'),
    row('gc-progress', 'centrally'),
  ]);
  await waitFor(() => expect(place.textContent).toContain(partD));
  const history = await opened(place, 'History');
  await waitFor(() => expect(history.textContent).toContain('Changed: who decides, who looks'));
  expect(history.textContent).toContain('Pupil voice');
});

it('both can be kept: what does not touch is joined, and where they differ nothing is said', async () => {
  const { place, settled } = await setApart();
  act(() => buttonIn(place, 'Keep both, one after the other').click());
  const { delegation = [] } = (await settled())?.body ?? {};
  expect(delegation.map(({ statement }) => statement).sort()).toEqual(['gc-funding', 'gc-pupil-voice']);
});

it('the board’s details have their history too, and going back stands in the box', async () => {
  const here = await aTrustSchool();
  here.clock.pass(3_600_000);
  await here.notebook.save({ type: 'board', record: hillside.board, fields: { papersDays: 10 } });
  const { place, again } = here.show(null);
  again(here.around(inside(<BoardDetails />)));
  const days = () =>
    [...place.querySelectorAll('input')].find((one) =>
      one.labels?.[0]?.textContent?.startsWith('Papers go out'),
    );
  await waitFor(() => expect(days()?.value).toBe('10'));
  const history = await opened(place, 'History');
  await waitFor(() => expect(history.textContent).toContain('days before the meeting that papers go out'));
  const back = [...history.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Go back'));
  act(() => back?.click());
  await waitFor(() => expect(days()?.value).toBe('7'));
});

it('who answers in law is said from the content, each sentence with how sure we are of it', async () => {
  const { show, around } = await aTrustSchool();
  const { place, again } = show(null);
  again(around(inside(<Delegation />)));
  for (const { text } of dates.trust) await waitFor(() => expect(place.textContent).toContain(text));
  expect(place.textContent).toContain('Official text read · Children and Families Act 2014');
  expect(place.textContent).toContain('We believe this is law; not checked');
  expect(place.textContent).toContain('Checked on 21 November 2026');
  expect(place.textContent).not.toContain('may be out of date');
});

it('more than a year after it was checked it says so', async () => {
  const { services, show, around } = await aTrustSchool();
  const trust = dates.trust.map((row) => ({ ...row, checkedOn: '2024-02-03' }));
  services.content.dates = async () => ({ ...dates, trust });
  const { place, again } = show(null);
  again(around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain('It was checked on 3 February 2024'));
});

it('content that this device kept from before, without the law, leaves the rest of the page as it is', async () => {
  const { services, show, around } = await aTrustSchool();
  services.content.dates = async () => JSON.parse(JSON.stringify({ ...dates, trust: undefined }));
  const { place, again } = show(null);
  again(around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain(partD));
  expect(place.textContent).not.toContain('Who answers in law');
});
