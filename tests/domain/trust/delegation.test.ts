import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/records/bodies.ts';
import {
  aboutTrust,
  boardOver,
  joinedDelegation,
  lookedAtElsewhere,
  trustsNaming,
  ways,
  waysFor,
  waysIn,
  withWay,
} from '../../../src/domain/trust/delegation.ts';
import { delegationInWords, elsewhereWords } from '../../../src/domain/trust/delegation-words.ts';
import { aBoard } from '../../kit/bodies.ts';

const kept = (record: string, own: Partial<Board>) => ({ record, body: aBoard(own) });
const set = (...all: [string, (typeof ways)[number]][]) =>
  all.reduce((rows, [duty, way]) => withWay(rows, [duty], way), withWay([], [], undefined));

describe('who decides and who looks in a trust', () => {
  it.each(ways)('%s is written down and read back as the same', (way) => {
    expect(waysIn(withWay(undefined, ['gc-funding'], way)).get('gc-funding')).toBe(way);
  });

  it('a whole part is set at once, an exception stays alone, and “not said” takes it away', () => {
    const part = withWay(undefined, ['one', 'two'], 'central');
    const excepted = withWay(part, ['two'], 'local');
    expect([...waysIn(excepted)]).toEqual([
      ['one', 'central'],
      ['two', 'local'],
    ]);
    expect([...waysIn(withWay(excepted, ['one'], undefined))]).toEqual([['two', 'local']]);
  });

  it('words that a later version wrote are kept, and nothing is said of them', () => {
    const rows = [{ statement: 'one', decidedBy: 'members', lookedAtBy: 'auditor' }];
    expect(waysIn(rows).size).toBe(0);
    expect(withWay(rows, ['two'], 'local')).toContainEqual(rows[0]);
  });

  const trust = kept('board_trust', {
    kind: 'trust',
    over: ['board_local'],
    delegation: set(['one', 'central'], ['two', 'trust-looks']),
  });

  const yes = new Map([[aboutTrust('board_local', 'board_trust'), 'yes' as const]]);

  it('what the trust board set holds for a local body under it, unless that says something else', () => {
    const local = kept('board_local', { kind: 'local-body', delegation: set(['two', 'local']) });
    expect([...waysFor('board_local', [local, trust], yes)]).toEqual([
      ['one', 'central'],
      ['two', 'local'],
    ]);
    expect(boardOver('board_local', [local, trust], yes)?.record).toBe('board_trust');
  });

  it('a trust board’s file alone changes nothing: before a yes, and after a no, only the own word holds', () => {
    const local = kept('board_local', { kind: 'local-body', delegation: set(['two', 'local']) });
    const no = new Map([[aboutTrust('board_local', 'board_trust'), 'no' as const]]);
    const ofAnother = new Map([[aboutTrust('board_other', 'board_trust'), 'yes' as const]]);
    for (const said of [new Map(), no, ofAnother])
      expect([...waysFor('board_local', [local, trust], said)]).toEqual([['two', 'local']]);
  });

  it('of two trust boards that name it, the one holds to which a person said yes, wherever it stands', () => {
    const local = kept('board_local', { kind: 'local-body' });
    const first = kept('board_a_trust', { kind: 'trust', over: ['board_local'] });
    for (const boards of [
      [local, first, trust],
      [trust, first, local],
    ]) {
      expect(boardOver('board_local', boards, yes)?.record).toBe('board_trust');
      expect(trustsNaming('board_local', boards).map(({ record }) => record)).toEqual([
        'board_a_trust',
        'board_trust',
      ]);
    }
  });

  it('what two people set apart is joined; where they differ, nothing is said until a person does', () => {
    const joined = joinedDelegation([
      set(['one', 'central'], ['two', 'local']),
      set(['two', 'central'], ['three', 'local'], ['one', 'central']),
    ]);
    expect([...waysIn(joined)]).toEqual([
      ['one', 'central'],
      ['three', 'local'],
    ]);
    expect(joined).toHaveLength(2);
  });

  it('says in a few lines what is set, also what a later version wrote', () => {
    const rows = [
      ...set(['one', 'central'], ['two', 'local'], ['three', 'central']),
      { statement: 'four', decidedBy: 'members', lookedAtBy: 'auditor' },
    ];
    expect(delegationInWords(rows, (duty) => duty.toUpperCase())).toBe(
      'Local body decides and looks: TWO. Met centrally, for all schools: ONE, THREE. In words of a later version: FOUR.',
    );
  });

  it('says nothing to a body that no trust names, and to a governing body', () => {
    expect(waysFor('board_other', [kept('board_other', { kind: 'local-body' }), trust], yes).size).toBe(0);
    const governing = kept('board_local', { kind: 'governing-body', delegation: set(['one', 'central']) });
    expect(waysFor('board_local', [governing, trust], yes).size).toBe(0);
  });

  it('a local body leaves to the trust what the trust looks at; the trust board leaves nothing', () => {
    const all = waysIn(
      set(['one', 'central'], ['two', 'trust-looks'], ['three', 'trust-decides'], ['four', 'local']),
    );
    expect([...lookedAtElsewhere('local-body', all)]).toEqual(['one', 'two']);
    expect(lookedAtElsewhere('trust', all).size).toBe(0);
    expect([...all.values()].map(elsewhereWords)).toEqual([
      'Met centrally',
      'Trust board looks',
      undefined,
      undefined,
    ]);
  });
});
