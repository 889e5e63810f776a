import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../src/domain/records/bodies.ts';
import {
  backTo,
  isBackAlready,
  saidFields,
  settled,
  steps,
  whatWords,
} from '../../src/pieces/history/past-changes.ts';
import type { PastEntry, PastRevision, PastType } from '../../src/pieces/history/past-entry.ts';
import { aDocument, aNote, anAction, anAssurance } from '../kit/bodies.ts';

const names = { writer: () => 'me', partLabel: 'Part B' };

let made = 0;
const revision = (body: unknown, own: Partial<PastRevision> = {}): PastRevision => {
  made += 1;
  return {
    revision: `r_${made}`,
    at: '2026-10-01T09:30:00.000Z',
    author: 'person_ann',
    op: 'put',
    body,
    ...own,
  };
};

const entryOf = <Type extends PastType>(type: Type, body: BodyOf<Type>, clashes: readonly string[]) =>
  ({ type, record: `${type}_one`, body, heads: ['a', 'b'], at: '', createdAt: '', clashes }) as PastEntry;

describe('What a version says', () => {
  it('the first one says all that was written, and nothing that goes without saying', () => {
    const { leading, facts } = saidFields('action', {
      now: anAction({ due: '2026-12-11' }),
      before: null,
      names,
    });
    expect(leading.map(({ after }) => after)).toEqual(['Bring the review dates to the next visit.']);
    expect(facts.map(({ term, after }) => `${term}: ${after}`)).toEqual([
      'Who: SENCO',
      'By when: 11 December 2026',
      'How we will know: The dates are in the next report.',
    ]);
  });

  it('a later one says only what changed, beside what leads', () => {
    const { leading, facts } = saidFields('assurance', {
      now: anAssurance({ answer: 'assured', part: 2 }),
      before: anAssurance(),
      names,
    });
    expect(leading).toMatchObject([
      { before: 'Partly assured', after: 'Assured' },
      { after: 'Plans are reviewed, but not all on time.' },
    ]);
    expect(facts).toMatchObject([{ term: 'Where it may be read', before: 'Board copy', after: 'Part B' }]);
  });

  it('names what changed in the words of the screen', () => {
    const [now, before] = [anAction({ due: '2026-12-11', ownerRole: 'Head teacher' }), anAction()];
    expect(whatWords('action', revision(now), revision(before))).toBe('Changed: who, by when');
    expect(whatWords('action', revision(null), revision(before))).toBe('Erased');
    expect(whatWords('action', revision(now), revision(null, { op: 'delete' }))).toBe('Brought back');
  });
});

describe('The steps of a history', () => {
  const filledIn = [
    revision(anAction({ text: 'Bring the dates', due: '2026-12-11' })),
    revision(anAction({ text: 'Bring the dates' })),
    revision(anAction({ text: 'Bring' })),
    revision(anAction({ text: '' })),
  ];

  it('filling in an entry is one step', () => {
    expect(steps(filledIn)).toEqual(filledIn.slice(0, 1));
  });

  it.each([
    ['a word that was taken out', [revision(anAction({ text: 'Send' })), revision(anAction())]],
    ['a day that was taken away', [revision(anAction()), revision(anAction({ due: '2026-12-11' }))]],
    [
      'another minute',
      [revision(anAction({ due: '2026-12-11' }), { at: '2026-10-01T09:31:00.000Z' }), revision(anAction())],
    ],
    [
      'another writer',
      [revision(anAction({ due: '2026-12-11' }), { author: 'person_bob' }), revision(anAction())],
    ],
    ['a deletion', [revision(null, { op: 'delete' }), revision(anAction())]],
  ])('%s is a step of its own', (_, versions) => {
    expect(steps(versions)).toEqual(versions);
  });
});

describe('Going back', () => {
  it('takes away what an entry did not have then', () => {
    expect(backTo('action', anAction(), anAction({ due: '2026-12-11' }))).toMatchObject({ due: undefined });
  });

  it('never brings anything out of the confidential part', () => {
    const now = aNote({ text: 'About the arrangement', part: 2, partReason: 'named-staff' });
    expect(backTo('note', aNote(), now)).toMatchObject({
      text: aNote().text,
      part: 2,
      partReason: 'named-staff',
    });
    expect(isBackAlready('note', aNote(), { ...aNote(), part: 2, partReason: 'other' })).toBe(true);
  });

  it('puts words that were confidential back into the confidential part', () => {
    expect(backTo('assurance', anAssurance({ part: 2 }), anAssurance())).toMatchObject({ part: 2 });
  });

  it('does not take away that somebody looked for a document', () => {
    const now = aDocument({
      where: 'Website',
      seenIn: ['looking_autumn', 'looking_spring'],
      seenOn: '2027-03-01',
    });
    const back = backTo('document', aDocument(), now);
    expect(back).toMatchObject({ where: undefined });
    expect(Object.keys(back)).not.toContain('seenIn');
    expect(Object.keys(back)).not.toContain('seenOn');
  });
});

describe('Settling two versions', () => {
  const sidesOf = (...bodies: readonly unknown[]) => bodies.map((body) => revision(body));

  it('keeps the side that is chosen, field by field where they clash', () => {
    const [one, other] = [anAction({ ownerRole: 'Head teacher' }), anAction()];
    const entry = entryOf('action', one, ['ownerRole']);
    expect(settled(entry, { chosen: other, sides: sidesOf(one, other), both: false })).toEqual({
      ownerRole: 'SENCO',
    });
  });

  it('both texts are kept where the words of either may be read', () => {
    const [one, other] = [anAssurance({ reason: 'Newer' }), anAssurance({ reason: 'Older', part: 2 })];
    const entry = entryOf('assurance', one, ['part', 'reason']);
    expect(settled(entry, { chosen: one, sides: sidesOf(one, other), both: true })).toEqual({
      reason: 'Older\n\nNewer',
      part: 2,
    });
  });

  it('a document seen by two governors was seen in both visits, whichever version is kept', () => {
    const one = aDocument({ seenIn: ['looking_spring'], seenOn: '2027-03-01', where: 'Website' });
    const other = aDocument();
    const entry = entryOf('document', one, ['seenIn', 'seenOn', 'where']);
    expect(settled(entry, { chosen: other, sides: sidesOf(one, other), both: false })).toEqual({
      seenIn: ['looking_autumn', 'looking_spring'],
      seenOn: '2027-03-01',
      where: undefined,
    });
  });
});

it('two people who ticked one list apart keep the ticks of both; where they differ, nobody is sure', () => {
  const ann = aDocument({ heads: { 'sir-kinds': 'present', 'sir-progress': 'present' } });
  const bob = aDocument({ heads: { 'sir-progress': 'missing', 'sir-parents': 'missing' } });
  const entry = entryOf('document', ann, ['heads']);
  const fields = settled(entry, {
    chosen: { ...ann },
    sides: [revision(ann), revision(bob)],
    both: true,
  });
  expect(fields).toMatchObject({
    heads: { 'sir-kinds': 'present', 'sir-progress': 'unsure', 'sir-parents': 'missing' },
  });
});
