// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Board } from '../../../src/domain/records/bodies.ts';
import { aboutTrust } from '../../../src/domain/trust/delegation.ts';
import { HowToRead } from '../../../src/features/duties/how-to-read.tsx';
import { KnownProvider } from '../../../src/features/duties/known-provider.tsx';
import { ComingUp } from '../../../src/features/today/coming-up.tsx';
import { NeedsYou } from '../../../src/features/today/needs-you.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aDocument, aNote, aSchool } from '../../kit/bodies.ts';
import { atHillside } from '../at-hillside.tsx';
import { waitFor } from '../wait-for.ts';

/** Today is 1 October 2026: two documents near their review. */
const aDay = async (own: Partial<Board> = {}) => {
  const here = await atHillside();
  const { notebook } = here;
  await notebook.save({ type: 'board', record: hillside.board, fields: own });
  for (const statement of ['gc-accessibility-plan', 'gc-equality-objectives'])
    await notebook.save({
      type: 'document',
      record: `document_${statement}`,
      fields: aDocument({ statement, nextReview: '2026-11-02', seenOn: '2026-09-10' }),
    });
  const board = aBoard(own);
  const context = { place: hillside, board, school: aSchool(), person: { name: 'Ann', role: '' } };
  const show = (screen: React.ReactNode) =>
    here.show(<HereContext value={context}>{screen}</HereContext>).place;
  return { notebook, show };
};

const atTrust = { decidedBy: 'trust-board', lookedAtBy: 'trust-board' } as const;
const trustBoard = {
  name: 'Northfield Trust',
  kind: 'trust',
  over: [hillside.board],
  delegation: [
    { statement: 'gc-accessibility-plan', ...atTrust },
    { statement: 'gc-progress', ...atTrust },
  ],
} as const;

const withTrust = async () => {
  const day = await aDay({ kind: 'local-body' });
  const { name, kind, over, delegation } = trustBoard;
  await day.notebook.save({
    type: 'board',
    record: 'board_trust',
    fields: aBoard({ name, kind, over: [...over], delegation: [...delegation] }),
  });
  const { trusts } = await day.notebook.saidHere();
  return {
    ...day,
    say: (answer: 'yes' | 'no') => trusts.say(aboutTrust(hillside.board, 'board_trust'), answer),
  };
};

it('a duty that the board has hidden does not stand under “Needs you” when its review nears', async () => {
  const { notebook, show } = await aDay();
  const place = show(<NeedsYou />);
  await waitFor(() => expect(place.textContent).toContain('Accessibility plan'));
  await notebook.save({
    type: 'wording',
    record: 'wording_hidden',
    fields: {
      target: 'gc-accessibility-plan',
      field: 'hidden',
      hidden: true,
      base: { content: '2026.11.1', text: '' },
    },
  });
  await waitFor(() => expect(place.textContent).not.toContain('Accessibility plan'));
  expect(place.textContent).toContain('Equality objectives');
});

it('what the trust board looks at is no longer asked of the local body, nor counted as missing', async () => {
  const { show, say } = await withTrust();
  const place = show(
    <>
      <NeedsYou />
      <KnownProvider>
        <HowToRead />
      </KnownProvider>
    </>,
  );
  await waitFor(() => expect(place.textContent).toContain('Accessibility plan'));
  await waitFor(() => expect(place.textContent).toContain('duties of the checklist'));
  const long = () => Number(/(\d+) duties with no look/.exec(place.textContent ?? '')?.[1]);
  const of = () => Number(/(\d+) duties of the checklist/.exec(place.textContent ?? '')?.[1]);
  const before = { long: long(), of: of() };
  expect(before.long).toBeGreaterThan(10);
  expect(place.textContent).not.toContain('not counted here');
  await say('yes');
  await waitFor(() => expect(place.textContent).not.toContain('Accessibility plan'));
  // The plan was looked at this year; of the two that the trust looks at only the other was missing.
  expect({ long: long(), of: of() }).toEqual({ long: before.long - 1, of: before.of - 2 });
  expect(place.textContent).toContain('2 more are met centrally or looked at by the trust board');
});

it('a trust board that names this one is asked about on Today until somebody here has answered', async () => {
  const { notebook, show, say } = await withTrust();
  await notebook.save({ type: 'note', record: 'note_a', fields: aNote() });
  const place = show(<ComingUp />);
  const question = 'Is Northfield Trust the trust board above us?';
  await waitFor(() => expect(place.textContent).toContain(question));
  expect(place.querySelector('a[href="#/settings/delegation"]')?.textContent).toContain(question);
  await say('no');
  await waitFor(() => expect(place.textContent).not.toContain(question));
});
