import { describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/records/bodies.ts';
import {
  boardOver,
  lookedAtElsewhere,
  ways,
  waysFor,
  waysIn,
  withWay,
} from '../../../src/domain/trust/delegation.ts';
import { elsewhereWords } from '../../../src/domain/trust/delegation-words.ts';
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

  it('what the trust board set holds for a local body under it, unless that says something else', () => {
    const local = kept('board_local', { kind: 'local-body', delegation: set(['two', 'local']) });
    expect([...waysFor('board_local', [local, trust])]).toEqual([
      ['one', 'central'],
      ['two', 'local'],
    ]);
    expect(boardOver('board_local', [local, trust])?.record).toBe('board_trust');
  });

  it('says nothing to a body that no trust names, and to a governing body', () => {
    expect(waysFor('board_other', [kept('board_other', { kind: 'local-body' }), trust]).size).toBe(0);
    const governing = kept('board_local', { kind: 'governing-body', delegation: set(['one', 'central']) });
    expect(waysFor('board_local', [governing, trust]).size).toBe(0);
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
