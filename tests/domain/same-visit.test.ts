import { describe, expect, it } from 'vitest';
import {
  joinedVisit,
  mayBeSame,
  sameVisitAs,
  sameVisitKey,
  sameVisitPairs,
  withoutTwins,
} from '../../src/domain/same-visit.ts';
import { aLooking } from '../kit/bodies.ts';

const recordOf = (key: readonly string[]) => `same_${key.join('_')}`;
const visit = (record: string, own: Parameters<typeof aLooking>[0] = {}, author = 'person_ann') => ({
  record,
  body: aLooking(own),
  author,
  createdAt: `2026-10-01T09:00:00.000Z ${record}`,
});
const [a, b, c] = ['looking_a', 'looking_b', 'looking_c'] as const;
const declared = (one: string, other: string, ids = [one, other]) => ({
  record: recordOf(sameVisitKey(one, other)),
  body: { kind: 'looking' as const, ids },
});

describe('two visits are one', () => {
  const here = [visit(a), visit(b), visit(c)];
  const ab = recordOf(sameVisitKey(a, b));

  it('only after a yes on this device, whoever else said so', () => {
    expect(sameVisitPairs(here, [declared(a, b)], [], recordOf)).toEqual([]);
    expect(sameVisitPairs(here, [declared(a, b)], [ab], recordOf)).toEqual([[a, b]]);
  });

  it('whoever says it of the same two writes the same record', () => {
    expect(recordOf(sameVisitKey(b, a))).toBe(recordOf(sameVisitKey(a, b)));
  });

  it('as long as the yes stands, whatever a file makes of the record, and no others in their place', () => {
    for (const sames of [
      [],
      [declared(a, b, [a, c])],
      [declared(a, b, [a, b, c])],
      [declared(a, b, [])],
      [declared(b, c, [a, b])],
    ])
      expect(sameVisitPairs(here, sames, [ab], recordOf)).toEqual([[a, b]]);
  });

  it('still, when a file deletes the record and the day of one is put right', () => {
    const moved = [visit(a), visit(b, { on: '2026-10-08' }), visit(c, { school: 'school_other' })];
    expect(sameVisitPairs(moved, [], [ab], recordOf)).toEqual([[a, b]]);
    expect(sameVisitPairs(moved, [], [recordOf(sameVisitKey(a, c))], recordOf)).toEqual([]);
  });

  it('of three governors, by way of the second', () => {
    const all = [visit(a), visit(b), visit(c)];
    const pairs = [
      [b, c],
      [a, b],
    ] as const;
    expect(sameVisitAs(visit(a), all, pairs).map(({ record }) => record)).toEqual([b, c]);
    expect(withoutTwins(all, pairs, 'person_ann').map((one) => one.visit.record)).toEqual([a]);
  });

  it('also after the day of one is put right, but never of two schools', () => {
    const moved = visit(b, { on: '2026-10-08' });
    expect(sameVisitAs(visit(a), [visit(a), moved], [[a, b]])).toEqual([moved]);
    expect(withoutTwins([visit(a), moved], [[a, b]], 'person_ann')).toHaveLength(1);
    expect(mayBeSame(visit(a), moved)).toBe(false);
    expect(sameVisitAs(visit(a), [visit(a), visit(b, { school: 'school_other' })], [[a, b]])).toEqual([]);
    expect(sameVisitAs(visit(a), [visit(a), visit(b, { kind: 'website' })], [[a, b]])).toEqual([]);
  });
});

it('the list shows one’s own visit of the two', () => {
  const all = [visit(a, {}, 'person_ben'), visit(b)];
  const row = withoutTwins(all, [[a, b]], 'person_ann');
  expect(row.map((one) => [one.visit.record, one.others.map(({ record }) => record)])).toEqual([[b, [a]]]);
});

describe('the visit of both', () => {
  const focus = (statement: string, order = 0) => ({ statement, wording: statement, order });

  it('names the people and the duties of both, each once, one’s own first', () => {
    const own = visit(a, { visitors: ['person_ann'], focus: [focus('gc-one', 3)] });
    const other = visit(b, {
      visitors: ['person_ben', 'person_ann'],
      focus: [focus('gc-two'), focus('gc-one')],
    });
    const { body } = joinedVisit(own, [other]);
    expect(body.visitors).toEqual(['person_ann', 'person_ben']);
    expect(body.focus).toEqual([focus('gc-one', 3), focus('gc-two', 4)]);
  });

  it('takes nothing of a confidential one into an open one', () => {
    const own = visit(a);
    expect(joinedVisit(own, [visit(b, { part: 2, meet: ['Parent'], visitors: ['person_ben'] })])).toBe(own);
  });
});
