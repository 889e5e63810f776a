// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { DutyDelegation } from '../../../src/features/duties/one-duty/duty-delegation.tsx';
import { Delegation } from '../../../src/features/settings/board/delegation.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { useRecord } from '../../../src/here/records.ts';
import { dates } from '../../data/read-content.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { opened } from '../opened.ts';
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

it('what the trust board above has set stands on the duty’s page of the local body', async () => {
  const { notebook, show, around } = await aTrustSchool();
  const delegation = [{ statement: 'gc-funding', decidedBy: 'trust-board', lookedAtBy: 'trust-board' }];
  const over = [hillside.board];
  await notebook.save({
    type: 'board',
    record: 'board_trust',
    fields: aBoard({ name: 'Northfield Trust', kind: 'trust', over, delegation }),
  });
  const { place, again } = show(null);
  again(around(inside(<DutyDelegation duty="gc-funding" />)));
  await waitFor(() => expect(place.textContent).toContain('Trust board decides and looks'));
  expect(place.textContent).toContain('you may look all the same');
  again(around(inside(<DutyDelegation duty="gc-progress" />)));
  await waitFor(() => expect(place.textContent).toBe(''));
  again(around(inside(<Delegation />)));
  await waitFor(() => expect(place.textContent).toContain('Under Northfield Trust.'));
  await waitFor(() => expect(place.textContent).toContain('As the trust board has set it'));
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
